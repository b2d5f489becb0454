/** `npm run load`: idle streams, then messages at a rate that grows until something breaks. The desk and its database are processes of their own. */
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startChild } from '../desk/processes.ts';
import { startServer } from '../desk/postgresServer.ts';
import type { Customer } from './crowd.ts';
import { createCrowd } from './crowd.ts';
import { createTalking, percentile } from './talking.ts';

const { values } = parseArgs({
  options: {
    conversations: { type: 'string', default: '1000' },
    /** Each is a socket here and one at the desk: mind `ulimit -n`. */
    streams: { type: 'string', default: '2000' },
    /** Messages a second, to begin with. Half are customers', half are agents'. */
    rate: { type: 'string', default: '300' },
    seconds: { type: 'string', default: '20' },
    /** `postgres` or `pglite`. */
    database: { type: 'string', default: 'postgres' },
  },
});
const [conversations, streams, rate, seconds] = [
  values.conversations,
  values.streams,
  values.rate,
  values.seconds,
].map(Number) as [number, number, number, number];
/** The bar of the reliability figures, for 2,000 streams and for 10,000. */
const goal = { megabytes: streams > 2000 ? 250 : 120, delayMs: 250 };

const server = values.database === 'postgres' ? await startServer() : null;
const desk = await startChild(
  'test/load/desk.ts',
  server === null ? {} : { DATABASE_URL: server.url },
);
const [alex = '{}'] = await desk.ask('sign in');
const crowd = createCrowd(desk.url, JSON.parse(alex));
const used = async () => {
  const [rss, cpu] = (await desk.ask('used')).map(Number);
  return { megabytes: (rss ?? 0) / 1e6, cpuMs: cpu ?? 0, at: performance.now() };
};

const customers: Customer[] = [];
let next = 0;
await Promise.all(
  Array.from({ length: 16 }, async () => {
    while (next < conversations) customers.push(await crowd.open((next += 1)));
  }),
);
// What opening them took is given back to the system after a while.
await used();
await pause(10_000);
const base = await used();
console.log(
  `${customers.length} conversations on ${values.database}: ${base.megabytes.toFixed(0)} MB`,
);

const talking = createTalking(crowd, customers, streams);
let opened = 0;
const openedAt = performance.now();
await Promise.all(
  Array.from({ length: 32 }, async () => {
    while (opened < streams) {
      const customer = customers[opened % customers.length];
      opened += 1;
      if (customer !== undefined) await crowd.listen(customer, talking.hear);
    }
  }),
);
const openSeconds = (performance.now() - openedAt) / 1000;
// The heartbeat is due every 10 s; two of them show what an idle stream costs.
await pause(1000);
const quiet = await used();
await pause(20_000);
const idle = await used();
const over = idle.megabytes - base.megabytes;
const share = ((idle.cpuMs - quiet.cpuMs) / (idle.at - quiet.at)) * 100;
console.log(
  `${streams} idle streams, opened in ${openSeconds.toFixed(1)} s: ${over.toFixed(0)} MB over base ` +
    `(${((over * 1000) / streams).toFixed(1)} kB each; goal ${goal.megabytes} MB), ${share.toFixed(0)} % of a core`,
);

let isWhole = over <= goal.megabytes;
for (let now = rate; ; now = Math.round(now * 1.5)) {
  const before = await used();
  const crowdBefore = process.cpuUsage();
  const { sent, refused, expected, heard, delays } = await talking.talk(now, seconds);
  const after = await used();
  const spent = process.cpuUsage(crowdBefore);
  const ms = after.at - before.at;
  const p99 = percentile(delays, 0.99);
  console.log(
    `${now} messages/s for ${seconds} s: ${sent - refused} of ${sent} taken, ${heard} of ${expected} heard; ` +
      `fan-out p50 ${percentile(delays, 0.5).toFixed(0)} ms, p99 ${p99.toFixed(0)} ms, ` +
      `most ${(delays.at(-1) ?? 0).toFixed(0)} ms; desk ${(((after.cpuMs - before.cpuMs) / ms) * 100).toFixed(0)} % of a core, ` +
      `this crowd ${((spent.user + spent.system) / 10 / ms).toFixed(0)} %, ${after.megabytes.toFixed(0)} MB`,
  );
  if (heard !== expected || refused > 0) isWhole = false;
  if (now === rate && p99 > goal.delayMs) console.log(`Over the goal of ${goal.delayMs} ms.`);
  if (heard !== expected || refused > 0 || p99 > 1000) {
    console.log(
      `What breaks first: at ${now} messages/s ${p99 > 1000 ? 'messages pile up' : 'some are refused or unheard'}.`,
    );
    break;
  }
}
crowd.close();
await desk.kill('SIGKILL');
await server?.stop();
process.exitCode = isWhole ? 0 : 1;
