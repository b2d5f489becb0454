import { openPglite } from '../../demo/desk/database/pglite.ts';
import { openServer } from './postgresServer.ts';
import { raceContract } from './raceContract.ts';

raceContract('PGlite', () => openPglite(null));
raceContract('PostgreSQL', openServer);
