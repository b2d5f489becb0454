/** How far two reviewers agree beyond what chance would have them agree. Pure. */
import type { ReviewItem } from '../desk/agents/wireReview.ts';

export type Agreement = {
  /** Two names. */
  readonly reviewers: readonly string[];
  /** Conversations that both have marked. */
  readonly of: number;
  readonly same: number;
  /** Cohen's kappa: 1 is agreement in all, 0 what chance gives; null where chance alone would have them agree in all. */
  readonly kappa: number | null;
};

/** On handoffs: each pair of reviewers who have marked the same conversations, those with most of them first. */
export function agreements(items: readonly ReviewItem[]): readonly Agreement[] {
  const pairs = new Map<string, { names: string[]; verdicts: [string, string][] }>();
  for (const { marks } of items) {
    const verdicts = marks.flatMap(({ reviewer, about }) =>
      about.kind === 'handoff' && about.verdict !== null
        ? [{ ...reviewer, verdict: about.verdict }]
        : [],
    );
    const sorted = verdicts.toSorted((a, b) => a.id.localeCompare(b.id));
    for (const [at, one] of sorted.entries()) {
      for (const other of sorted.slice(at + 1)) {
        const key = `${one.id} ${other.id}`;
        const pair = pairs.get(key) ?? { names: [one.name, other.name], verdicts: [] };
        pair.verdicts.push([one.verdict, other.verdict]);
        pairs.set(key, pair);
      }
    }
  }
  return [...pairs.values()]
    .map(({ names, verdicts }) => ({
      reviewers: names.toSorted(),
      of: verdicts.length,
      same: verdicts.filter(([one, other]) => one === other).length,
      kappa: kappaOf(verdicts),
    }))
    .toSorted((a, b) => b.of - a.of);
}

/** J. Cohen, A Coefficient of Agreement for Nominal Scales, 1960 (https://doi.org/10.1177/001316446002000104). */
export function kappaOf(pairs: readonly (readonly [string, string])[]): number | null {
  const share = (part: number) => part / pairs.length;
  const observed = share(pairs.filter(([one, other]) => one === other).length);
  const verdicts = new Set(pairs.flat());
  let expected = 0;
  for (const verdict of verdicts) {
    const by = (which: 0 | 1) => share(pairs.filter((pair) => pair[which] === verdict).length);
    expected += by(0) * by(1);
  }
  return pairs.length === 0 || expected === 1 ? null : (observed - expected) / (1 - expected);
}
