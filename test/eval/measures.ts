/** From judged messages to figures, trigger by trigger. */
import type { LabelName } from './evaluationSet.ts';
import { grouped } from './grouped.ts';
import type { Judged, JudgedSet } from './judged.ts';
import { matchedBy } from './matched.ts';
import type {
  AmountsSlice,
  Mistakes,
  OrdinaryRate,
  Slice,
  TriggerId,
  TriggerReport,
} from './report.ts';
import { share } from '../../demo/desk/core/wilson.ts';
import { curveOf, fires, qualityOf, rateOf, recallUnder } from './statistics.ts';

type Trigger = {
  readonly id: TriggerId;
  readonly title: string;
  readonly label: LabelName;
  readonly rows: 'requests' | 'frustration' | 'topics' | 'foreign';
};

const triggers: readonly Trigger[] = [
  { id: 'request', title: 'request for a person', label: 'human', rows: 'requests' },
  { id: 'frustration', title: 'frustration', label: 'frus', rows: 'frustration' },
  {
    id: 'frustration-rules',
    title: 'frustration, rules alone',
    label: 'frus',
    rows: 'frustration',
  },
  { id: 'churn', title: 'churn', label: 'churn', rows: 'topics' },
  { id: 'legal', title: 'legal', label: 'legal', rows: 'topics' },
  { id: 'billing', title: 'billing dispute', label: 'billing', rows: 'topics' },
  { id: 'urgent', title: 'urgency', label: 'urgent', rows: 'topics' },
  { id: 'out-of-scope', title: 'out of scope', label: 'oos', rows: 'foreign' },
];

const ceilings = [0.2, 0.5, 1, 2];
/** In-scope messages of a bot that are turned away; nobody's ordinary messages tell about that. */
const foreignCeilings = [2, 5, 10, 20];
const mostMistakes = 60;

export function triggerReports(set: JudgedSet): readonly TriggerReport[] {
  return triggers.map((trigger) => reportOn(trigger, set));
}

function reportOn({ id, title, label, rows }: Trigger, set: JudgedSet): TriggerReport {
  const labelled = set[rows].filter((row) => row[label] === 0 || row[label] === 1);
  const scoreOf = (row: Judged) => row.scores[id];
  const isForeign = id === 'out-of-scope';
  const calm = isForeign ? labelled.filter((row) => row[label] === 0) : set.ordinary;
  const positives = labelled.filter((row) => row[label] === 1).map(scoreOf);
  const own = rows === 'frustration' ? ownWords(set.own, label, scoreOf) : [];
  const alike = id === 'request' ? labelled.filter(isLookAlike) : [];
  const curve = curveOf(scored(labelled, label, scoreOf));

  return {
    id,
    title,
    slices: [...slicesOf(labelled, label, scoreOf), ...own],
    ordinary: isForeign ? [] : ordinaryRates(set.ordinary, scoreOf),
    ceilings: (isForeign ? foreignCeilings : ceilings).map((ceiling) =>
      recallUnder(ceiling, positives, calm.map(scoreOf)),
    ),
    lookAlikes: alike.length > 0 ? rateOf(alike.map(scoreOf)) : null,
    curve: curve.length > 2 ? curve : [],
    ...mistakesIn(labelled, isForeign ? [] : set.ordinary, label, id),
  };
}

function isLookAlike({ kind, human }: Judged): boolean {
  return human === 0 && (kind === 'hard' || kind === 'negated');
}

function scored(rows: readonly Judged[], label: LabelName, scoreOf: (row: Judged) => number) {
  return rows.map((row) => ({ truth: row[label] === 1, score: scoreOf(row) }));
}

function slicesOf(
  rows: readonly Judged[],
  label: LabelName,
  scoreOf: (row: Judged) => number,
): readonly Slice[] {
  const slice = (name: string, of: readonly Judged[]): Slice => ({
    name,
    ...qualityOf(scored(of, label, scoreOf)),
  });
  const natural = rows.filter(({ synthetic }) => !synthetic);
  // Its labels say "negative", which is less than angry: only its order counts.
  const trusted = rows.filter(({ src }) => src !== 'airline');
  const sources = [...new Set(rows.map(({ src }) => src))].toSorted();
  return [
    slice('all', rows),
    ...(natural.length < rows.length ? [slice('all but synthetic', natural)] : []),
    ...(trusted.length < rows.length ? [slice('all but airline', trusted)] : []),
    ...sources.map((source) =>
      slice(
        source,
        rows.filter(({ src }) => src === source),
      ),
    ),
  ];
}

