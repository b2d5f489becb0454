import { describe, expect, it } from 'vitest';
import type { Memory } from '../../widget/conversation/memory.ts';
import type { ProposedAction } from '../../widget/model/action.ts';
import { readRecord } from '../../widget/store/recordSchema.ts';
import { begin, fresh, ticket } from '../fakes/conversation.ts';

const usd = (value: number) => ({ value, currency: 'USD' });
const refund = (value: number, id = `call_${value}`): ProposedAction => ({
  id,
  name: 'refund',
  summary: `order: 4978, amount: ${value}, currency: USD`,
  input: { order: '4978', amount: value, currency: 'USD' },
  amount: usd(value),
});
const scope = { ...fresh().scope, approvals: [{ action: 'refund', amountOver: usd(50) }] };
const at = { ...ticket, id: 'cnv_approval' };

function proposing(...actions: readonly ProposedAction[]) {
  const chat = begin({ scope });
  chat.say('refund my order 4978');
  propose(chat, ...actions);
  return chat;
}

type Chat = ReturnType<typeof begin>;

function propose(chat: Chat, ...actions: readonly ProposedAction[]): void {
  chat.botSays({ type: 'bot.signalled', signals: { actions } });
  chat.botSays({ type: 'bot.finished' });
}

function takeIn(chat: Chat): void {
  const id = chat.deliveries.at(-1)?.delivery.id ?? '';
  chat.courierSays({ type: 'delivery.made', id, receipt: { kind: 'asked', ticket: at } });
}

function decide(chat: Chat, outcome: 'approved' | 'rejected', value = 72): void {
  chat.deskSays({
    type: 'desk.decided',
    id: 'apr_1',
    action: 'refund',
    input: { order: '4978', amount: value, currency: 'USD' },
    outcome,
    by: { id: 'ag_1', name: 'Alex' },
    reason: outcome === 'rejected' ? 'The parcel was opened.' : null,
    token: 'signed',
    cursor: '3',
  });
}

