import { freshDatabase } from '../desk/freshDatabase.ts';
import { openServer } from '../desk/postgresServer.ts';
import { doorContract } from './doorContract.ts';

doorContract('PGlite', () => freshDatabase(), 10_000);
doorContract('PostgreSQL', openServer, 1000);
