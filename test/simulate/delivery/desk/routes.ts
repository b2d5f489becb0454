/** What the desk answers: the addresses of `demo/desk/hep` that a widget uses without files and approvals. */
import * as v from 'valibot';
import { renderConversation } from '../../../../demo/desk/hep/render.ts';
import type { WireCallback } from '../../../../widget/desks/wire.ts';
import { callbackRequestSchema, messageCreateSchema } from '../../../../widget/desks/wireSent.ts';
import { packetSchema } from '../../../../widget/model/packetSchema.ts';
import { wireRecordSchema } from '../../../../widget/model/wireRecordSchema.ts';
import type { Arrival, Reply } from '../world/network.ts';
import { grant, passIn, refreshed } from './access.ts';
import type { Outcome, Work } from './desk.ts';
import { eventOf } from './event.ts';
import { problem } from './problem.ts';
import { append, marked, publicAfter, type Row } from './tables.ts';
import { queued } from '../../queued.ts';

export function answerTo(arrival: Arrival, work: Work): Reply {
  const { method, path, body } = arrival;
  const [, noun = '', id = '', verb = '', name = ''] = path.split('/');
  if (noun === 'token') return refreshed(read(body), work);
  if (noun === 'discovery') return ok({ features: { records: true } });
  if (noun === 'records') return keep(arrival, work);
  if (noun === 'availability') return ok({ status: 'open', agents_available: true });
  if (noun === 'callback-slots') return ok({ slots: [] });
  if (noun !== 'conversations') return problem(404, 'not-found');
  if (id === '') return open(arrival, work);

  const pass = passIn(arrival, work.tables, id, work.now);
  if (pass !== 'valid') return problem(401, pass);
  const row = work.tables.rows.get(id);
  if (row === undefined) return problem(410, 'gone');
  const { perform } = work;
  switch (`${method} ${verb}`) {
    case 'GET ':
      return ok(snapshot(row));
    case 'GET events': {
      const after = Number(arrival.query.get('after') ?? '0');
      const events = publicAfter(row, after).map((entry) => eventOf(id, entry));
      return ok({
        events,
        cursor: String(row.conversation.seq),
        reset: after > row.conversation.seq,
      });
    }
    case 'PATCH ': {
      const mark = { key: `amend:${body}`, print: body };
      return marked(row, mark.key)
        ? ok(snapshot(row))
        : answered(
            perform(id, { do: 'amend', patch: v.parse(patchSchema, read(body)) }, mark),
            snapshot,
          );
    }
    case 'POST end':
      return once(arrival, work, `${id}/end`, () => {
        const { reason } = v.parse(endSchema, read(body));
        return answered(perform(id, { do: 'end', reason }), ({ conversation }) =>
          renderConversation(conversation),
        );
      });
    case 'PUT messages':
      return say(row, name, body, work);
    case 'POST signals':
      return { kind: 'answer', status: 204, body: null };
    case 'PUT callback':
      return book(row, body, work);
    case 'DELETE callback':
      return answered(perform(id, { do: 'cancelCallback' }), () => null);
    case 'PUT csat': {
      const rating = v.parse(ratingSchema, read(body));
      return answered(perform(id, { do: 'rate', rating }), () => null);
    }
    default:
      return problem(404, 'not-found');
  }
}

const patchSchema = v.record(v.string(), v.unknown());
const endSchema = v.object({ reason: v.picklist(['user_ended', 'return_to_bot']) });
const ratingSchema = v.object({
  score: v.number(),
  scale_max: v.picklist([1, 5, 10]),
  about: v.picklist(['human', 'bot', 'conversation']),
});

function open(arrival: Arrival, work: Work): Reply {
  const key = keyIn(arrival);
  const reply = once(arrival, work, 'conversations', () => {
    const packet = v.parse(packetSchema, read(arrival.body));
    const { previous } = packet.conversation;
    const before = previous === undefined ? undefined : work.tables.rows.get(previous);
    const id = work.stamp.id('cnv');
    const row: Row = {
      packet,
      log: [],
      conversation: {
        ...queued,
        entries: 0,
        id,
        number: work.tables.rows.size + 1,
        thread: before?.conversation.thread ?? id,
        previous: before?.conversation.id ?? null,
        episode: (before?.conversation.episode ?? 0) + 1,
        openedAt: work.stamp.at,
        queuedAt: work.stamp.at,
      },
    };
    const opened = { type: 'desk.opened', data: { packet, verified: false } } as const;
    const after = append(work.tables, row, [opened], work.stamp);
    work.tables.records.delete(packet.conversation.client_id);
    return { kind: 'answer', status: 201, body: renderConversation(after.conversation) };
  });
  if (reply.kind !== 'answer' || reply.status !== 201) return reply;
  const created = v.parse(v.looseObject({ id: v.string() }), reply.body);
  return { ...reply, body: { ...created, access: grant(work, created.id, key) } };
}

