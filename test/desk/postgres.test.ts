/** The same contracts on a PostgreSQL server. Two connections really do race on it, which PGlite cannot. */
import { approvalContract } from './approvalContract.ts';
import { deskContract } from './contract.ts';
import { decisionContract } from './decisionContract.ts';
import { recordContract } from './recordContract.ts';
import { openServer } from './postgresServer.ts';

deskContract('PostgreSQL', openServer);
approvalContract('PostgreSQL', openServer);
decisionContract('PostgreSQL', openServer);
recordContract('PostgreSQL', openServer);
