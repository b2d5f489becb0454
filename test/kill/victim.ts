/**
 * A desk that dies where it is told to. `die POINT`: the next time that point is reached is the last. `look CONVERSATION`:
 * what is wrong with what it has kept. `sign in`: what the browser of an agent sends; PGlite lets nobody else look or write.
 */
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { flushCompileCache } from 'node:module';
import { freshDatabase } from '../desk/freshDatabase.ts';
import { openPostgres } from '../../demo/desk/database/postgres.ts';
import { readSettings } from '../../demo/desk/environment.ts';
import { closeOnSignal, startDesk } from '../../demo/deskProcess.ts';
import { alexAt } from '../desk/staff.ts';
import { faultsOf } from './faults.ts';

const { env } = process;
let wanted = env['KILL_AT'];

function dieAt(point: string): void {
  if (point === wanted) process.kill(process.pid, 'SIGKILL');
}

// The last byte of the answer is out of this process; other processes have not been told yet.
subscribe('http.server.response.finish', (message) => {
  const { request } = message as { readonly request: IncomingMessage };
  if (request.method === 'POST' && request.url === '/hep/v1/conversations') dieAt('open.answered');
});

const url = env['DATABASE_URL'];
const database = url ? openPostgres(url) : await freshDatabase(env['DESK_DATA']);

process.on('message', (message) => {
  const [order, of = ''] = String(message).split(' ');
  if (order === 'die') {
    wanted = of;
    process.send?.([]);
  } else if (order === 'sign') {
    void alexAt(database).then((alex) => process.send?.([JSON.stringify(alex)]));
  } else void faultsOf(database, of).then((faults) => process.send?.(faults));
});
// Whoever started it is gone.
process.on('disconnect', () => process.exit(1));

const desk = await startDesk({
  database,
  settings: { ...readSettings(env), messagesPerMinute: 100_000 },
  port: 0,
  hostname: '127.0.0.1',
  reach: dieAt,
});
console.log(`The desk listens on port ${desk.port}.`);
closeOnSignal(desk.close);
// Otherwise written at the end, which it does not see.
flushCompileCache();
