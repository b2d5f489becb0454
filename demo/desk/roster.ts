/**
 * Which agents have a console open, at any process of the desk. One agent may have several. What is known of other
 * processes is from the database, and a few seconds old at most.
 */
import { randomUUID } from 'node:crypto';
import type { Person } from '../../widget/desks/wire.ts';
import type { Database } from './database/database.ts';
import { reasonOf, Unavailable } from './database/database.ts';
import type { Elsewhere } from './store/presence.ts';
import { forgetPresence, leavePresence, readElsewhere, sayPresent } from './store/presence.ts';

export type Roster = {
  /** Returns how to leave again. */
  readonly enter: (agent: Person) => () => void;
  /** Who could take a conversation now. */
  readonly online: () => readonly Person[];
  /** Also who is away for a moment. */
  readonly isOnline: (id: string) => boolean;
  readonly isAway: (id: string) => boolean;
  readonly mark: (id: string, status: 'away' | 'here') => void;
  /** Milliseconds since the last console was gone, or since this process is here; 0 for who is online. */
  readonly absence: (id: string) => number;
};

/** Told to the other processes, and heard from them. */
export type SharedRoster = Roster & {
  /** Rejects when the database cannot say who is there. */
  readonly refresh: () => Promise<void>;
  readonly close: () => Promise<void>;
};

type Parts = {
  readonly database: Database;
  /** Heard by this process. */
  readonly onChange: () => void;
  /** Called once the other processes can read it. */
  readonly onSaid: () => void;
  readonly everyMs: number;
};

/** That the database cannot be asked, requests say already. */
function complain(error: unknown): void {
  if (!(error instanceof Unavailable))
    console.error('Who is here could not be told.', reasonOf(error));
}

const nobodyElse: Elsewhere = { agents: [], away: [] };

export function createRoster({ database, onChange, onSaid, everyMs }: Parts): SharedRoster {
  const isAlone = database.line === null;
  const me = randomUUID();
  const began = performance.now();
  const present = new Map<string, { agent: Person; consoles: number }>();
  const left = new Map<string, number>();
  let away = new Set<string>();
  let elsewhere = nobodyElse;
  let marks = new Map<string, 'away' | 'here'>();
  let isDirty = false;
  let isClosed = false;
  let work: Promise<void> | null = null;

  const here = () => [...present.values()].map(({ agent }) => agent);
  const isOnline = (id: string) =>
    present.has(id) || elsewhere.agents.some((agent) => agent.id === id);

  function changed(): void {
    isDirty = true;
    onChange();
    if (!isAlone && !isClosed) work ??= say();
  }

  async function sayOnce(): Promise<void> {
    isDirty = false;
    const said = marks;
    marks = new Map();
    try {
      await sayPresent(database, me, { agents: here(), marks: said });
      onSaid();
    } catch (error) {
      // Said again with the next beat.
      marks = new Map([...said, ...marks]);
      complain(error);
    }
  }

  async function say(): Promise<void> {
    await sayOnce();
    work = isDirty && !isClosed ? say() : null;
    await work;
  }

  async function refresh(): Promise<void> {
    if (isAlone || isClosed) return;
    const found = await readElsewhere(database, me);
    const before = online();
    const wereThere = elsewhere.agents;
    elsewhere = found;
    if (marks.size === 0 && work === null) away = new Set(found.away);
    for (const { id } of wereThere) if (!isOnline(id)) left.set(id, performance.now());
    if (JSON.stringify(before) !== JSON.stringify(online())) onChange();
  }

  async function beat(): Promise<void> {
    if (isClosed) return;
    isDirty = true;
    await (work ??= say());
    try {
      await refresh();
      if (database.line?.isOnDuty()) await forgetPresence(database);
    } catch (error) {
      complain(error);
    }
  }

  function online(): readonly Person[] {
    const all = [...here(), ...elsewhere.agents.filter(({ id }) => !present.has(id))];
    return all.filter(({ id }) => !away.has(id));
  }

  const timer = isAlone ? undefined : setInterval(() => void beat(), everyMs);
  timer?.unref();

  return {
    enter: (agent) => {
      const consoles = (present.get(agent.id)?.consoles ?? 0) + 1;
      present.set(agent.id, { agent, consoles });
      changed();
      let isHere = true;
      return () => {
        if (!isHere) return;
        isHere = false;
        const now = present.get(agent.id);
        if (now === undefined || now.consoles === 1) {
          present.delete(agent.id);
          if (!isOnline(agent.id)) {
            away.delete(agent.id);
            left.set(agent.id, performance.now());
          }
        } else present.set(agent.id, { agent: now.agent, consoles: now.consoles - 1 });
        changed();
      };
    },
    online,
    isOnline,
    isAway: (id) => away.has(id),
    absence: (id) => (isOnline(id) ? 0 : performance.now() - (left.get(id) ?? began)),
    mark: (id, status) => {
      if (status === 'away' && isOnline(id)) away.add(id);
      else away.delete(id);
      marks.set(id, away.has(id) ? 'away' : 'here');
      changed();
    },
    refresh,
    close: async () => {
      isClosed = true;
      clearInterval(timer);
      await work;
      if (!isAlone) await leavePresence(database, me).catch(() => undefined);
    },
  };
}
