/** Every message of the evaluation set with what the rules make of it. */
import type { EvaluationSet, Given } from './evaluationSet.ts';
import { grouped } from './grouped.ts';
import type { TriggerId } from './report.ts';

export type Judge = Pick<typeof import('./judge.ts'), 'decide' | 'indexKb' | 'outOfScope'>;

export type Judged = Given & {
  /** 0.5 and more fires. */
  readonly scores: Readonly<Record<TriggerId | 'any', number>>;
  readonly sums: readonly number[];
};

export type JudgedSet = Readonly<
  Record<'requests' | 'frustration' | 'topics' | 'ordinary' | 'amounts' | 'foreign', Judged[]>
> & {
  /** German and Portuguese as the customers wrote it, of `frustration`. */
  readonly own: readonly Judged[];
  /** Microseconds for each message. */
  readonly spent: readonly number[];
};

export function judgeSet(set: EvaluationSet, judge: Judge): JudgedSet {
  const spent: number[] = [];
  const timed = <T>(work: () => T): T => {
    const began = process.hrtime.bigint();
    const result = work();
    spent.push(Number(process.hrtime.bigint() - began) / 1000);
    return result;
  };

  const one = (given: Given): Judged => {
    const context = { history: given.prev ? [{ role: 'ai' as const, text: given.prev }] : [] };
    const verdict = timed(() => judge.decide({ text: given.text }, context));
    const { triggers, amounts, frustrationByRules } = verdict;
    const { human, ...others } = triggers;
    return {
      ...given,
      sums: amounts,
      scores: {
        request: human,
        ...others,
        'frustration-rules': frustrationByRules,
        'out-of-scope': 0,
        any: Math.max(...Object.values(triggers)),
      },
    };
  };
  // The first messages of all would pay for the compiler.
  for (const given of set.ordinary.slice(0, 500)) one(given);
  spent.length = 0;

  return {
    requests: set.requests.map(one),
    frustration: set.frustration.map(one),
    topics: set.topics.map(one),
    ordinary: set.ordinary.map(one),
    amounts: set.amounts.map(one),
    foreign: judgeForeign(set, judge),
    own: set.frustration.flatMap(({ orig, origLang = '', ...given }) =>
      orig === undefined ? [] : [one({ ...given, text: orig, lang: origLang })],
    ),
    spent,
  };
}

function judgeForeign({ foreign, known }: EvaluationSet, judge: Judge): Judged[] {
  const bots = grouped(known, ({ bot }) => bot);
  const indexes = new Map(Array.from(bots, ([bot, rows]) => [bot, judge.indexKb(rows)]));
  return foreign.flatMap((given) => {
    const index = indexes.get(given.bot ?? '');
    if (!index) return [];
    return [
      {
        ...given,
        src: given.bot ?? given.src,
        sums: [],
        scores: { ...silence, 'out-of-scope': judge.outOfScope(given.text, index) },
      },
    ];
  });
}

const silence = {
  request: 0,
  frustration: 0,
  'frustration-rules': 0,
  churn: 0,
  legal: 0,
  billing: 0,
  urgent: 0,
  'out-of-scope': 0,
  any: 0,
};
