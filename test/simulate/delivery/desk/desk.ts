/**
 * The reference desk on tables in memory: its own rules (`demo/desk/core`), its own words on the wire
 * (`renderConversation`), and its own promises: one transaction per request, twice is once. It can die before it has
 * written, and after it has written and before it has said so.
 */
import type { Command } from '../../../../demo/desk/core/command.ts';
import { decide, type Stamp } from '../../../../demo/desk/core/decide.ts';
import type { Arrival, Reply, Server } from '../world/network.ts';
import type { World } from '../world/world.ts';
import { answerTo } from './routes.ts';
import { streamTo } from './stream.ts';
import { append, copyOf, emptyTables, type Mark, type Row, type Tables } from './tables.ts';

export type CrashPoint = 'before it is written' | 'before it is said';

export type Outcome =
  | { readonly kind: 'done'; readonly row: Row }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'missing' };

/** What happens within one request. */
export type Work = {
  readonly tables: Tables;
  readonly stamp: Stamp;
  readonly now: number;
  readonly tokenLifeMs: number;
  readonly perform: (id: string, command: Command, mark?: Mark) => Outcome;
};

export type Desk = Server & {
  readonly tables: () => Tables;
  /** An agent, or the desk itself, does something; false where the rules or a crash forbid it. */
  readonly act: (id: string, command: Command) => boolean;
  /** Says at which place of the queue a customer is. */
  readonly tell: (id: string, position: number) => boolean;
  readonly listen: (id: string, hear: () => void) => () => void;
  readonly isUp: () => boolean;
  readonly crash: (downMs: number) => void;
  readonly crashAtNext: (point: CrashPoint, downMs: number) => void;
  /** It is up, and will not die again. */
  readonly recover: () => void;
  /** Those that were given out are good no longer; renewing them is. */
  readonly expireTokens: () => void;
  readonly onCrash: (happen: () => void) => void;
  /** From then on tokens live so long. */
  tokenLifeMs: number;
};

export function createDesk(world: World): Desk {
  const ears = new Map<string, Set<() => void>>();
  const falls: (() => void)[] = [];
  let tables = emptyTables();
  let planned: { readonly point: CrashPoint; readonly downMs: number } | null = null;
  let upAt = 0;
  let count = 0;

  const isUp = () => world.now() >= upAt;

  function workOn(draft: Tables): Work {
    const stamp: Stamp = {
      at: new Date(world.now()).toISOString(),
      id: (prefix) => `${prefix}_${(count += 1)}`,
    };
    const perform: Work['perform'] = (id, command, mark) => {
      const row = draft.rows.get(id);
      if (row === undefined) return { kind: 'missing' };
      const decision = decide(row.conversation, command, stamp);
      if (decision.kind === 'refused') return { kind: 'refused', why: decision.why.kind };
      return { kind: 'done', row: append(draft, row, decision.facts, stamp, mark ?? null) };
    };
    return { tables: draft, stamp, now: world.now(), tokenLifeMs: desk.tokenLifeMs, perform };
  }

  /** All of it or nothing. Null where the desk died over it. */
  function transaction<Value>(work: (inside: Work) => Value): Value | null {
    if (!isUp()) return null;
    const draft = copyOf(tables);
    const value = work(workOn(draft));
    const dying = planned;
    planned = null;
    if (dying?.point === 'before it is written') {
      crash(dying.downMs);
      return null;
    }
    const before = tables;
    tables = draft;
    ring(before);
    if (dying === null) return value;
    crash(dying.downMs);
    return null;
  }

  function ring(before: Tables): void {
    for (const [id, row] of tables.rows) {
      if (before.rows.get(id) === row) continue;
      for (const hear of ears.get(id) ?? []) hear();
    }
  }

  function crash(downMs: number): void {
    world.note(`the desk dies, for ${Math.round(downMs)} ms`);
    upAt = world.now() + downMs;
    planned = null;
    falls.forEach((happen) => happen());
  }

  function handle(arrival: Arrival): Reply {
    if (!isUp()) return { kind: 'dead' };
    const isStream = (arrival.headers.get('accept') ?? '').includes('text/event-stream');
    if (isStream) return streamTo(desk, world, arrival);
    return transaction((work) => answerTo(arrival, work)) ?? { kind: 'dead' };
  }

  const desk: Desk = {
    handle,
    tables: () => tables,
    act: (id, command) =>
      transaction(({ perform }) => perform(id, command).kind === 'done') ?? false,
    tell: (id, position) =>
      transaction(({ tables: draft, stamp }) => {
        const row = draft.rows.get(id);
        if (row === undefined) return false;
        const data = { position, length: 5 };
        append(draft, row, [{ type: 'hep.queue.updated', data }], stamp);
        return true;
      }) ?? false,
    listen(id, hear) {
      const heard = ears.get(id) ?? new Set();
      ears.set(id, heard.add(hear));
      return () => heard.delete(hear);
    },
    isUp,
    crash,
    crashAtNext: (point, downMs) => {
      planned = { point, downMs };
    },
    recover: () => {
      upAt = 0;
      planned = null;
    },
    expireTokens: () => {
      const past = [...tables.tokens].map(
        ([name, token]) =>
          [name, token.kind === 'full' ? { ...token, expiresAt: world.now() } : token] as const,
      );
      tables = { ...tables, tokens: new Map(past) };
    },
    onCrash: (happen) => falls.push(happen),
    tokenLifeMs: 60 * 60_000,
  };
  return desk;
}
