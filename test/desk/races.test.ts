import { freshDatabase } from './freshDatabase.ts';
import { openServer } from './postgresServer.ts';
import { raceContract } from './raceContract.ts';

raceContract('PGlite', () => freshDatabase());
raceContract('PostgreSQL', openServer);
