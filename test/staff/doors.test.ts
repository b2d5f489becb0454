import { openPglite } from '../../demo/desk/database/pglite.ts';
import { openServer } from '../desk/postgresServer.ts';
import { doorContract } from './doorContract.ts';

doorContract('PGlite', () => openPglite(null), 10_000);
doorContract('PostgreSQL', openServer, 1000);
