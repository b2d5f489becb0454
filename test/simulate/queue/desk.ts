/** The reference desk without database and network: its own rules, a log in memory and a clock that is pushed. */
import type { Command, LeavingReason } from '../../../demo/desk/core/command.ts';
import type { Conversation } from '../../../demo/desk/core/conversation.ts';
import { apply, isOver } from '../../../demo/desk/core/conversation.ts';
import { decide } from '../../../demo/desk/core/decide.ts';
import type { Floor } from '../../../demo/desk/core/estimate.ts';
import { headStart, inOrder } from '../../../demo/desk/core/queue.ts';
import { review, reviewEvery, standing } from '../../../demo/desk/core/review.ts';
import { silentFrom } from '../../../demo/desk/core/silence.ts';
import { standard } from '../../../demo/desk/settings.ts';
import type { WireQueue } from '../../../widget/desks/wire.ts';
import { queued } from '../queued.ts';
import type { Clock } from './clock.ts';
import type { Agent, Customer } from './day.ts';

type Waiting = Conversation & { readonly queuedAt: string };

export type Desk = {
  readonly come: (customer: Customer) => void;
  /** Null when the desk refuses. */
  readonly perform: (id: string, command: Command) => Conversation | null;
  readonly find: (id: string) => Conversation | null;
  readonly all: () => readonly Conversation[];
  readonly queue: () => readonly Waiting[];
  readonly held: (agent: Agent) => readonly Conversation[];
  readonly enter: (agent: Agent) => void;
  readonly leave: (agent: Agent) => void;
};

/** What somebody outside may want to know. */
export type Ears = {
  readonly told: (id: string, queue: WireQueue) => void;
  readonly waiting: () => void;
  readonly left: (id: string, reason: LeavingReason) => void;
};

const hour = 3600;
const recent = 60;
const midnight = Date.parse('2026-11-23T00:00:00.000Z');
export const stampOf = (time: number) => new Date(midnight + time * 1000).toISOString();
export const timeOf = (stamp: string) => (Date.parse(stamp) - midnight) / 1000;

export function openDesk(clock: Clock, ears: Ears, answerSeconds: number): Desk {
  const { tiers } = standard();
  const conversations = new Map<string, Conversation>();
  const open = new Map<string, Conversation>();
  const roster = new Map<string, Agent>();
  const handleTimes: number[] = [];
  let came: { readonly at: number; readonly id: string }[] = [];
  let lately: Pick<Floor, 'arrivals' | 'leaving'> & { readonly at: number } = {
    at: -Infinity,
    arrivals: [],
    leaving: 0,
  };
  let ordered: readonly Waiting[] | null = null;
  let reviewAt: number | null = null;
  let ids = 0;
  const stamp = () => ({
    at: stampOf(clock.now()),
    id: (prefix: string) => `${prefix}_${(ids += 1)}`,
  });

  function keep(conversation: Conversation): Conversation {
    conversations.set(conversation.id, conversation);
    ordered = null;
    if (isOver(conversation)) open.delete(conversation.id);
    else open.set(conversation.id, conversation);
    return conversation;
  }

  const queue = () =>
    (ordered ??= inOrder(
      [...open.values()].flatMap((one) =>
        one.state === 'queued' && one.queuedAt !== null ? [{ ...one, queuedAt: one.queuedAt }] : [],
      ),
    ));

  const held = (agent: Agent) => [...open.values()].filter((one) => one.agent?.id === agent.id);

  function floor(): Floor {
    const now = clock.now();
    // Counted anew every half minute: it is of a whole hour.
    if (now >= lately.at + 30) lately = count(now);
    return {
      agents: [...roster.values()].map((agent) => ({
        room: agent.room,
        running: held(agent).map((one) => now - timeOf(one.claimedAt ?? stampOf(now))),
      })),
      handleTimes: handleTimes.slice(-recent),
      ...lately,
    };
  }

  function count(now: number): typeof lately {
    came = came.filter(({ at }) => at > now - hour);
    const those = came.flatMap(({ id }) => conversations.get(id) ?? []);
    const waited = those.reduce(
      (sum, { queuedAt, claimedAt, endedAt }) =>
        sum + timeOf(claimedAt ?? endedAt ?? stampOf(now)) - timeOf(queuedAt ?? stampOf(now)),
      0,
    );
    const gaveUp = those.filter((one) => one.claimedAt === null && one.endedAt !== null).length;
    return {
      at: now,
      arrivals: those.map((one) => one.headStart),
      leaving: waited === 0 ? 0 : gaveUp / waited,
    };
  }

  /** Soon, and once for all that happens meanwhile; and again while somebody waits. */
  function reviewIn(seconds: number): void {
    const due = clock.now() + seconds;
    if (reviewAt !== null && reviewAt <= due) return;
    reviewAt = due;
    clock.at(due, () => {
      if (reviewAt !== due) return;
      reviewAt = null;
      const waiting = queue();
      const now = stamp();
      for (const { id, queue: told } of review(waiting, floor(), now.at)) {
        const conversation = conversations.get(id);
        if (conversation === undefined) continue;
        keep(apply(conversation, { type: 'hep.queue.updated', data: told }, now.at));
        ears.told(id, told);
      }
      if (waiting.length > 0) reviewIn(reviewEvery);
    });
  }

  function perform(id: string, command: Command): Conversation | null {
    const before = conversations.get(id);
    if (before === undefined) return null;
    const now = stamp();
    const decision = decide(before, command, now);
    if (decision.kind === 'refused') return null;
    const after = keep(decision.facts.reduce((one, fact) => apply(one, fact, now.at), before));
    if (decision.facts.length === 0) return after;
    if (isOver(after) && after.agent !== null && after.claimedAt !== null) {
      handleTimes.push(clock.now() - timeOf(after.claimedAt));
    }
    if (command.do === 'claim') watch(after);
    if (command.do === 'release') {
      ears.left(id, command.reason);
      ears.waiting();
    }
    reviewIn(1);
    return after;
  }

  function watch(claimed: Conversation): void {
    const due = silentFrom(claimed, answerSeconds);
    if (due === null) return;
    clock.at((due - midnight) / 1000, () => {
      const now = conversations.get(claimed.id);
      if (now === undefined || now.agent === null || silentFrom(now, answerSeconds) !== due) return;
      perform(now.id, { do: 'release', agent: now.agent, reason: 'silent' });
    });
  }

  return {
    come: ({ id, priority, tier }) => {
      const { at } = stamp();
      const opened = { ...blank(id, at), priority, headStart: headStart(priority, tier, tiers) };
      came.push({ at: clock.now(), id });
      keep(opened);
      const told = standing(id, queue(), floor(), at);
      keep({ ...opened, told });
      ears.told(id, told);
      ears.waiting();
      reviewIn(1);
    },
    perform,
    find: (id) => conversations.get(id) ?? null,
    all: () => [...conversations.values()],
    queue,
    held,
    enter: (agent) => {
      roster.set(agent.id, agent);
      reviewIn(1);
    },
    leave: (agent) => {
      roster.delete(agent.id);
      reviewIn(1);
    },
  };
}

function blank(id: string, at: string): Conversation {
  const own = { id, number: 1, thread: id, previous: null, episode: 1 };
  return { ...queued, ...own, openedAt: at, queuedAt: at, entries: 1 };
}
