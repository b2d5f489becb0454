import { describe, expect, it } from 'vitest';
import { heldAgainst } from '../../widget/escalation/packet/heldAgainst.ts';
import { begin } from '../fakes/conversation.ts';
import { ai, customer } from '../fakes/transcript.ts';

const asked = () => {
  const chat = begin();
  chat.say('order 4892 is broken');
  chat.tell({ type: 'customer.asked', reason: null });
  return chat;
};
const kinds = (chat: ReturnType<typeof begin>) =>
  chat.deliveries.map(({ delivery }) => delivery.cargo.kind);

describe('a summary by the AI', () => {
  it('is asked for when the packet is made, and goes after it', () => {
    const chat = asked();
    expect(chat.summaries).toHaveLength(1);
    chat.summarySays({ type: 'bot.summarized', text: 'Order 4892 came broken.', struck: 0 });
    expect(kinds(chat)).toEqual(['handoff']);

    chat.deliverHandoff();
    expect(kinds(chat)).toEqual(['handoff', 'amendment']);
    expect(chat.deliveries[1]?.delivery.cargo).toMatchObject({
      text: 'Order 4892 came broken.',
      by: 'ai',
    });
  });

  it('is not waited for: the packet is on its way, and what comes too late is not wanted', () => {
    const chat = asked();
    chat.deliverHandoff();
    expect(chat.place()).toBe('waiting.queued');
    chat.clock.increment(8000);
    chat.summarySays({ type: 'bot.summarized', text: 'Late.', struck: 0 });
    expect(kinds(chat)).toEqual(['handoff']);
  });

  it('is for the desk only: whoever went back to the AI meanwhile is not summed up there', () => {
    const chat = asked();
    chat.deliverHandoff();
    chat.tell({ type: 'customer.stoppedWaiting' });
    chat.summarySays({ type: 'bot.summarized', text: 'Order 4892.', struck: 0 });
    expect(kinds(chat)).not.toContain('amendment');
  });

  it('is no part of a conversation whose site wants none', () => {
    const chat = begin({}, { summarize: null });
    chat.tell({ type: 'customer.asked', reason: null });
    chat.deliverHandoff();
    expect(chat.place()).toBe('waiting.queued');
    expect(kinds(chat)).toEqual(['handoff']);
  });
});

describe('what a model wrote', () => {
  const lines = [customer('order #4892 cost $2,400'), ai('It left on 12 May.')];
  const maya = { name: 'Maya R.', email: 'maya@post.example' };

  it('keeps every number that was said or is known, however it is written', () => {
    const text = 'Order 4892, 2400 dollars, sent 12 May; write to maya@post.example.';
    expect(heldAgainst(text, lines, maya)).toEqual({ text, struck: 0 });
  });

  it('loses those that nobody said, and tells how many', () => {
    expect(heldAgainst('Order 4893 of 2025, call 555-0100.', lines, maya)).toEqual({
      text: 'Order […] of […], call […].',
      struck: 3,
    });
  });

  it('may count its points', () => {
    const text = '1. Wants a refund.\n2) Is upset.';
    expect(heldAgainst(text, lines, maya)).toEqual({ text, struck: 0 });
  });
});
