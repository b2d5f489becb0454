import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answerFrom, leastConfidence } from '../../widget/knowledge/answer.ts';
import type { Reply } from '../../widget/knowledge/answer.ts';
import { parseKnowledge } from '../../widget/knowledge/parse.ts';
import { find, indexKnowledge } from '../../widget/knowledge/search.ts';
import { cpuMsOf } from '../cpuTime.ts';

const shop = indexKnowledge(
  parseKnowledge(readFileSync(new URL('../../demo/shop/faq.json', import.meta.url), 'utf8'))
    .entries,
);

function intentOf(reply: Reply): string | null {
  return reply.kind === 'answer' ? reply.intent : reply.kind;
}

describe('answering from the FAQ', () => {
  it.for([
    ['How do I return something?', 'returns'],
    ['how do i retrun somthing', 'returns'],
    ['HOW LONG DOES DELIVERY TAKE???', 'delivery-time'],
    ['where can I enter my giftcard code', 'gift-cards'],
    ['please close my account', 'account-closure'],
    ['can i talk to a real person', 'talk-to-human'],
    ['I was charged twice!!', 'billing-dispute'],
  ] as const)('understands "%s" as %s', ([question, intent]) => {
    expect(intentOf(answerFrom(shop, question))).toBe(intent);
  });

  it('names the page its answer comes from', () => {
    const reply = answerFrom(shop, 'what does the warranty cover');
    expect(reply).toMatchObject({
      kind: 'answer',
      sources: [{ title: 'What does the warranty cover?', url: '/shop/help.html#warranty' }],
    });
  });

  it.for([
    'who won the game last night',
    'how tall is the eiffel tower',
    'asdfgh',
    '日本語',
    '😀 x',
  ])('says that it does not know rather than guess: %s', (question) => {
    const reply = answerFrom(shop, question);
    expect(reply.kind).toBe('unknown');
    if (reply.kind === 'unknown') expect(reply.confidence).toBeLessThan(leastConfidence);
  });

  it.for([
    ['hi', 'greeting'],
    ['Good morning!', 'greeting'],
    ['👋', 'greeting'],
    ['thank you so much', 'thanks'],
    ['ok great, thanks', 'thanks'],
    ['Thanks, that helped.', 'thanks'],
    ["that's all, bye", 'bye'],
  ] as const)('answers "%s" with manners, not with an FAQ', ([text, which]) => {
    expect(answerFrom(shop, text)).toEqual({ kind: 'smalltalk', which });
  });

  it('hears the question behind a greeting', () => {
    expect(intentOf(answerFrom(shop, 'Hi there, how do I return something?'))).toBe('returns');
  });

  it('reads a short follow-up in the light of the question before it', () => {
    expect(answerFrom(shop, 'how long?').kind).toBe('unknown');
    expect(intentOf(answerFrom(shop, 'how long?', 'can I return something'))).toBe('returns');
    expect(intentOf(answerFrom(shop, 'and for slippers?', 'how do I wash linen?'))).toBe('care');
  });

  it('does not drag an old subject into a new, clear question', () => {
    expect(intentOf(answerFrom(shop, 'opening hours?', 'how do I return something?'))).toBe(
      'store-hours',
    );
  });

  it('trusts a question that was foreseen word for word, however little it says', () => {
    expect(intentOf(answerFrom(shop, 'What can you do?'))).toBe('about-the-assistant');
  });

  it('is never sure of a question that is made of fillers alone', () => {
    for (const question of ['what is it', 'how do I', 'can you do that for me', 'why']) {
      expect(answerFrom(shop, question).kind).not.toBe('answer');
    }
  });
});

describe('finding entries', () => {
  it('puts the likeliest first', () => {
    const found = find(shop, 'the same answer again, I want my money back now');
    const confidences = found.map(({ confidence }) => confidence);
    expect(confidences).toEqual(confidences.toSorted((one, other) => other - one));
  });

  it('finds nothing, calmly, in an empty FAQ', () => {
    expect(find(indexKnowledge([]), 'anything at all')).toEqual([]);
  });

  it('works in languages it has no grammar of', () => {
    const knowledge = indexKnowledge([
      entry('hours', '営業時間を教えてください'),
      entry('versand', 'Wie hoch sind die Versandkosten?'),
    ]);
    expect(find(knowledge, '営業時間は？')[0]?.entry.id).toBe('hours');
    expect(find(knowledge, 'versandkosten nach Berlin')[0]?.entry.id).toBe('versand');
  });

  it('stays quick on a long paste', () => {
    const spent = cpuMsOf(() => find(shop, 'order delivery '.repeat(5000)));
    expect(spent).toBeLessThan(500);
  });
});

function entry(id: string, question: string) {
  return { id, question, answer: '…', alternatives: [], intent: null, url: null };
}
