/** Plays a day: customers come and give up, agents claim, answer, take breaks and vanish. */
import { mostHeadStart } from '../../../demo/desk/core/queue.ts';
import { createRandom } from '../../../demo/desk/core/random.ts';
import { standard } from '../../../demo/desk/settings.ts';
import type { Priority } from '../../../widget/model/packet.ts';
import type { WireQueue } from '../../../widget/desks/wire.ts';
import { createClock } from './clock.ts';
import type { Agent, Customer, Day } from './day.ts';
import { spread } from './day.ts';
import { openDesk, timeOf } from './desk.ts';

/** A range that a customer was shown, and what came of it. */
export type Shown = {
  readonly isFirst: boolean;
  readonly position: number;
  readonly from: number;
  readonly to: number;
  /** Until they were claimed, or gave up. */
  readonly wait: number;
  readonly end: 'claimed' | 'gave up';
};

export type Outcome = 'helped' | 'gave up' | 'still waiting' | 'still with an agent';

export type Played = {
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly shown: readonly Shown[];
  readonly waits: readonly { readonly priority: Priority; readonly seconds: number }[];
  /** Claims that passed over somebody whom nobody had left, and who had come earlier by more than the bound. */
  readonly unfair: number;
  /** Seconds: by how much the latest came later whom somebody was passed over for. */
  readonly mostOvertaken: number;
  readonly leftBehind: Readonly<Record<'released' | 'offline' | 'silent', number>>;
  /** Nobody was taken while somebody waited whom an agent had left. */
  readonly isFrontKept: boolean;
  /** Numbers that grew, with and without a reason. */
  readonly grown: { readonly explained: number; readonly silent: number };
};

/** Half of those who are free have claimed within ten seconds. */
const pickup = 10;
const firstAnswer = 15;
const grace = 60;

