import { describe, expect, it } from 'vitest';
import { pieces } from '../../demo/console/highlight.ts';
import { blank, change } from '../../demo/console/state.ts';
import { brief, plain, span } from '../../demo/console/words.ts';
import { refundPacket } from '../desk/packets.ts';

const { reasons } = refundPacket().handoff;

describe('the words that called for a person', () => {
  it('are marked where they stand', () => {
    expect(pieces('That is no help. Can I talk to a human?', 'm3', reasons)).toEqual([
      { text: 'That is no help. Can I ', isQuoted: false },
      { text: 'talk to a human', isQuoted: true },
      { text: '?', isQuoted: false },
    ]);
  });

  it('are found again when masking has moved them', () => {
    expect(pieces('Card [removed]. Let me talk to a human', 'm3', reasons)).toEqual([
      { text: 'Card [removed]. Let me ', isQuoted: false },
      { text: 'talk to a human', isQuoted: true },
    ]);
  });

  it('are not looked for in other lines', () => {
    expect(pieces('talk to a human', 'm1', reasons)).toEqual([
      { text: 'talk to a human', isQuoted: false },
    ]);
  });
});

describe('the console', () => {
  it('keeps a draft for each conversation', () => {
    const one = change(blank, { kind: 'drafted', conversation: 'a', text: 'Hello' });
    const two = change(one, { kind: 'drafted', conversation: 'b', text: 'Good day' });

    expect(Object.fromEntries(two.drafts)).toEqual({ a: 'Hello', b: 'Good day' });
  });

  it('ignores an answer about a conversation that is no longer shown', () => {
    const shown = change(blank, { kind: 'selected', conversation: 'a' });
    const result = { kind: 'failed', why: 'gone' } as const;

    expect(change(shown, { kind: 'loaded', conversation: 'b', result })).toBe(shown);
  });

  it('keeps a reply that could not be sent, with the reason', () => {
    const pending = { id: 'rp_1', conversation: 'a', lease: 2, text: 'Hi', failure: null };
    const sending = change(blank, { kind: 'sending', pending });
    const failed = change(sending, { kind: 'failed', id: 'rp_1', why: 'No line.' });

    expect(failed.pending).toEqual([{ ...pending, failure: 'No line.' }]);
  });

  it('stops saying that a customer types once they have said something', () => {
    const typing = change(blank, { kind: 'typing', conversation: 'a', isTyping: true });

    expect(change(typing, { kind: 'changed', conversation: 'a' }).typing.size).toBe(0);
  });

  it('shows the words of the AI without their markup, and cuts long ones between words', () => {
    expect(plain('Open [Your orders](/orders) and **wait**.')).toBe('Open Your orders and wait.');
    expect(brief(`${'word '.repeat(40)}end`)).toMatch(/word …$/);
    expect(brief('Short.')).toBe('Short.');
  });

  it.for([
    { seconds: 12, text: 'just now' },
    { seconds: 250, text: '4 min' },
    { seconds: 4500, text: '1 h 15 min' },
    { seconds: 100_000, text: '1 d 3 h' },
  ])('tells a wait of $seconds s as $text', ({ seconds, text }) => {
    const from = '2026-11-23T10:00:00.000Z';
    expect(span(from, Date.parse(from) + seconds * 1000)).toBe(text);
  });
});
