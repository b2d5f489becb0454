import { freshPglite } from './freshPglite.ts';
import { openServer } from './postgresServer.ts';
import { raceContract } from './raceContract.ts';

raceContract('PGlite', () => freshPglite());
raceContract('PostgreSQL', openServer);