describe('an action that a person must allow', () => {
  it('is put to the desk with its context, while the customer sees what is checked and until when', () => {
    const chat = proposing(refund(72));

    expect(chat.view().mode).toBe('bot');
    expect(chat.view().card).toEqual({
      kind: 'approval',
      action: refund(72),
      until: '2026-11-22T10:02:00.000Z',
    });
    const { cargo } = chat.deliveries.at(-1)?.delivery ?? {};
    expect(cargo).toMatchObject({
      kind: 'approval',
      action: refund(72),
      expiresAt: '2026-11-22T10:02:00.000Z',
      packet: {
        handoff: { trigger: 'scope', trigger_detail: expect.stringContaining('72 is over 50') },
      },
    });
    expect(chat.asked).toHaveLength(1);
  });

  it('goes back to the bot as it was approved, and the answer is marked with the name', () => {
    const chat = proposing(refund(72));
    takeIn(chat);
    decide(chat, 'approved', 60);

    expect(chat.asked).toHaveLength(2);
    expect(chat.asked.at(-1)?.decisions).toMatchObject([
      {
        action: { id: 'call_72', input: { amount: 60 }, amount: usd(60) },
        outcome: 'approved',
        by: { name: 'Alex' },
        token: 'signed',
      },
    ]);
    chat.botSays({ type: 'bot.wrote', text: 'Done.' });
    chat.botSays({ type: 'bot.finished' });
    expect(chat.memory().lines.at(-1)).toMatchObject({
      from: 'ai',
      text: 'Done.',
      approvedBy: { id: 'ag_1', name: 'Alex' },
    });
    expect(chat.place()).toBe('bot.listening');
    expect(chat.asked).toHaveLength(2);
    expect(chat.isFollowing()).toBe(false);
  });

  it('goes back rejected with the reason, and the answer is the AI’s own', () => {
    const chat = proposing(refund(72));
    takeIn(chat);
    decide(chat, 'rejected');
    chat.botSays({ type: 'bot.wrote', text: 'My colleague did not allow it.' });
    chat.botSays({ type: 'bot.finished' });

    expect(chat.asked.at(-1)?.decisions).toMatchObject([
      { outcome: 'rejected', reason: 'The parcel was opened.' },
    ]);
    expect(chat.memory().lines.at(-1)).toMatchObject({ from: 'ai', approvedBy: null });
  });

  it('takes what was decided once, whatever is told again', () => {
    const chat = proposing(refund(72));
    takeIn(chat);
    decide(chat, 'approved');
    decide(chat, 'approved');

    expect(chat.heads().filter((head) => head === 'approval-decided')).toHaveLength(1);
    expect(chat.asked).toHaveLength(2);
  });

  it('becomes a handoff that goes on from it when nobody decides in time', () => {
    const chat = proposing(refund(72));
    takeIn(chat);
    chat.clock.increment(119_999);
    expect(chat.place()).toBe('bot.awaitingApproval');
    chat.clock.increment(1);

    expect(chat.view().mode).toBe('escalating');
    expect(chat.heads().slice(-3)).toEqual([
      'approval-requested',
      'approval-decided',
      'handoff-requested',
    ]);
    const { cargo } = chat.deliveries.at(-1)?.delivery ?? {};
    expect(cargo).toMatchObject({
      kind: 'handoff',
      packet: {
        conversation: { previous: 'cnv_approval' },
        handoff: { trigger: 'scope', reasons: [{ rule: 'approval' }] },
      },
    });
  });

  it('counts the time from the request on, also after a reload', () => {
    const chat = begin({
      scope,
      place: 'bot.awaitingApproval',
      lines: proposing(refund(72)).memory().lines,
      approval: { action: refund(72), askedAt: '2026-11-22T09:59:00.000Z', ticket: at },
    });
    expect(chat.isFollowing()).toBe(true);
    expect(chat.deliveries).toHaveLength(0);
    chat.clock.increment(60_000);
    expect(chat.view().mode).toBe('escalating');
  });

  it('is asked with the same key after a reload, where nobody knows whether the desk has it', () => {
    const before = proposing(refund(72));
    const key = before.deliveries.at(-1)?.delivery.id;
    const chat = begin({ ...before.memory(), place: before.place() });

    expect(chat.memory().outbox).toHaveLength(1);
    expect(chat.deliveries.at(-1)?.delivery.id).toBe(key);
    takeIn(chat);
    decide(chat, 'approved');
    expect(chat.asked).toHaveLength(1);
  });

  it.each(['nobody', 'refused', 'no-desk', 'gone'] as const)(
    'is not waited for in vain: %s',
    (cause) => {
      const chat = proposing(refund(72));
      const id = chat.deliveries.at(-1)?.delivery.id ?? '';
      chat.courierSays({ type: 'delivery.failed', id, cause, notBefore: 0 });
      expect(chat.view().mode).toBe('escalating');
    },
  );

  it('is not waited for longer than a delivery may take, when the desk cannot be reached', () => {
    const chat = proposing(refund(72));
    const id = chat.deliveries.at(-1)?.delivery.id ?? '';
    chat.courierSays({ type: 'delivery.failed', id, cause: 'network', notBefore: 60_000 });
    chat.clock.increment(7_999);
    expect(chat.place()).toBe('bot.awaitingApproval');
    chat.clock.increment(1);
    expect(chat.view().mode).toBe('escalating');
  });

  it('is given up when the desk has closed the matter', () => {
    const chat = proposing(refund(72));
    takeIn(chat);
    chat.deskSays({ type: 'desk.closed', by: 'system', cursor: null });
    expect(chat.view().mode).toBe('escalating');
  });
});

describe('a customer whose request is being checked', () => {
  it('can take it back: the desk hears of it, and the bot is not asked', () => {
    const chat = proposing(refund(72));
    takeIn(chat);
    chat.tell({ type: 'customer.declined' });

    expect(chat.place()).toBe('bot.listening');
    expect(chat.deliveries.at(-1)).toMatchObject({
      delivery: { cargo: { kind: 'withdraw' } },
      ticket: { id: 'cnv_approval' },
    });
    expect(chat.asked).toHaveLength(1);
    chat.deliverLast();
    expect(chat.memory().outbox).toEqual([]);
  });

  it('can take it back before the desk has answered: it hears of it then', () => {
    const chat = proposing(refund(72));
    chat.tell({ type: 'customer.declined' });
    takeIn(chat);

    expect(chat.deliveries.at(-1)).toMatchObject({
      delivery: { cargo: { kind: 'withdraw' } },
      ticket: { id: 'cnv_approval' },
    });
  });

  it('can ask for a person, who gets it with the conversation', () => {
    const chat = proposing(refund(72));
    takeIn(chat);
    chat.tell({ type: 'customer.asked', reason: null });

    expect(chat.view().mode).toBe('escalating');
    expect(chat.memory().previous).toBe('cnv_approval');
    expect(chat.memory().approval).toBeNull();
  });

  it('can go on writing, and is answered after the decision', () => {
    const chat = proposing(refund(72));
    takeIn(chat);
    chat.say('How long does that take?');
    expect(chat.place()).toBe('bot.awaitingApproval');
    decide(chat, 'approved');
    expect(chat.asked).toHaveLength(2);
  });

  it('is escalated by the rules as ever', () => {
    const chat = proposing(refund(72));
    takeIn(chat);
    chat.say('let me talk to a human');
    expect(chat.view().mode).toBe('escalating');
  });
});

