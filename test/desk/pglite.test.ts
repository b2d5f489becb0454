import { openPglite } from '../../demo/desk/database/pglite.ts';
import { approvalContract } from './approvalContract.ts';
import { deskContract } from './contract.ts';
import { decisionContract } from './decisionContract.ts';

deskContract('PGlite', () => openPglite(null));
approvalContract('PGlite', () => openPglite(null));
decisionContract('PGlite', () => openPglite(null));
