/** A share of so many cases, and how far it can be trusted. Pure. */

export type Interval = readonly [low: number, high: number];

export type Share = {
  readonly hits: number;
  readonly of: number;
  /** Null where there is nothing to take a share of. */
  readonly share: number | null;
  /** Where it lies with 95 %; null likewise. */
  readonly within: Interval | null;
};

export function shareOf(hits: number, of: number): Share {
  return { hits, of, share: share(hits, of), within: wilson(hits, of) };
}

export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/**
 * The score interval of a share (E. B. Wilson, Probable Inference, the Law of Succession, and Statistical
 * Inference, 1927, https://doi.org/10.1080/01621459.1927.10502953): honest also near 0 and 1 and with few cases, where the
 * textbook's ± is not.
 */
export function wilson(hits: number, of: number, z = 1.96): Interval | null {
  if (of === 0) return null;
  const part = hits / of;
  const scale = 1 + z ** 2 / of;
  const middle = part + z ** 2 / (2 * of);
  const half = z * Math.sqrt((part * (1 - part)) / of + z ** 2 / (4 * of ** 2));
  return [Math.max(0, middle - half) / scale, Math.min(scale, middle + half) / scale];
}
