/** `npm run simulate`: whether anything is lost, doubled or shown wrong, over many seeds. Ends with 1 when a promise was broken. */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { mutants } from './mutants.ts';
import type { Order, Told } from './thread.ts';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '2000' },
    from: { type: 'string', default: '1' },
    seed: { type: 'string' },
    mutants: { type: 'boolean', default: false },
    threads: { type: 'string', default: String(Math.min(2, availableParallelism())) },
  },
});
const threads = Math.max(1, Number(values.threads));
/** Seeds that a thread plays before another takes its place: what a world leaves behind goes with its thread. */
const mostForThread = 1000;
/** Seeds within which every mutant has to be found. */
const mostForMutant = 200;

let isBroken = false;
if (values.seed !== undefined) await tellOne(Number(values.seed));
else {
  if (Number(values.seeds) > 0) await playMany(Number(values.from), Number(values.seeds));
  if (values.mutants) await findMutants();
}
process.exitCode = isBroken ? 1 : 0;

async function tellOne(seed: number): Promise<void> {
  const order = {
    from: seed,
    to: seed + 1,
    step: 1,
    mutant: null,
    isFirstEnough: true,
    isTold: true,
  };
  await work(order, (told) => {
    if (told.kind === 'history') console.log(told.lines.join('\n'));
    if (told.kind === 'broken') tellBroken(told);
  });
  if (!isBroken) console.log('\nEvery promise was kept.');
}

async function playMany(from: number, seeds: number): Promise<void> {
  const began = performance.now();
  const counts = new Map<string, number>();
  let played = 0;
  let events = 0;
  let broken = 0;
  const hear = (told: Told) => {
    if (told.kind === 'broken') {
      broken += 1;
      tellBroken(told);
    }
    if (told.kind !== 'played') return;
    played += told.seeds;
    events += told.events;
    for (const [name, count] of Object.entries(told.counts))
      counts.set(name, (counts.get(name) ?? 0) + count);
  };
  const playShare = async (thread: number) => {
    for (let first = from; first < from + seeds; first += mostForThread * threads) {
      const to = Math.min(first + mostForThread * threads, from + seeds);
      const order = { from: first + thread, to, step: threads, mutant: null };
      await work({ ...order, isFirstEnough: false, isTold: false }, hear);
    }
  };
  await Promise.all(Array.from({ length: threads }, (_, thread) => playShare(thread)));
  const seconds = (performance.now() - began) / 1000;
  for (const [name, count] of counts) console.log(`${name.padEnd(40)}${count}`);
  console.log(
    `\n${played} seeds from ${from}, ${events} events, ${seconds.toFixed(1)} s on ${threads} threads: ${Math.round(played / seconds)} a second.`,
  );
  console.log(broken === 0 ? 'Every promise was kept.' : `BROKEN in ${broken} of ${played} seeds.`);
}

async function findMutants(): Promise<void> {
  const waiting = [...mutants];
  let found = 0;
  await Promise.all(
    Array.from({ length: threads }, async () => {
      for (let mutant = waiting.shift(); mutant !== undefined; mutant = waiting.shift()) {
        let sentence = '';
        const order = {
          from: 1,
          to: mostForMutant + 1,
          step: 1,
          mutant: mutant.name,
          isFirstEnough: true,
          isTold: false,
        };
        const trouble = await work(order, (told) => {
          if (told.kind === 'broken') {
            sentence = `seed ${told.seed}: ${told.sentence.split('\n')[0]}`;
          }
        }).catch((error: unknown) => String(error));
        const isFound = sentence !== '' && trouble === undefined;
        if (isFound) found += 1;
        else isBroken = true;
        console.log(`${isFound ? 'found' : 'NOT FOUND'}  ${mutant.name}  ${trouble ?? sentence}`);
      }
    }),
  );
  console.log(
    `\n${found} of ${mutants.length} planted mistakes were found within ${mostForMutant} seeds each.`,
  );
}

function tellBroken({ seed, sentence, shrunk }: Extract<Told, { kind: 'broken' }>): void {
  isBroken = true;
  console.log(`BROKEN: ${sentence}`);
  if (shrunk.length > 0) console.log(`It takes no more than this:\n${shrunk.join('\n')}`);
  console.log(`Again: npm run simulate -- --seed ${seed}\n`);
}

async function work(order: Order, hear: (told: Told) => void): Promise<void> {
  const worker = new Worker(new URL('thread.ts', import.meta.url), { workerData: order });
  worker.on('message', hear);
  await new Promise<void>((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`a thread ended with ${code}`)),
    );
  });
}
