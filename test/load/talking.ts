/** Messages at a steady rate, whatever the answers take, and how long until everybody who listens has heard. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Answer, Crowd, Customer } from './crowd.ts';

export type Talk = {
  readonly sent: number;
  /** Answered with something else than 2xx, or not at all. */
  readonly refused: number;
  readonly expected: number;
  readonly heard: number;
  /** From the request of the sender to the ear of a listener, in ms, sorted. */
  readonly delays: readonly number[];
};

/** How long to wait for what was sent last. */
const patienceMs = 15_000;

export function createTalking(crowd: Crowd, customers: readonly Customer[], streams: number) {
  const sentAt = new Map<string, number>();
  let delays: number[] = [];
  let round = 0;

  const hear = (clientId: string) => {
    const at = sentAt.get(clientId);
    if (at !== undefined) delays.push(performance.now() - at);
  };
  /** So many listen to the customer of that number. */
  const listeners = (index: number) =>
    Math.floor(streams / customers.length) + (index < streams % customers.length ? 1 : 0);

  return {
    hear,
    talk: async (perSecond: number, seconds: number): Promise<Talk> => {
      delays = [];
      sentAt.clear();
      round += 1;
      let expected = 0;
      const total = perSecond * seconds;
      const answers: Promise<Answer>[] = [];
      const began = performance.now();
      for (let n = 0; n < total; n += 1) {
        const ahead = began + (n * 1000) / perSecond - performance.now();
        if (ahead > 1) await pause(ahead);
        const index = (n * 7) % customers.length;
        const customer = customers[index];
        if (customer === undefined) continue;
        const clientId = `message-${round}-${n}`;
        sentAt.set(clientId, performance.now());
        expected += listeners(index);
        const answer =
          n % 2 === 0 ? crowd.say(customer, clientId) : crowd.reply(customer, clientId);
        answers.push(answer.catch(() => ({ status: 0, text: '' })));
      }
      const statuses = (await Promise.all(answers)).map(({ status }) => status);
      const deadline = performance.now() + patienceMs;
      while (delays.length < expected && performance.now() < deadline) await pause(50);
      return {
        sent: total,
        refused: statuses.filter((status) => status < 200 || status > 299).length,
        expected,
        heard: delays.length,
        delays: delays.toSorted((a, b) => a - b),
      };
    },
  };
}

export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
