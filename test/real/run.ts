/**
 * `npm run journey:real [-- --count 40 --seed 1]`: real conversations are typed into the built widget
 * by a browser, handed over, and looked for at the desk. Ends with 1 when a single line went astray.
 */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { freshDatabase } from '../desk/freshDatabase.ts';
import { createServer } from '../../demo/server.ts';
import { signedIn } from '../desk/staff.ts';
import { type AgentDesk, agentAt } from './agent.ts';
import { launchChromium } from './chromium.ts';
import { compare, type Findings } from './compare.ts';
import { faultCount, unnoticed } from './control.ts';
import { type Dialogue, readDialogues } from './dialogues.ts';
import { planFor } from './plan.ts';
import { type Random, randomFrom, shuffled } from './random.ts';
import { type Outcome, report, row } from './report.ts';
import { openSite, type Site } from './site.ts';
import { type Talk, talk } from './talk.ts';

const root = dirname(dirname(import.meta.dirname));
const folder = resolve(root, process.env['BATON_EVAL_DIR'] ?? '../shared/eval');
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '40' },
    seed: { type: 'string', default: '1' },
    /** One dialogue by its id, to look closer at a miss. */
    only: { type: 'string' },
    workers: { type: 'string', default: '2' },
  },
});

type Rig = { readonly browser: Browser; readonly site: Site; readonly desk: AgentDesk };

process.exitCode = await main();

async function main(): Promise<number> {
  const dialogues = readDialogues(folder);
  if (dialogues === null) {
    console.log('There are no dialogues here; BATON_EVAL_DIR names the folder that has them.');
    return 0;
  }
  if (!existsSync(join(root, 'dist', 'baton.js'))) {
    console.log('The widget is not built yet: node .ci/build.mjs');
    return 1;
  }
  const seed = Number(values.seed);
  const chosen = shuffled(dialogues, randomFrom(seed))
    .filter(({ id }) => values.only === undefined || id === values.only)
    .slice(0, Number(values.count));
  console.log(`${chosen.length} of ${dialogues.length} dialogues, seed ${seed}`);

  const began = Date.now();
  const outcomes = await haveAll(chosen, seed);
  console.log(`\n${report(outcomes)}`);
  console.log(`In each conversation ${faultCount} faults were planted, and looked for as well.`);
  console.log(`It took ${Math.round((Date.now() - began) / 1000)} s.`);
  return outcomes.length > 0 && outcomes.every(({ misses }) => misses.length === 0) ? 0 : 1;
}

async function haveAll(chosen: readonly Dialogue[], seed: number): Promise<readonly Outcome[]> {
  const database = await freshDatabase();
  const server = await createServer({ port: 0, database });
  const site = await openSite(server.url);
  const browser = await launchChromium();
  const robin = await signedIn(database, { id: 'ag_robin', name: 'Robin' });
  const rig = { browser, site, desk: agentAt(server.url, robin) };
  const outcomes: Outcome[] = [];
  const left = [...chosen.entries()];

  const work = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      const [at, dialogue] = next;
      const outcome = await have(rig, dialogue, at % 2 === 0, randomFrom(seed * 1000 + at));
      outcomes.push(outcome);
      const verdict = outcome.misses.length === 0 ? 'ok  ' : 'MISS';
      console.log(`${verdict} ${outcomes.length}/${chosen.length}  ${row(outcome).join('  ')}`);
    }
  };
  try {
    await Promise.all(Array.from({ length: Number(values.workers) }, work));
  } finally {
    await browser.close();
    await site.close();
    await server.close();
  }
  return outcomes;
}

async function have(
  { browser, site, desk }: Rig,
  dialogue: Dialogue,
  isHelped: boolean,
  random: Random,
): Promise<Outcome> {
  const { id } = dialogue;
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const plan = planFor(dialogue, random);
    const url = site.open(dialogue, plan);
    const done = await talk({ page, url, dialogue, plan, desk, random, isHelped });
    const findings = await compareInTime(done, site.answers(id), desk);
    const { conversation } = only(done.handovers);
    const blind = unnoticed(done, site.answers(id), await desk.look(conversation));
    const misses = [...findings.misses, ...blind.map((fault) => `would not notice that ${fault}`)];
    return { id, talk: done, findings, misses };
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return { id, talk: null, findings: null, misses: [why] };
  } finally {
    await context.close();
  }
}

/** A line may be at the desk a moment after the screen has stopped saying that it is on its way. */
async function compareInTime(
  done: Talk,
  answers: readonly string[],
  desk: AgentDesk,
): Promise<Findings> {
  const { conversation } = only(done.handovers);
  for (let attempt = 1; ; attempt += 1) {
    const detail = await desk.look(conversation);
    const findings = compare(done, answers, detail);
    if (findings.arrived === findings.typed || attempt === 20) return findings;
    await pause(100);
  }
}

function only<Item>(items: readonly Item[]): Item {
  const [first] = items;
  if (first === undefined) throw new Error('Nothing was handed over.');
  return first;
}
