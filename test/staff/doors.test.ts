import { freshPglite } from '../desk/freshPglite.ts';
import { openServer } from '../desk/postgresServer.ts';
import { doorContract } from './doorContract.ts';

doorContract('PGlite', () => freshPglite(), 10_000);
doorContract('PostgreSQL', openServer, 1000);
