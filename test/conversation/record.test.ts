import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { wireRecordSchema } from '../../widget/model/wireRecordSchema.ts';
import { readRecord } from '../../widget/store/recordSchema.ts';
import { recordVersion } from '../../widget/store/version.ts';
import type { Memory } from '../../widget/conversation/memory.ts';
import type { Ports } from '../../widget/conversation/ports.ts';
import { begin, fresh } from '../fakes/conversation.ts';

const { scope } = fresh();
const wanted = { scope: { ...scope, review: { ...scope.review, records: 'all' as const } } };
const left = { type: 'page.left' } as const;
const announced = { type: 'desk.announced', cursor: null } as const;

/** Asks about opening hours, and is answered by the AI. */
function answered(memory: Partial<Memory> = wanted, more: Partial<Ports> = {}) {
  const chat = begin(memory, more);
  chat.tell(announced);
  chat.say('when are you open?');
  chat.botSays({ type: 'bot.wrote', text: 'From nine to six.' });
  chat.botSays({ type: 'bot.finished' });
  const line = chat.memory().lines.find(({ from }) => from === 'ai')?.id ?? '';
  return { ...chat, line };
}

type Chat = ReturnType<typeof begin>;
const told = (chat: Chat) =>
  chat.deliveries.flatMap(({ delivery: { cargo } }) =>
    cargo.kind === 'record' ? [cargo.record] : [],
  );
const kinds = (chat: Chat) => chat.deliveries.map(({ delivery }) => delivery.cargo.kind);

