/** How well scores tell two groups apart. */

/** The chance that an angry message scores higher than a calm one. */
export function aucOf(angry: readonly number[], calm: readonly number[]): number {
  const all = [
    ...angry.map((score) => ({ score, angry: true })),
    ...calm.map((score) => ({ score, angry: false })),
  ].toSorted((a, b) => a.score - b.score);
  let ranks = 0;
  for (let at = 0; at < all.length;) {
    let next = at;
    while (next < all.length && all[next]?.score === all[at]?.score) next += 1;
    const tied = all.slice(at, next).filter((one) => one.angry).length;
    ranks += tied * ((at + next + 1) / 2);
    at = next;
  }
  return (ranks - (angry.length * (angry.length + 1)) / 2) / (angry.length * calm.length);
}

/** The lowest score at which at most `share` of these messages fire. */
export function thresholdAt(calm: readonly number[], share: number): number {
  const sorted = calm.toSorted((a, b) => b - a);
  return (sorted[Math.floor(share * sorted.length)] ?? -Infinity) + 1e-9;
}

export function shareAbove(scores: readonly number[], threshold: number): number {
  return scores.filter((score) => score > threshold).length / scores.length;
}
