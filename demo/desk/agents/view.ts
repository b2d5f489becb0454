/** What an agent sees: the lists, and one conversation with everything that is known about it. */
import * as v from 'valibot';
import type { Person } from '../../../widget/desks/wire.ts';
import { receiptEvent } from '../../../widget/desks/wirePeople.ts';
import type { HandoffPacket, WireMessage } from '../../../widget/model/packet.ts';
import { wireMessageSchema } from '../../../widget/model/messageSchema.ts';
import { packetSchema } from '../../../widget/model/packetSchema.ts';
import type { Conversation } from '../core/conversation.ts';
import { isDue } from '../core/call.ts';
import { inOrder } from '../core/queue.ts';
import type { Sql } from '../database/database.ts';
import type { Office } from '../office.ts';
import { listAsked, listOpen, listThread } from '../store/conversations.ts';
import { findIncident } from '../store/incidents.ts';
import { readMessages, readPackets, readType } from '../store/log.ts';
import type { Detail, Inbox, Item } from './wire.ts';

export async function viewInbox(office: Office): Promise<Inbox> {
  const open = await listOpen(office.database);
  const asked = await listAsked(office.database, office.now().toISOString());
  const ids = [...open, ...asked].map(({ id }) => id);
  const packets = await readPackets(office.database, ids);
  const latest = await readLatest(office.database, ids);
  const items = new Map<string, Item>();
  for (const conversation of [...open, ...asked]) {
    const opened = packets.get(conversation.id);
    if (opened === undefined) continue;
    const said = latest.get(conversation.id) ?? null;
    items.set(conversation.id, viewItem(conversation, opened.packet, said));
  }
  const listed = (some: readonly { readonly id: string }[]) =>
    some.flatMap(({ id }) => items.get(id) ?? []);
  const queued = open.flatMap((one) =>
    one.state === 'queued' && one.queuedAt !== null
      ? [{ ...one, queuedAt: one.queuedAt, isPassedOn: one.team !== null }]
      : [],
  );
  return {
    approvals: listed(asked.filter(({ approval }) => approval?.state === 'open')),
    waiting: listed(inOrder(queued)),
    active: listed(open.filter(({ state }) => state === 'active')),
    callbacks: listed(open.filter(isDue).toSorted((a, b) => due(a).localeCompare(due(b)))),
    agents: office.roster.online().map(({ id, name }) => ({ id, name })),
    incident: await findIncident(office.database),
    teams: [...office.settings.teams],
    answers: [...office.settings.quickAnswers],
  };
}

export async function viewDetail(
  office: Office,
  conversation: Conversation,
): Promise<Detail | null> {
  const sql = office.database;
  const thread = await listThread(sql, conversation.thread);
  const packets = await readPackets(sql, [conversation.id, ...thread.map((one) => one.id)]);
  const opened = packets.get(conversation.id);
  if (opened === undefined) return null;
  const { id } = conversation;
  const before = thread.filter((one) => one.number < conversation.number);
  const contact = (await readType(sql, id, 'desk.callback.asked')).at(-1);
  const rating = (await readType(sql, id, 'desk.rated')).at(-1);
  return {
    ...pick(conversation),
    packet: v.parse(packetSchema, opened.packet),
    verified: opened.verified,
    read: await readMarks(sql, id),
    notes: (await readType(sql, id, 'desk.transfer.asked')).flatMap(({ at, data }) => {
      const { from, note } = v.parse(askedSchema, data);
      return note === null ? [] : [{ at, from, text: note }];
    }),
    messages: v.parse(messagesSchema, await readMessages(sql, id, { before: null, limit: 500 })),
    amendments: (await readType(sql, id, 'desk.amended')).map(({ at, data }) => ({
      at,
      patch: v.parse(v.object({ patch: v.record(v.string(), v.unknown()) }), data).patch,
    })),
    tries: (await readType(sql, id, 'desk.callback.result')).map(({ at, data }) => {
      const { agent, ...tried } = v.parse(triedSchema, data);
      return { at, by: agent.name, ...tried };
    }),
    contact: contact === undefined ? null : v.parse(contactSchema, contact.data),
    rating: rating === undefined ? null : v.parse(ratingSchema, rating.data),
    earlier: await Promise.all(
      before.map(async (one) => ({
        id: one.id,
        reference: `#${one.number}`,
        state: pick(one).state,
        openedAt: one.openedAt,
        subject: packets.get(one.id)?.packet.handoff.subject ?? '',
        messages: v.parse(
          messagesSchema,
          await readMessages(sql, one.id, { before: null, limit: 100 }),
        ),
      })),
    ),
  };
}

