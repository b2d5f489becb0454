/** When all trouble is over and everything has had its time: what must be true then. */
import type { Tab } from './client.ts';
import type { Row, Tables } from './desk/tables.ts';
import { messagesIn, textOf, type Witness } from './witness.ts';

/** What is broken, in a sentence, or null. `tabs` are those that are open. */
export function unsettled(tabs: readonly Tab[], tables: Tables, witness: Witness): string | null {
  const [first, ...others] = tabs;
  if (first?.moment == null) return 'no tab has come up';
  const { memory, view } = first.moment;
  for (const { page, moment } of others) {
    const ids = moment?.view.lines.map(({ id }) => id).join();
    if (ids !== view.lines.map(({ id }) => id).join())
      return `${page.name} shows another transcript (I4)`;
  }
  const hasFailed = memory.outbox.some(({ failure }) => failure !== null);
  const waiting = memory.outbox.find(({ failure }) => failure === null);
  if (waiting && !hasFailed) return `a ${waiting.cargo.kind} is still on its way (I10)`;

  const lost = [...(witness.kept.get(memory.conversation) ?? [])].find(
    ([id]) => !memory.lines.some((line) => line.id === id),
  );
  if (lost) return `“${lost[1]}” is gone (I1)`;

  const rows = [...tables.rows.values()];
  const open = rows.filter(
    ({ conversation: { state } }) => state !== 'closed' && state !== 'returned',
  );
  const own = memory.ticket?.stage === 'open' ? memory.ticket.id : null;
  const stray = open.find(({ conversation }) => conversation.id !== own);
  if (stray && !hasFailed) {
    return `${stray.conversation.id} is ${stray.conversation.state} at the desk, and its customer is not there (I6)`;
  }
  const row = own === null ? undefined : tables.rows.get(own);
  return (
    (row ? differently(first, row) : null) ??
    (row ? missing(first, row) : null) ??
    misread(first, rows)
  );
}

function differently({ moment }: Tab, { conversation: { id, state, agent } }: Row): string | null {
  const memory = moment?.memory;
  if (state === 'closed' || state === 'returned')
    return `${id} is ${state}, and the customer still waits there (I4)`;
  if (state === 'active' && memory?.agent?.id !== agent?.id) {
    return `${agent?.name} has ${id}, and the customer sees ${memory?.agent?.name ?? 'nobody'} (I4)`;
  }
  return state === 'queued' && memory?.agent != null
    ? `nobody has ${id}, and the customer sees ${memory.agent.name} (I4)`
    : null;
}

/** All that people have said there. */
function missing({ moment }: Tab, row: Row): string | null {
  const shown = new Set(moment?.view.lines.map(({ id }) => id));
  const unseen = messagesIn(row).find(
    ({ author, id }) => author.role === 'agent' && !shown.has(id),
  );
  return unseen ? `“${textOf(unseen)}” was said and is not shown (I4)` : null;
}

/** What the person reads is what the customer saw, up to where a person was asked for. */
function misread({ moment }: Tab, rows: readonly Row[]): string | null {
  const lines = moment?.view.lines ?? [];
  const spoken = lines.filter(({ from }) => from === 'customer' || from === 'ai');
  for (const { conversation, packet } of rows) {
    const read = packet.transcript.messages.filter(
      ({ author }) => author.role === 'user' || author.role === 'bot',
    );
    const places = read.map(({ id }) => spoken.findIndex((line) => line.id === id));
    if (places.every((place) => place === -1)) continue;
    const hole = places.findIndex((place, at) => place !== at);
    const message = read[hole];
    if (message && !packet.transcript.truncated)
      return `${conversation.id} has “${textOf(message)}” where the customer saw something else (I7)`;
    for (const { id, parts, author } of read) {
      const line = spoken.find((one) => one.id === id);
      if (author.role === 'user' && line && 'text' in line && line.text !== textOf({ parts })) {
        return `${conversation.id} has “${textOf({ parts })}” for “${line.text}” (I7)`;
      }
    }
  }
  return null;
}
