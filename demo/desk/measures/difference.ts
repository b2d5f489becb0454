/**
 * Whether a figure has changed by more than chance would have it. Pure; each test is held against a published worked
 * example in `test/desk/difference.test.ts`.
 */
import { errorFunction } from 'simple-statistics';

/** So many of so many. */
export type Share = { readonly hits: number; readonly of: number };

/** Two-sided, from a value of the standard normal distribution. */
function twoSided(z: number): number {
  return Math.max(0, 1 - errorFunction(Math.abs(z) / Math.SQRT2));
}

/** Fewer than this of each are not compared: the ranks' distribution is not yet near the normal one. */
const fewest = 10;

/**
 * The “N − 1” chi-squared test of two shares, two-sided, as p (I. Campbell, Statistics in Medicine 26, 2007,
 * https://doi.org/10.1002/sim.2832, who recommends it wherever each expected number is 1 or more). Null below that.
 */
export function shareTest(one: Share, other: Share): number | null {
  const total = one.of + other.of;
  const hits = one.hits + other.hits;
  const least = (Math.min(one.of, other.of) * Math.min(hits, total - hits)) / total;
  if (!(least >= 1)) return null;
  const pooled = hits / total;
  const spread = Math.sqrt(pooled * (1 - pooled) * (1 / one.of + 1 / other.of));
  const z = (one.hits / one.of - other.hits / other.of) / spread;
  return twoSided(z * Math.sqrt((total - 1) / total));
}

/**
 * Where one share less the other lies with 95 %: the hybrid score interval (R. G. Newcombe, Statistics in Medicine 17, 1998,
 * method 10, https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8%3C873::AID-SIM779%3E3.0.CO;2-I). Null where one counts nothing.
 */
export function shareChange(one: Share, other: Share): readonly [number, number] | null {
  if (one.of === 0 || other.of === 0) return null;
  const [p, q] = [one.hits / one.of, other.hits / other.of];
  const [low, high] = scoreInterval(one);
  const [lowOther, highOther] = scoreInterval(other);
  return [p - q - Math.hypot(p - low, highOther - q), p - q + Math.hypot(high - p, q - lowOther)];
}

/** Wilson's, with 95 % (https://doi.org/10.1080/01621459.1927.10502953). */
function scoreInterval({ hits, of }: Share): readonly [number, number] {
  const z = 1.959964;
  const middle = hits + z ** 2 / 2;
  const half = z * Math.sqrt((hits * (of - hits)) / of + z ** 2 / 4);
  return [(middle - half) / (of + z ** 2), (middle + half) / (of + z ** 2)];
}

/**
 * The rank sum test, two-sided, as p, corrected for ties: whether the one tend to be longer than the other (H. B. Mann and D. R. Whitney, 1947,
 * https://doi.org/10.1214/aoms/1177730491). Null with fewer than `least` of either, or where all are the same.
 */
export function rankTest(
  one: readonly number[],
  other: readonly number[],
  least = fewest,
): number | null {
  const [n, m] = [one.length, other.length];
  if (Math.min(n, m) < least) return null;
  const all = [
    ...one.map((value) => ({ value, isOne: true })),
    ...other.map((value) => ({ value, isOne: false })),
  ].toSorted((a, b) => a.value - b.value);

  let rankSum = 0;
  let tied = 0;
  for (let from = 0; from < all.length;) {
    let to = from;
    let ofOne = 0;
    while (all[to] !== undefined && all[to]?.value === all[from]?.value) {
      ofOne += all[to]?.isOne === true ? 1 : 0;
      to += 1;
    }
    rankSum += (ofOne * (from + 1 + to)) / 2;
    tied += (to - from) ** 3 - (to - from);
    from = to;
  }
  const total = n + m;
  const variance = ((n * m) / 12) * (total + 1 - tied / (total * (total - 1)));
  const distance = rankSum - (n * (n + 1)) / 2 - (n * m) / 2;
  return variance > 0 ? twoSided(distance / Math.sqrt(variance)) : null;
}

/**
 * Makes up for looking at many figures at once (S. Holm, 1979, https://www.jstor.org/stable/4615733): with these, the chance
 * that any of them is called a change by mistake stays below the level.
 */
export function holm(ps: readonly (number | null)[]): readonly (number | null)[] {
  const known = ps
    .flatMap((p, at) => (p === null ? [] : [{ p, at }]))
    .toSorted((a, b) => a.p - b.p);
  const adjusted = ps.map((): number | null => null);
  let least = 0;
  for (const [rank, { p, at }] of known.entries()) {
    least = Math.min(1, Math.max(least, p * (known.length - rank)));
    adjusted[at] = least;
  }
  return adjusted;
}
