import { describe, expect, it } from 'vitest';
import { begin } from '../fakes/conversation.ts';
import { at, decide, propose, proposing, refund, scope, takeIn, usd } from '../fakes/approvals.ts';

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

  it('keeps new tokens for the conversation that they are for', () => {
    const chat = proposing(refund(72));
    takeIn(chat);
    const renewed = { ...at, token: 'new', cursor: '0', stage: 'over' } as const;
    chat.deskSays({ type: 'desk.renewed', ticket: renewed, cursor: null });
    chat.deskSays({
      type: 'desk.renewed',
      ticket: { ...renewed, id: 'x', token: 'y' },
      cursor: null,
    });
    expect(chat.memory().approval?.ticket).toEqual({ ...at, token: 'new' });
  });

  it('is still waited for whatever else the desk tells', () => {
    const chat = proposing(refund(72));
    takeIn(chat);
    chat.deskSays({ type: 'desk.noted', id: 'n', text: 'Lunch time.', cursor: '1' });
    chat.deskSays({ type: 'desk.lost', cursor: null });
    expect(chat.place()).toBe('bot.awaitingApproval');
    expect(chat.view().connection).toBe('online');
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

  it('is not asked about one thing and told about another, when answers come late', () => {
    const chat = proposing(refund(72));
    chat.tell({ type: 'customer.declined' });
    chat.say('refund the other one');
    propose(chat, refund(90));
    expect(chat.place()).toBe('bot.awaitingApproval');
    takeIn(chat);

    expect(chat.memory().approval).toMatchObject({ action: { id: 'call_90' }, ticket: null });
    const kinds = chat.memory().outbox.map(({ cargo }) => cargo.kind);
    expect(kinds).toEqual(['approval', 'withdraw']);
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
