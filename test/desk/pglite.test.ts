import { freshDatabase } from './freshDatabase.ts';
import { approvalContract } from './approvalContract.ts';
import { deskContract } from './contract.ts';
import { decisionContract } from './decisionContract.ts';
import { recordContract } from './recordContract.ts';

deskContract('PGlite', () => freshDatabase());
approvalContract('PGlite', () => freshDatabase());
decisionContract('PGlite', () => freshDatabase());
recordContract('PGlite', () => freshDatabase());
