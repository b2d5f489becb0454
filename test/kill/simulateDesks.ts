/** `npm run simulate:desks`: two and then four desk processes on one server. Ends with 1 when anything was lost, doubled or reordered. */
import { parseArgs } from 'node:util';
import { startServer } from '../desk/postgresServer.ts';
import { runFleet } from './fleetRun.ts';

const { values } = parseArgs({
  options: {
    conversations: { type: 'string', default: '1000' },
    /** Numbers of processes, one run each. */
    processes: { type: 'string', default: '2,4' },
    seed: { type: 'string', default: '1' },
    /** Milliseconds until the next process dies, on average. */
    every: { type: 'string', default: '1000' },
  },
});
for (const processes of values.processes.split(',').map(Number)) {
  const server = await startServer(['max_connections=200']);
  const { faults, deaths, streams, messages, seconds } = await runFleet({
    url: server.url,
    processes,
    conversations: Number(values.conversations),
    atOnce: 24,
    everyMs: Number(values.every),
    seed: Number(values.seed),
  });
  await server.stop();
  const { killed, drained, refused } = deaths;
  console.log(
    `${processes} processes, ${values.conversations} conversations, seed ${values.seed}: ` +
      `${messages} messages in ${seconds.toFixed(0)} s, ${killed} processes killed, ${drained} drained, ` +
      `${refused} requests sent again, ${streams} streams. ` +
      (faults.length === 0 ? 'Nothing lost, doubled or reordered.' : `FAULTS: ${faults.length}`),
  );
  for (const fault of faults.slice(0, 20)) console.log(`  ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}