/** As `records/intake.ts`: the newest of each conversation, and none beside a handoff. */
function keep({ body }: Arrival, { tables: { rows, records } }: Work): Reply {
  const record = v.parse(wireRecordSchema, read(body));
  const { client_id: id } = record.conversation;
  const isHandedOver = [...rows.values()].some(
    ({ packet }) => packet.conversation.client_id === id,
  );
  const isNewest = record.number >= (records.get(id)?.number ?? 0);
  // What should never come is kept, so that it is seen.
  const isOfPeople = record.transcript.messages.some(({ author }) => author.role === 'agent');
  if (isOfPeople || (!isHandedOver && isNewest)) records.set(id, record);
  return { kind: 'answer', status: 204, body: null };
}

/** As `store/answers.ts`: the second request with the same key gets the first one's answer. */
function once(arrival: Arrival, { tables }: Work, scope: string, work: () => Reply): Reply {
  const key = `${scope} ${keyIn(arrival)}`;
  const before = tables.answers.get(key);
  if (before !== undefined) {
    if (before.print !== arrival.body) return problem(422, 'idempotency-key-reused');
    return { kind: 'answer', status: before.status, body: before.body };
  }
  const reply = work();
  if (reply.kind === 'answer' && reply.status < 300) {
    tables.answers.set(key, { print: arrival.body, status: reply.status, body: reply.body });
  }
  return reply;
}

function say(row: Row, clientId: string, body: string, { perform }: Work): Reply {
  const { parts } = v.parse(messageCreateSchema, read(body));
  const texts = parts.filter((part) => part.type === 'text');
  const mark = { key: `said:${clientId}`, print: JSON.stringify(parts) };
  const before = marked(row, mark.key);
  if (before !== null) {
    return before.mark?.print === mark.print
      ? ok(messageIn(before.fact))
      : problem(409, 'client-id-reused');
  }
  const { id } = row.conversation;
  const reply = answered(perform(id, { do: 'say', clientId, parts: texts }, mark), (after) =>
    messageIn(marked(after, mark.key)?.fact),
  );
  return reply.kind === 'answer' && reply.status === 200 ? { ...reply, status: 201 } : reply;
}

function messageIn(fact: Row['log'][number]['fact'] | undefined): unknown {
  return fact?.type === 'hep.message.created' ? fact.data.message : null;
}

function book(row: Row, body: string, { perform, stamp }: Work): Reply {
  const { channel, contact, note } = v.parse(callbackRequestSchema, read(body));
  const known = row.conversation.callback;
  const callback: WireCallback = {
    id: known?.id ?? stamp.id('cb'),
    status: 'scheduled',
    channel,
    sequence: known ? (known.sequence ?? 0) + 1 : 0,
  };
  const mark = { key: `callback:${row.conversation.entries}:${body}`, print: body };
  const command = { do: 'book', callback, slot: null, details: { ...contact, note } } as const;
  return answered(perform(row.conversation.id, command, mark), () => callback);
}

function snapshot(row: Row): unknown {
  const messages = row.log.flatMap(({ fact }) => messageIn(fact) ?? []);
  return { ...renderConversation(row.conversation), messages: messages.slice(-100) };
}

function answered(outcome: Outcome, render: (row: Row) => unknown): Reply {
  if (outcome.kind === 'missing') return problem(410, 'gone');
  if (outcome.kind === 'refused') return problem(409, 'state-conflict');
  const body = render(outcome.row);
  return { kind: 'answer', status: body === null ? 204 : 200, body };
}

const ok = (body: unknown): Reply => ({ kind: 'answer', status: 200, body });
const read = (body: string): unknown => JSON.parse(body);
const keyIn = ({ headers }: Arrival) => (headers.get('idempotency-key') ?? '').replaceAll('"', '');
