/**
 * Which conversations of a period are reviewed: all that the rules say are always, and of the rest a share by chance, spread over
 * intents and confidence so that rare intents are seen. Pure: the same seed and conversations give the same, in any order.
 */
import { createHash } from 'node:crypto';
import { type Band, bandOf } from './band.ts';

export type Candidate = {
  readonly id: string;
  readonly intent: string | null;
  /** 0…1; null where the AI gave none. */
  readonly confidence: number | null;
  /** What it is, in the words of the rules: `escalated`, `low-rating`, `unhelpful`, `approval`, `rephrased`, `abandoned`, `came-back`. */
  readonly causes: readonly string[];
};

export type SampleRules = {
  /** Known to whoever wants to draw the same again. */
  readonly seed: string;
  /** 0…1 of what is not always reviewed. */
  readonly share: number;
  readonly always: readonly string[];
};

export type Stratum = {
  readonly intent: string | null;
  readonly band: Band;
  readonly of: number;
  readonly drawn: number;
};

export type Chosen = { readonly id: string } & (
  | { readonly why: 'always'; readonly causes: readonly string[] }
  /** `weight`: how many of the rest it stands for (D. G. Horvitz and D. J. Thompson, 1952, https://doi.org/10.1080/01621459.1952.10483446). */
  | { readonly why: 'chance'; readonly band: Band; readonly weight: number }
);

export type Sample = {
  readonly whole: number;
  readonly always: number;
  /** `share` of the rest, rounded up. */
  readonly drawn: number;
  /** First what is always reviewed, then what chance drew. */
  readonly chosen: readonly Chosen[];
  /** Of the rest, the most frequent first. */
  readonly strata: readonly Stratum[];
};

export function sample(candidates: readonly Candidate[], rules: SampleRules): Sample {
  const certain: Chosen[] = [];
  const rest = new Map<string, { intent: string | null; band: Band; all: Ranked[] }>();
  let others = 0;
  for (const { id, intent, confidence, causes } of candidates) {
    const named = causes.filter((cause) => rules.always.includes(cause));
    if (named.length > 0) {
      certain.push({ id, why: 'always', causes: named });
      continue;
    }
    others += 1;
    const band = bandOf(confidence);
    const key = JSON.stringify([intent, band]);
    const stratum = rest.get(key) ?? { intent, band, all: [] };
    stratum.all.push({ id, rank: rankOf(rules.seed, id) });
    rest.set(key, stratum);
  }

  const strata = [...rest]
    .map(([key, { intent, band, all }]) => ({ intent, band, all, rank: rankOf(rules.seed, key) }))
    .toSorted((a, b) => b.all.length - a.all.length || compare(a.rank, b.rank));
  const sizes = allotted(strata, Math.ceil(rules.share * others));
  const drawn = strata.flatMap(({ band, all }, at) => {
    const size = sizes[at] ?? 0;
    return all
      .toSorted((a, b) => compare(a.rank, b.rank))
      .slice(0, size)
      .map(({ id }): Chosen => ({ id, why: 'chance', band, weight: all.length / size }));
  });
  return {
    whole: candidates.length,
    always: certain.length,
    drawn: drawn.length,
    chosen: [...certain.toSorted((a, b) => compare(a.id, b.id)), ...drawn],
    strata: strata.map(({ intent, band, all }, at) => ({
      intent,
      band,
      of: all.length,
      drawn: sizes[at] ?? 0,
    })),
  };
}

type Ranked = { readonly id: string; readonly rank: string };
type Sized = {
  readonly intent: string | null;
  readonly all: readonly unknown[];
  readonly rank: string;
};

/**
 * How many of each stratum, `size` in all. First one of each intent, then one of each stratum, as far as they go; in these
 * rounds chance decides who comes first. What is left goes by the square root of how many there are (M. D. Bankier,
 * Power Allocations, 1988, https://doi.org/10.1080/00031305.1988.10475556), so that rare ones get more than their share.
 */
function allotted(strata: readonly Sized[], size: number): readonly number[] {
  const sizes = strata.map(() => 0);
  const byChance = strata
    .map(({ intent, rank }, at) => ({ intent, rank, at }))
    .toSorted((a, b) => compare(a.rank, b.rank));
  const seen = new Set<string | null>();
  const ofEachIntent = byChance.filter(({ intent }) => !seen.has(intent) && seen.add(intent));
  const first = [...new Set([...ofEachIntent, ...byChance].map(({ at }) => at))].slice(0, size);
  for (const at of first) sizes[at] = 1;
  // By divisors, as seats are (A. Sainte-Laguë, 1910): it never takes back what it gave, and no stratum gives more than it has.
  for (let left = size - first.length; left > 0; left -= 1) {
    const claims = strata.map(({ all }, at) => {
      const given = sizes[at] ?? 0;
      return given < all.length ? Math.sqrt(all.length) / (2 * given + 1) : 0;
    });
    const next = claims.indexOf(Math.max(...claims));
    sizes[next] = (sizes[next] ?? 0) + 1;
  }
  return sizes;
}

/**
 * A lasting random number of each conversation (E. Ohlsson, Coordination of Samples Using Permanent Random Numbers, 1995): what
 * comes later cannot change the order of what is there.
 */
function rankOf(seed: string, id: string): string {
  return createHash('sha256').update(`${seed}\n${id}`).digest('hex');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
