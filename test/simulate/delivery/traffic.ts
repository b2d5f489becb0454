/** How much is asked for, and how often: a client that hammers is broken too. */
import type { Network, Sent } from './world/network.ts';

/** No page may ask for so much within so long, whatever goes wrong: I10. */
const storm = { requests: 60, ms: 10_000 };
/** How long the widget waits for an answer: after that the request is nobody's any more. */
const patienceMs = 15_000;
/** Nor may anything be tried so often within that time. */
const mostTries = 25;

export function wrongTraffic({ underWay, sent }: Network, now: number): string | null {
  const late = sent.at(-storm.requests);
  if (late && now - late.at < storm.ms && sent.at(-1)?.at === now) {
    return `${storm.requests} requests within ${Math.round(now - late.at)} ms (I10)`;
  }
  const open = [...underWay].filter((one) => isDelivery(one) && now - one.at < patienceMs);
  const second = open.find((one, at) => open.findIndex(({ page }) => page === one.page) < at);
  return second ? `two deliveries under way in ${second.page?.name} (I10)` : null;
}

/** A record goes on when its page goes, or has something else to send. */
function isDelivery({ method, path }: Sent): boolean {
  if (path.startsWith('/records/')) return false;
  return method !== 'GET' && path !== '/token' && !path.endsWith('/signals');
}

/** How often each delivery is tried, as its own count says. */
export function countTries() {
  const seen = new Map<string, { readonly attempts: number; readonly at: number }[]>();
  let stormy: string | null = null;
  return {
    note(id: string, attempts: number, at: number): void {
      const known = seen.get(id) ?? [];
      const last = known.at(-1);
      if (last !== undefined && attempts <= last.attempts) return;
      known.push({ attempts, at });
      seen.set(id, known);
      const earlier = known.at(-mostTries);
      if (earlier && at - earlier.at < storm.ms) stormy = id;
    },
    storm: (): string | null =>
      stormy === null ? null : `${stormy} is tried ${mostTries} times within ${storm.ms} ms (I10)`,
  };
}
