import { describe, expect, it } from 'vitest';
import type { Memory } from '../../widget/conversation/memory.ts';
import { readRecord } from '../../widget/store/recordSchema.ts';
import { begin } from '../fakes/conversation.ts';
import { decide, propose, proposing, refund, scope, takeIn, usd } from '../fakes/approvals.ts';

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