describe('an action that needs nobody', () => {
  it('goes back to the bot at once, unsigned', () => {
    const chat = proposing(refund(24));

    expect(chat.asked.at(-1)?.decisions).toMatchObject([
      { action: { id: 'call_24' }, outcome: 'not-needed', by: null, token: null },
    ]);
    expect(chat.deliveries).toEqual([]);
    chat.botSays({ type: 'bot.wrote', text: 'Done.' });
    chat.botSays({ type: 'bot.finished' });
    expect(chat.memory().lines.at(-1)).toMatchObject({ text: 'Done.', approvedBy: null });
    expect(chat.asked).toHaveLength(2);
  });

  it('may come with one that does: the bot goes on when both are settled', () => {
    const chat = proposing(refund(24), refund(72));
    expect(chat.asked).toHaveLength(1);
    takeIn(chat);
    decide(chat, 'approved');

    const told = chat.asked.at(-1)?.decisions.map(({ action, outcome }) => [action.id, outcome]);
    expect(told).toEqual([
      ['call_24', 'not-needed'],
      ['call_72', 'approved'],
    ]);
  });

  it('does not go on for ever: after a few a person looks at it', () => {
    const chat = proposing(refund(1));
    for (let turn = 2; turn < 20 && chat.view().mode === 'bot'; turn += 1)
      propose(chat, refund(turn));

    expect(chat.asked.length).toBeLessThanOrEqual(5);
    expect(chat.view().mode).toBe('escalating');
  });

  it('is not taken up again once the customer has said something else', () => {
    const chat = begin({ scope: { ...scope, approvals: [] } });
    chat.say('refund my order');
    chat.botSays({ type: 'bot.signalled', signals: { confidence: 0.1, actions: [refund(24)] } });
    chat.botSays({ type: 'bot.finished' });
    expect(chat.place()).toBe('bot.offering');
    chat.say('no wait, I would like to keep it');

    expect(chat.heads()).not.toContain('approval-decided');
  });
});

describe('what a person allows from within a handoff', () => {
  it('is carried out by the bot after the hand-back, and its line names the person', () => {
    const chat = begin({ scope });
    chat.say('can I talk to a person?');
    chat.deliverHandoff();
    const alex = { id: 'ag_1', name: 'Alex', role: null, avatarUrl: null };
    chat.deskSays({ type: 'desk.joined', agent: alex, cursor: '1' });
    decide(chat, 'approved', 180);
    expect(chat.asked).toHaveLength(0);
    expect(chat.view().mode).toBe('human');
    chat.deskSays({ type: 'desk.returned', note: null, cursor: '4' });

    expect(chat.asked.at(-1)?.decisions).toMatchObject([
      { action: { id: 'apr_1', name: 'refund', amount: usd(180) }, outcome: 'approved' },
    ]);
    chat.botSays({ type: 'bot.wrote', text: 'Done.' });
    chat.botSays({ type: 'bot.finished' });
    expect(chat.memory().lines.at(-1)).toMatchObject({ approvedBy: { name: 'Alex' } });
    expect(chat.asked).toHaveLength(1);
  });
});

describe('a stored conversation', () => {
  const stored = (memory: object, version: number) =>
    readRecord(JSON.parse(JSON.stringify({ version, memory })));

  it('keeps an approval, and what was decided', () => {
    const chat = proposing(refund(72));
    const waiting: Memory = { ...chat.memory(), place: chat.place() };
    expect(stored(waiting, 3)).toEqual(waiting);
    takeIn(chat);
    decide(chat, 'approved');
    expect(stored(chat.memory(), 3)).toEqual(chat.memory());
  });

  it('of the second version is read, with an action that nobody could decide on', () => {
    const chat = proposing(refund(72));
    const { approval: _new, ...memory } = chat.memory();
    const lines = memory.lines.map((line) => {
      const old = { name: 'refund', summary: 'order 4978' };
      if (line.from === 'system')
        return { ...line, event: { kind: 'approval-requested', action: old } };
      if (line.from !== 'ai') return line;
      const { actions: _actions, ...signals } = line.signals;
      const { approvedBy: _approver, ...rest } = line;
      return { ...rest, signals: { ...signals, action: old } };
    });
    const read = stored({ ...memory, lines, outbox: [], place: 'bot.awaitingApproval' }, 2);

    expect(read?.place).toBe('bot.listening');
    expect(read?.lines.map(({ from }) => from)).toEqual(['customer', 'ai', 'system']);
    expect(begin({ ...read }).place()).toBe('bot.listening');
  });
});