function viewItem(
  conversation: Conversation,
  packet: HandoffPacket,
  said: WireMessage | null,
): Item {
  const { user, handoff } = packet;
  const quotes = handoff.reasons.flatMap(({ evidence }) =>
    evidence.flatMap((one) => (one.kind === 'quote' ? [one.text] : [])),
  );
  const picked = pick(conversation);
  const { id, reference, state, priority, episode, agent, left, offer, team } = picked;
  const { callback, call, approval, seq } = picked;
  return {
    id,
    reference,
    state,
    priority: callback?.status === 'missed' ? 'urgent' : priority,
    episode,
    agent,
    left,
    offer,
    team,
    callback,
    call,
    approval,
    seq,
    customer: user.name ?? user.email ?? 'Visitor',
    subject: handoff.subject,
    trigger: handoff.trigger,
    quote: quotes[0] ?? null,
    since: conversation.queuedAt ?? conversation.openedAt,
    latest:
      said === null
        ? null
        : {
            from: said.author.role,
            text: said.parts.map((part) => part.text ?? part.title ?? '').join(' '),
          },
  };
}

function pick(conversation: Conversation) {
  const { id, number, state, priority, episode, agent, left, callback, call, approval, seq } =
    conversation;
  const { openedAt, queuedAt, claimedAt, endedAt, lease, team } = conversation;
  return {
    id,
    isAlone: conversation.isAlone,
    reference: `#${number}`,
    state: v.parse(stateSchema, state),
    priority,
    episode,
    left: left && { ...left, agent: named(left.agent) },
    agent: agent === null ? null : named(agent),
    lease,
    offer: conversation.offer && {
      ...conversation.offer,
      to: named(conversation.offer.to),
      from: named(conversation.offer.from),
    },
    team,
    callback: callback === null ? null : { ...callback },
    call: call === null ? null : { owner: call.owner, attempts: call.attempts },
    approval,
    seq,
    openedAt,
    queuedAt,
    claimedAt,
    endedAt,
  };
}

async function readMarks(sql: Sql, id: string) {
  const receipts = (await readType(sql, id, 'hep.message.receipt'))
    .map(({ data }) => v.parse(receiptEvent, data))
    .filter(({ status }) => status === 'read');
  const last = (isCustomer: boolean) =>
    receipts.findLast(({ by }) => (by === 'user') === isCustomer)?.up_to ?? null;
  return { customer: last(true), agent: last(false) };
}

function named({ id, name }: Person) {
  return { id, name };
}

async function readLatest(
  sql: Sql,
  conversations: readonly string[],
): Promise<ReadonlyMap<string, WireMessage>> {
  const rows = await sql.query(
    `select distinct on (conversation) conversation, data from log
     where type = 'hep.message.created' and conversation = any($1)
     order by conversation, seq desc`,
    [conversations],
  );
  return new Map(
    rows.map((row) => {
      const { conversation, data } = v.parse(latestSchema, row);
      return [conversation, data.message];
    }),
  );
}

/** Nobody has been called who should have been: first. Then as soon as possible, then by time. */
function due({ callback }: Conversation): string {
  return `${callback?.status === 'missed' ? 0 : 1} ${callback?.start ?? ''}`;
}

const messagesSchema = v.array(wireMessageSchema);
const stateSchema = v.picklist([
  'accepted',
  'queued',
  'active',
  'callback_scheduled',
  'returned',
  'closed',
]);
const latestSchema = v.object({
  conversation: v.string(),
  data: v.object({ message: wireMessageSchema }),
});
const askedSchema = v.object({
  from: v.object({ id: v.string(), name: v.string() }),
  note: v.nullable(v.string()),
});
const contactSchema = v.object({
  name: v.exactOptional(v.string()),
  phone: v.exactOptional(v.string()),
  email: v.exactOptional(v.string()),
  note: v.exactOptional(v.string()),
});
const triedSchema = v.object({
  agent: v.object({ name: v.string() }),
  result: v.picklist(['reached', 'no_answer', 'voicemail', 'wrong_number']),
  note: v.exactOptional(v.string()),
  next: v.exactOptional(v.string()),
});
const ratingSchema = v.object({
  score: v.number(),
  scale_max: v.number(),
  comment: v.exactOptional(v.string()),
});