export function simulate(day: Day, seed: number): Played {
  const clock = createClock();
  const random = createRandom(seed);
  const customers = new Map(day.customers.map((one) => [one.id, one]));
  const told = new Map<string, (Omit<Shown, 'wait' | 'end'> & { readonly at: number })[]>();
  const latest = new Map<string, WireQueue>();
  const shown: Shown[] = [];
  const waits: { priority: Priority; seconds: number }[] = [];
  const leftBehind = { released: 0, offline: 0, silent: 0 };
  const grown = { explained: 0, silent: 0 };
  const present = new Set<Agent>();
  const reaching = new Set<Agent>();
  const forgotten = new Set<string>();
  const gone = new Set<Agent>();
  let unfair = 0;
  let mostOvertaken = -Infinity;
  let isFrontKept = true;

  const desk = openDesk(
    clock,
    {
      told: note,
      waiting: () => {
        for (const agent of present) reach(agent);
      },
      left: (id, reason) => {
        leftBehind[reason] += 1;
        latest.delete(id);
        impatient(id);
      },
    },
    standard().answerSeconds,
  );

  function note(id: string, queue: WireQueue): void {
    const before = latest.get(id);
    const isMore = (was: number | null | undefined, is: number | null | undefined) =>
      was != null && (is ?? Infinity) > was;
    if (
      before !== undefined &&
      (isMore(before.position, queue.position) || isMore(before.eta_s?.p90, queue.eta_s?.p90))
    ) {
      grown[queue.reason === undefined ? 'silent' : 'explained'] += 1;
    }
    latest.set(id, queue);
    const { p10: from, p90: to } = queue.eta_s ?? {};
    if (from === undefined || to === undefined) return;
    const list = told.get(id) ?? [];
    const isFirst = list.length === 0;
    list.push({ isFirst, position: queue.position ?? 0, from, to, at: clock.now() });
    told.set(id, list);
  }

  /** What was shown since they began to wait this time. */
  function settle(id: string, end: Shown['end']): void {
    for (const { at, ...range } of told.get(id) ?? []) {
      shown.push({ ...range, wait: clock.now() - at, end });
    }
    told.set(id, []);
  }

  function impatient(id: string): void {
    const since = clock.now();
    const number = desk.find(id)?.entries ?? 0;
    clock.at(since + (customers.get(id)?.patience ?? 0), () => {
      const now = desk.find(id);
      // Claimed meanwhile: then they wait anew, or not at all.
      if (now?.state !== 'queued' || (now.left !== null && timeOf(now.left.at) > since)) return;
      if (now.entries < number) return;
      desk.perform(id, { do: 'end', reason: 'abandoned' });
      settle(id, 'gave up');
    });
  }

  function reach(agent: Agent): void {
    if (!present.has(agent) || reaching.has(agent)) return;
    if (desk.held(agent).length >= agent.room || desk.queue().length === 0) return;
    reaching.add(agent);
    clock.at(clock.now() + pickup * spread(0.5, random), () => {
      reaching.delete(agent);
      if (!present.has(agent) || desk.held(agent).length >= agent.room) return;
      claim(agent);
      reach(agent);
    });
  }

  function claim(agent: Agent): void {
    const [first, ...others] = desk.queue();
    const customer = first && customers.get(first.id);
    if (first === undefined || customer === undefined) return;
    if (first.left === null) {
      if (others.some(({ left }) => left !== null)) isFrontKept = false;
      for (const other of others) {
        const later = timeOf(first.queuedAt) - timeOf(other.queuedAt);
        mostOvertaken = Math.max(mostOvertaken, later);
        if (later > mostHeadStart) unfair += 1;
      }
    }
    const since = first.left === null ? first.queuedAt : first.left.at;
    waits.push({ priority: first.priority, seconds: clock.now() - timeOf(since) });
    desk.perform(first.id, { do: 'claim', agent });
    settle(first.id, 'claimed');
    help(agent, customer);
  }

  function help(agent: Agent, { id, handling, isForgotten }: Customer): void {
    const since = desk.find(id)?.claimedAt;
    const isMine = () => {
      const now = desk.find(id);
      return !gone.has(agent) && now?.agent?.id === agent.id && now.claimedAt === since;
    };
    if (isForgotten && !forgotten.has(id)) {
      forgotten.add(id);
      return;
    }
    clock.at(clock.now() + Math.min(handling, firstAnswer * spread(0.4, random)), () => {
      if (isMine()) desk.perform(id, { do: 'reply', agent, clientId: `rp_${id}`, text: 'Hello' });
    });
    clock.at(clock.now() + handling, () => {
      if (!isMine()) return;
      desk.perform(id, { do: 'close', agent });
      reach(agent);
      leaveWhenDone(agent);
    });
  }

  function leaveWhenDone(agent: Agent): void {
    if (!present.has(agent) && desk.held(agent).length === 0) desk.leave(agent);
  }

  for (const customer of day.customers) {
    clock.at(customer.comesAt, () => {
      desk.come(customer);
      impatient(customer.id);
    });
  }
  for (const agent of day.agents) {
    for (const { from, to, leaves } of agent.duty) {
      clock.at(from, () => {
        present.add(agent);
        gone.delete(agent);
        desk.enter(agent);
        reach(agent);
      });
      clock.at(to, () => {
        present.delete(agent);
        if (leaves === 'done') return leaveWhenDone(agent);
        gone.add(agent);
        desk.leave(agent);
        for (const { id, claimedAt } of desk.held(agent)) {
          clock.at(clock.now() + grace, () => {
            if (desk.find(id)?.claimedAt !== claimedAt) return;
            desk.perform(id, { do: 'release', agent, reason: 'offline' });
          });
        }
      });
    }
  }
  clock.run();

  const outcomes = new Map(
    desk.all().map(({ id, state, answeredAt }): [string, Outcome] => {
      if (state === 'queued') return [id, 'still waiting'];
      if (state !== 'closed') return [id, 'still with an agent'];
      return [id, answeredAt === null ? 'gave up' : 'helped'];
    }),
  );
  return { outcomes, shown, waits, unfair, mostOvertaken, leftBehind, isFrontKept, grown };
}