function ownWords(
  rows: readonly Judged[],
  label: LabelName,
  scoreOf: (row: Judged) => number,
): readonly Slice[] {
  const labelled = rows.filter((row) => row[label] === 0 || row[label] === 1);
  return Array.from(
    grouped(labelled, ({ lang }) => lang),
    ([lang, of]) => ({
      name: `in their own words: ${lang}`,
      ...qualityOf(scored(of, label, scoreOf)),
    }),
  );
}

export function ordinaryRates(
  rows: readonly Judged[],
  scoreOf: (row: Judged) => number,
): readonly OrdinaryRate[] {
  const tweets = rows.filter(({ src }) => src === 'tweetsumm');
  return [
    { name: 'ordinary messages', ...rateOf(rows.map(scoreOf)) },
    { name: 'ordinary tweets', ...rateOf(tweets.map(scoreOf)) },
  ];
}

function mistakesIn(
  labelled: readonly Judged[],
  ordinary: readonly Judged[],
  label: LabelName,
  id: TriggerId,
): { readonly missed: Mistakes; readonly falselyFired: Mistakes } {
  const scoreOf = (row: Judged) => row.scores[id];
  const fired = [
    ...labelled.filter((row) => row[label] === 0),
    ...ordinary.map((row) => ({ ...row, src: `ordinary: ${row.src}` })),
  ].filter((row) => fires(scoreOf(row)));
  const missed = labelled.filter((row) => row[label] === 1 && !fires(scoreOf(row)));
  return {
    missed: worstOf(missed, id, scoreOf),
    falselyFired: worstOf(fired, id, (row) => -scoreOf(row)),
  };
}

/** Where many are equally bad, each source has its turn. */
function worstOf(
  rows: readonly Judged[],
  id: TriggerId,
  goodness: (row: Judged) => number,
): Mistakes {
  const inTurn = new Map<Judged, number>();
  for (const of of grouped(rows, ({ src }) => src).values()) {
    for (const [at, row] of of.entries()) inTurn.set(row, at);
  }
  const turnOf = (row: Judged) => inTurn.get(row) ?? 0;
  const worst = rows
    .toSorted((one, other) => goodness(one) - goodness(other) || turnOf(one) - turnOf(other))
    .slice(0, mostMistakes)
    .map((row) => ({
      source: row.src,
      score: row.scores[id],
      text: row.text,
      heard: matchedBy(id, row.text),
    }));
  return { count: rows.length, worst };
}

const amountKinds: Readonly<Record<string, string>> = {
  bare: 'bare numbers',
  trap: 'traps (no money)',
};

export function amountsReport(rows: readonly Judged[]): readonly AmountsSlice[] {
  const kinds = grouped(rows, ({ kind = '' }) => amountKinds[kind] ?? 'marked amounts');
  return Array.from(kinds, ([name, of]) => {
    const found = of.map(({ amounts = [], sums }) => ({
      amounts,
      sums,
      hits: common(amounts, sums),
    }));
    const total = (count: (row: (typeof found)[number]) => number) =>
      found.reduce((sum, row) => sum + count(row), 0);
    const hits = total((row) => row.hits);
    const isExact = ({ amounts, sums, hits: own }: (typeof found)[number]) =>
      own === amounts.length && own === sums.length;
    return {
      name,
      messages: of.length,
      exact: share(found.filter(isExact).length, of.length),
      precision: share(
        hits,
        total(({ sums }) => sums.length),
      ),
      recall: share(
        hits,
        total(({ amounts }) => amounts.length),
      ),
    };
  });
}

/** Each sum that was said can be found once. */
function common(said: readonly number[], found: readonly number[]): number {
  const rest = [...found];
  return said.filter((value) => {
    const at = rest.findIndex((other) => Math.abs(value - other) < 0.005);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
}
