import { freshPglite } from './freshPglite.ts';
import { approvalContract } from './approvalContract.ts';
import { deskContract } from './contract.ts';
import { decisionContract } from './decisionContract.ts';

deskContract('PGlite', () => freshPglite());
approvalContract('PGlite', () => freshPglite());
decisionContract('PGlite', () => freshPglite());
