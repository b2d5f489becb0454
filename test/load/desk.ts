/** The desk that is loaded: as `demo/deskOnly.ts`, with nobody missing from it, and it says what it uses when it is asked. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { openPglite } from '../../demo/desk/database/pglite.ts';
import { openPostgres } from '../../demo/desk/database/postgres.ts';
import { readSettings } from '../../demo/desk/environment.ts';
import { alexAt } from '../desk/staff.ts';
import { closeOnSignal, startDesk } from '../../demo/deskProcess.ts';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

const { env } = process;
const url = env['DATABASE_URL'];
const database = url ? openPostgres(url) : await openPglite(null);
const desk = await startDesk({
  database,
  // The agents of this load have no consoles.
  settings: { ...readSettings(env), agentGraceMs: 86_400_000, answerSeconds: 86_400 },
  port: 0,
  hostname: '127.0.0.1',
});
process.on('message', (message) => {
  if (message === 'sign in') {
    void alexAt(database).then((alex) => process.send?.([JSON.stringify(alex)]));
    return;
  }
  collect();
  const { user, system } = process.cpuUsage();
  process.send?.([String(process.memoryUsage().rss), String((user + system) / 1000)]);
});
process.on('disconnect', () => process.exit(1));
console.log(`The desk listens on port ${desk.port}.`);
closeOnSignal(desk.close);
