/**
 * `node demo/deskOnly.ts`: one desk process. Settings are the desk's own (`desk/README.md`); also `PORT` (default 4300), `HOST`
 * (default this machine only) and `DESK_DATA`, the folder of PGlite where there is no `DATABASE_URL`.
 */
import { join } from 'node:path';
import { closeOnSignal, startDesk } from './deskProcess.ts';
import { openPglite } from './desk/database/pglite.ts';
import { openPostgres } from './desk/database/postgres.ts';
import { jsonLog, noLog } from './desk/log.ts';
import { readSettings } from './desk/environment.ts';

const { env } = process;
const read = readSettings(env);
const url = env['DATABASE_URL'];
for (const name of ['DESK_SECRET', 'DESK_SIGNING_KEY']) {
  if (!env[name]) console.warn(`${name} is not set: answers and signatures end with this process.`);
}
if (read.origins === null) {
  console.warn('DESK_ORIGINS is not set: no page but its own may talk to this desk.');
}
const data = env['DESK_DATA'] || join(import.meta.dirname, '..', '.data', 'desk');
const desk = await startDesk({
  database: url ? openPostgres(url) : await openPglite(data),
  // A demo lets anybody in; this may face the internet.
  settings: { ...read, origins: read.origins ?? [] },
  port: Number(env['PORT'] || 4300),
  hostname: env['HOST'] || '127.0.0.1',
  log: env['DESK_LOG'] === 'off' ? noLog : jsonLog((line) => process.stdout.write(line)),
});
console.log(`The desk listens on port ${desk.port}.`);
closeOnSignal(desk.close);
