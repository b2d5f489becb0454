import { openPglite } from '../../demo/desk/database/pglite.ts';
import { deskContract } from './contract.ts';

deskContract('PGlite', () => openPglite(null));
