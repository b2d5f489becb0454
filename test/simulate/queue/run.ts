/** `npm run simulate:queue`: a day at the desk in seconds. Ends with 1 when a promise was broken. */
import { parseArgs } from 'node:util';
import { mostHeadStart } from '../../../demo/desk/core/queue.ts';
import { planDay } from './day.ts';
import type { Calibration } from './figures.ts';
import { figuresOf, percent } from './figures.ts';
import { simulate } from './simulate.ts';

const { values } = parseArgs({
  options: {
    customers: { type: 'string', default: '10000' },
    agents: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
  },
});
const size = { customers: Number(values.customers), agents: Number(values.agents) };
const seed = Number(values.seed);

const began = performance.now();
const day = planDay(seed, size);
const played = simulate(day, seed + 1);
const { outcomes, longest, all, first, byPosition, broken } = figuresOf(day, played);
const { leftBehind, grown } = played;

const row = (name: string, text: string) => console.log(`${name.padEnd(22)}${text}`);
const clock = (seconds: number) =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')} min`;
const ranges = (name: string, { known, inside, sooner, later, width, unknown }: Calibration) =>
  row(
    name,
    `${percent(inside)} inside, ${percent(sooner)} sooner, ${percent(later)} later; ` +
      `${known} ranges, half of them at most ${clock(width)} wide; ${unknown} unknown`,
  );

row('day', `${size.customers} customers, ${size.agents} agents, seed ${seed}`);
row('helped', `${outcomes.helped}`);
row('gave up', `${outcomes['gave up']}`);
row('lost', `${outcomes['still waiting'] + outcomes['still with an agent']}`);
row(
  'left by an agent',
  `${leftBehind.silent} who claimed and said nothing, ${leftBehind.offline} whose console had gone`,
);
row(
  'longest wait',
  Object.entries(longest)
    .map(([priority, seconds]) => `${priority} ${clock(seconds)}`)
    .join(', '),
);
row(
  'overtaken',
  `by whoever came ${clock(Math.max(0, played.mostOvertaken))} later at most; allowed are ${clock(mostHeadStart)}`,
);
row('numbers that grew', `${grown.explained} with a reason, ${grown.silent} without`);
console.log('\nRanges shown, and the waits that came of them');
ranges('all', all);
ranges('first of each wait', first);
for (const { of, calibration } of byPosition) {
  if (calibration.known > 0) ranges(`at place ${of}`, calibration);
}
console.log(`\n${((performance.now() - began) / 1000).toFixed(1)} s`);
for (const sentence of broken) console.log(`BROKEN: ${sentence}`);
if (broken.length === 0) console.log('Every promise was kept.');
process.exitCode = broken.length === 0 ? 0 : 1;
