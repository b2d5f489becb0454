/**
 * `npm run bench [-- --runs 10 --only opening|appending|streaming|replaying]`: how heavy and how quick the built
 * widget is, beside an empty chat. README.md says what each figure is.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../real/chromium.ts';
import { appending, lengths } from './appending.ts';
import { buildFloors } from './build.ts';
import { read } from './figures.ts';
import { coldOpening, openingAfterHover, type Sample } from './opening.ts';
import { replaying } from './replaying.ts';
import { type BenchServer, openServer } from './server.ts';
import { streaming } from './streaming.ts';
import type { Subject } from './subject.ts';
import { table } from './table.ts';

const root = dirname(dirname(import.meta.dirname));
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '10' }, only: { type: 'string' } },
});
const runs = Number(values.runs);
/** These take long, and vary little. */
const fewRuns = Math.max(1, Math.ceil(runs / 4));

type Step = {
  readonly subject: Subject;
  readonly take: (browser: Browser, server: BenchServer) => Promise<Sample>;
};

const chats = ['floor', 'stack', 'baton'] as const;
const rounds: Readonly<
  Record<string, { readonly times: number; readonly steps: readonly Step[] }>
> = {
  opening: {
    times: runs,
    steps: [
      ...(['bare', ...chats] as const).map((subject) => ({
        subject,
        take: (browser: Browser, server: BenchServer) => coldOpening(browser, server, subject),
      })),
      ...chats.map((subject) => ({
        subject,
        take: (browser: Browser, server: BenchServer) =>
          openingAfterHover(browser, server, subject),
      })),
    ],
  },
  appending: {
    times: fewRuns,
    steps: lengths.flatMap((length) =>
      (['stack', 'baton'] as const).map((subject) => ({
        subject,
        take: (browser: Browser, server: BenchServer) =>
          appending(browser, server, subject, length),
      })),
    ),
  },
  streaming: {
    times: fewRuns,
    steps: chats.map((subject) => ({
      subject,
      take: (browser: Browser, server: BenchServer) => streaming(browser, server, subject),
    })),
  },
};

process.exitCode = await main();

async function main(): Promise<number> {
  if (!existsSync(join(root, 'dist', 'baton.js'))) {
    console.log('The widget is not built yet: node .ci/build.mjs');
    return 1;
  }
  if (values.only === 'replaying') {
    const browser = await launchChromium();
    console.log(await replaying(browser, 10_000));
    await browser.close();
    return 0;
  }
  const wanted = Object.entries(rounds).filter(([name]) => (values.only ?? name) === name);
  if (wanted.length === 0) {
    console.log(`--only takes one of ${Object.keys(rounds).join(', ')}, replaying.`);
    return 1;
  }
  await buildFloors(root);
  const server = await openServer(root);
  const browser = await launchChromium();
  const samples = { bare: [], floor: [], stack: [], baton: [] } as Record<Subject, Sample[]>;
  const began = Date.now();
  try {
    // The first page of a browser is slower than any after it.
    await coldOpening(browser, server, 'baton');
    for (const [name, { times, steps }] of wanted) {
      for (let round = 1; round <= times; round += 1) {
        for (const { subject, take } of inTurn(steps, round))
          samples[subject].push(await take(browser, server));
        console.log(`${name} ${round}/${times}, ${Math.round((Date.now() - began) / 1000)} s`);
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }

  const readings = read(samples);
  console.log(`\n${table(readings)}\n`);
  mkdirSync(join(root, '.bench'), { recursive: true });
  writeFileSync(
    join(root, '.bench', 'report.json'),
    JSON.stringify({ runs, readings, samples }, null, 2),
  );
  return 0;
}

/** One of each, from another place in the row and the other way round each time: noise falls on all. */
function inTurn(steps: readonly Step[], round: number): readonly Step[] {
  const from = round % steps.length;
  const turned = [...steps.slice(from), ...steps.slice(0, from)];
  return round % 2 === 0 ? turned.toReversed() : turned;
}
