/** `npm run fuzz -- --minutes 10 [--seed n] [--only name]`: every border under fire. Ends with 1 when one falls. */
import { parseArgs } from 'node:util';
import { play } from './play.ts';
import { targets } from './targets.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    only: { type: 'string', default: '' },
  },
});
const seed = Number(values.seed);
const chosen = targets.filter(({ name }) => name.includes(values.only));
const ms = (Number(values.minutes) * 60_000) / chosen.length;

console.log(`Seed ${seed}; ${Math.round(ms / 1000)} s for each of ${chosen.length}.`);
for (const target of chosen) {
  const { runs, fault } = await play(target, { seed, runs: Number.MAX_SAFE_INTEGER, ms });
  console.log(
    `${fault === null ? 'ok  ' : 'FELL'}  ${target.name}: ${runs.toLocaleString('en')} inputs`,
  );
  if (fault === null) continue;
  console.log(fault);
  process.exitCode = 1;
}
