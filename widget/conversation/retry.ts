/** How long to leave a desk alone before the next attempt. */
import type { Delivery } from './cargo.ts';

const firstMs = 500;
const mostMs = 30_000;

/** Full jitter (https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/), in ms. */
export function pauseBefore(delivery: Delivery | null, random: () => number): number {
  if (!delivery) return 0;
  const ceiling = Math.min(mostMs, firstMs * 2 ** delivery.attempts);
  return Math.max(delivery.notBefore, random() * ceiling);
}
