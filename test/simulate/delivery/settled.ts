/** When all trouble is over and everything has had its time: what must be true then. */
import type { Memory } from '../../../widget/conversation/memory.ts';
import type { Tab } from './client.ts';
import { missingRecord } from './records.ts';
import { messagesIn, textOf } from './desk/said.ts';
import type { Row, Tables } from './desk/tables.ts';
import type { Witness } from './witness.ts';

export type End = {
  /** What is on disk, which is what the next visit begins with. */
  readonly memory: Memory | null;
  /** Those that are open. */
  readonly tabs: readonly Tab[];
  /** Without locks, nobody goes on for a tab that has crashed until another is used. */
  readonly isTakenOver: boolean;
  /** Where tabs cannot tell each other, one shows what is new when it is used. */
  readonly canTell: boolean;
  readonly tables: Tables;
  readonly witness: Witness;
};

/** What is broken, in a sentence, or null. */
export function unsettled({
  memory,
  tabs,
  isTakenOver,
  canTell,
  tables,
  witness,
}: End): string | null {
  if (memory === null)
    return tables.rows.size > 0 ? 'the desk has what no disk knows of (I1)' : null;
  for (const { page, moment } of tabs) {
    const shown = moment?.view.lines.map(({ id }) => id).join();
    if (canTell && shown !== memory.lines.map(({ id }) => id).join()) {
      return `${page.name} shows another transcript than is on disk (I4)`;
    }
  }
  if (!isTakenOver) return witness.forgotten();
  const hasFailed = memory.outbox.some(({ failure }) => failure !== null);
  const waiting = memory.outbox.find(({ failure }) => failure === null);
  if (waiting && !hasFailed) return `a ${waiting.cargo.kind} is still on its way (I10)`;
  const forgotten = witness.forgotten();
  if (forgotten) return forgotten;

  const rows = [...tables.rows.values()];
  const open = rows.filter(
    ({ conversation: { state } }) => state !== 'closed' && state !== 'returned',
  );
  const own = memory.ticket?.stage === 'open' ? memory.ticket.id : null;
  const stray = open.find(({ conversation }) => conversation.id !== own);
  if (stray && !hasFailed) {
    const { id, state } = stray.conversation;
    return `${id} is ${state} at the desk, and its customer is not there (I6)`;
  }
  const row = own === null ? undefined : tables.rows.get(own);
  const there = row ? (differently(memory, row) ?? missing(memory, row)) : null;
  return there ?? missingRecord(memory, tables) ?? misread(memory, rows);
}

function differently(memory: Memory, { conversation: { id, state, agent } }: Row): string | null {
  if (state === 'closed' || state === 'returned') {
    return `${id} is ${state}, and the customer still waits there (I4)`;
  }
  if (state === 'active' && memory.agent?.id !== agent?.id) {
    return `${agent?.name} has ${id}, and the customer sees ${memory.agent?.name ?? 'nobody'} (I4)`;
  }
  return state === 'queued' && memory.agent !== null
    ? `nobody has ${id}, and the customer sees ${memory.agent.name} (I4)`
    : null;
}

/** All that people have said there. */
function missing({ lines }: Memory, row: Row): string | null {
  const shown = new Set(
    lines.flatMap((line) => (line.from === 'human' || line.from === 'customer' ? [line.id] : [])),
  );
  const people = new Set(lines.flatMap((line) => (line.from === 'human' ? [line.id] : [])));
  const unseen = messagesIn(row).find(({ author, id, client_id: clientId = '' }) =>
    author.role === 'agent' ? !people.has(id) : !shown.has(clientId),
  );
  return unseen ? `“${textOf(unseen)}” was said and is not shown (I4)` : null;
}

/** What the person reads is what the customer saw, up to where a person was asked for. */
function misread({ lines }: Memory, rows: readonly Row[]): string | null {
  const spoken = lines.filter(({ from }) => from === 'customer' || from === 'ai');
  for (const { conversation, packet } of rows) {
    const read = packet.transcript.messages.filter(
      ({ author }) => author.role === 'user' || author.role === 'bot',
    );
    const places = read.map(({ id }) => spoken.findIndex((line) => line.id === id));
    // Of a conversation that the customer has left behind.
    if (places.every((place) => place === -1) || packet.transcript.truncated) continue;
    const other = read[places.findIndex((place, at) => place !== at)];
    if (other) {
      return `${conversation.id} has “${textOf(other)}” where the customer saw something else (I7)`;
    }
    for (const [at, message] of read.entries()) {
      const line = spoken[at];
      if (line?.from === 'customer' && line.text !== textOf(message)) {
        return `${conversation.id} has “${textOf(message)}” for “${line.text}” (I7)`;
      }
    }
  }
  return null;
}