describe('a conversation that the AI has had alone', () => {
  it('is told to the desk when its customer leaves, and again only when there is something new', () => {
    const chat = answered();
    expect(told(chat)).toEqual([]);
    chat.tell(left);
    chat.deliverLast();
    chat.tell(left);
    expect(told(chat)).toHaveLength(1);

    chat.say('and on Sundays?');
    chat.tell(left);
    chat.deliverLast();
    expect(told(chat)).toMatchObject([
      { number: 1, end: 'left', metrics: { turns: 1 } },
      { number: 2, end: 'left', metrics: { turns: 2 } },
    ]);
    expect(chat.deliveries.at(-1)?.ticket).toBeNull();
  });

  it('is told as soon as they end it or say what they think of it, each time as a whole', () => {
    const chat = answered();
    const { line } = chat;
    chat.tell({ type: 'customer.judged', line, verdict: 'unhelpful' });
    chat.deliverLast();
    chat.tell({ type: 'customer.judged', line, verdict: 'unhelpful', words: 'Which day?' });
    chat.deliverLast();
    chat.tell({ type: 'customer.ended' });
    chat.deliverLast();
    chat.tell({ type: 'customer.rated', about: 'bot', score: 2 });
    chat.deliverLast();
    chat.tell(left, { type: 'customer.restarted' });
    chat.deliverLast();

    const records = told(chat);
    expect(records.map(({ end }) => end)).toEqual(['open', 'open', 'ended', 'ended', 'begun-anew']);
    expect(new Set(records.map(({ conversation }) => conversation.client_id)).size).toBe(1);
    expect(records.at(-1)).toMatchObject({
      feedback: [{ message: line, comment: 'Which day?' }],
      rating: { score: 2, scale_max: 5 },
    });
    // Numbers go on in the next one.
    chat.say('another thing');
    chat.tell(left);
    expect(told(chat).at(-1)).toMatchObject({ number: 6, end: 'left', feedback: [] });
  });

  it('is told when it has come to its end by itself', () => {
    const deadlines = { ...scope.deadlines, idleSeconds: 60 };
    const chat = answered({ scope: { ...wanted.scope, deadlines } });
    chat.clock.increment(60_000);
    chat.clock.increment(120_000);
    expect(told(chat)).toMatchObject([{ end: 'idle' }]);
  });

  it('says nothing of who the customer is but what the rules go by', () => {
    const customer = { id: 'u_1', name: 'Maya', email: 'm@x.example', tier: 'gold', jwt: 'secret' };
    const anonymousId = '00000000-0000-4000-8000-000000000001';
    const conversation = '00000000-0000-4000-8000-000000000002';
    const chat = answered({ ...wanted, customer, anonymousId, conversation });
    chat.tell(left);
    const [one] = told(chat);
    expect(one?.user).toEqual({ anonymous_id: anonymousId, tier: 'gold', jwt_given: true });
    expect(JSON.stringify(one)).not.toMatch(/Maya|m@x|u_1|secret/);
    expect(v.parse(wireRecordSchema, one)).toEqual(one);
  });

  it('says that it may become training data only where what they agreed to says so', () => {
    const review = { ...wanted.scope.review, training: ['2', '3'] };
    const allowed = (version: string) => {
      const consent = { version, at: '2026-11-22T10:00:00.000Z' };
      const chat = answered({ scope: { ...scope, review }, consent }, { consent: version });
      chat.tell(left);
      return told(chat)[0]?.fields;
    };
    expect(allowed('3')).toEqual({ training_consent: true });
    expect(allowed('1')).toBeUndefined();
  });

  it.each<[string, () => Chat]>([
    ['the site does not want it', () => answered({})],
    ['nothing was said', () => begin(wanted)],
    [
      'the customer has not agreed to what stands there now',
      () => answered(wanted, { consent: '2' }),
    ],
    [
      'a person was asked for',
      () => {
        const chat = answered();
        chat.tell({ type: 'customer.asked', reason: null });
        chat.deliverHandoff();
        return chat;
      },
    ],
  ])('is not told where %s', (_, opened) => {
    const chat = opened();
    chat.tell(announced, left, { type: 'customer.ended' });
    expect(told(chat)).toEqual([]);
  });

  it('is not told to a desk that does not take it', () => {
    const chat = begin(wanted);
    chat.say('when are you open?');
    chat.tell(left, { type: 'customer.ended' });
    expect(told(chat)).toEqual([]);
  });

  it('never makes a person wait, and what only its record would have told goes with the handoff', () => {
    const chat = answered();
    const { line } = chat;
    chat.tell({ type: 'customer.judged', line, verdict: 'unhelpful', words: 'Which day?' });
    chat.tell({ type: 'customer.asked', reason: null });
    expect(kinds(chat)).toEqual(['record', 'handoff']);
    chat.deliverHandoff();
    expect(chat.deliveries.at(-1)?.delivery.cargo).toMatchObject({ words: 'Which day?' });
    chat.deliverLast();
    chat.deliverLast();
    expect(kinds(chat)).toEqual(['record', 'handoff', 'feedback', 'record']);
    expect(chat.memory().outbox).toEqual([]);
  });

  it('lets a handoff go while it waits for its next try, and is tried again afterwards', () => {
    const chat = answered();
    chat.tell({ type: 'customer.ended' });
    const id = chat.deliveries.at(-1)?.delivery.id ?? '';
    chat.courierSays({ type: 'delivery.failed', id, cause: 'busy', notBefore: 600_000 });
    chat.tell({ type: 'customer.restarted' }, { type: 'customer.asked', reason: null });
    expect(kinds(chat)).toEqual(['record', 'handoff']);
    expect(chat.view().card).toMatchObject({ kind: 'connecting' });
    chat.deliverHandoff();
    expect(kinds(chat)).toEqual(['record', 'handoff', 'record']);
    const again = chat.deliveries.at(-1)?.delivery.id ?? '';
    chat.courierSays({ type: 'delivery.failed', id: again, cause: 'refused', notBefore: 0 });
    expect(chat.memory().outbox).toEqual([]);
  });

  it('survives a reload with what was not sent yet', () => {
    const chat = answered();
    chat.tell({ type: 'customer.ended' });
    const stored = { version: recordVersion, memory: { ...chat.memory(), place: chat.place() } };
    const next = begin(readRecord(structuredClone(stored)) ?? {});
    expect(told(next)).toMatchObject([{ number: 1, end: 'ended' }]);
  });
});
