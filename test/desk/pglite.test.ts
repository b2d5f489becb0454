import { openPglite } from '../../demo/desk/database/pglite.ts';
import { approvalContract } from './approvalContract.ts';
import { deskContract } from './contract.ts';

deskContract('PGlite', () => openPglite(null));
approvalContract('PGlite', () => openPglite(null));
