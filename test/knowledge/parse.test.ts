import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseKnowledge } from '../../widget/knowledge/parse.ts';

describe('reading an FAQ as its owner wrote it', () => {
  it('takes a JSON list with nothing but questions and answers', () => {
    const { entries, mistakes } = parseKnowledge(
      '[{"question":"When are you open?","answer":"Always."}]',
    );
    expect(mistakes).toEqual([]);
    expect(entries).toEqual([
      {
        id: 'when-are-you-open',
        question: 'When are you open?',
        answer: 'Always.',
        alternatives: [],
        intent: null,
        url: null,
      },
    ]);
  });

  it('names a bad entry by its path and serves the good ones', () => {
    const { entries, mistakes } = parseKnowledge(
      JSON.stringify({
        entries: [
          { question: 'Good?', answer: 'Yes.', intent: 'good' },
          { question: 'No answer?' },
          'not an entry',
          { question: 'Bad list?', answer: 'x', alternatives: ['fine', 7] },
        ],
      }),
    );
    expect(entries.map(({ id }) => id)).toEqual(['good']);
    expect(mistakes).toEqual([
      { path: 'entries[1].answer', expected: 'Markdown of 1 to 20,000 characters' },
      { path: 'entries[2]', expected: 'an object with a question and an answer' },
      {
        path: 'entries[3].alternatives[1]',
        expected: 'a list of sentences of 1 to 500 characters',
      },
    ]);
  });

  it.for(['javascript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,x', 'java\tscript:x'])(
    'refuses a link that could run something: %s',
    (url) => {
      const { entries, mistakes } = parseKnowledge(
        JSON.stringify([{ question: 'Q?', answer: 'A', url }]),
      );
      expect(entries).toEqual([]);
      expect(mistakes[0]?.path).toBe('[0].url');
    },
  );

  it('keeps two entries with one id apart, and says so', () => {
    const { entries, mistakes } = parseKnowledge(
      JSON.stringify([
        { id: 'a', question: 'One?', answer: '1' },
        { id: 'a', question: 'Two?', answer: '2' },
      ]),
    );
    expect(entries.map(({ id }) => id)).toEqual(['a', 'a-2']);
    expect(mistakes[0]?.path).toBe('[1].id');
  });

  it('reads Markdown: headings are questions, the lines below say the rest', () => {
    const { entries, mistakes } = parseKnowledge(
      [
        '# Help',
        'Welcome to our help pages.',
        '## Delivery',
        '### How long does it take?',
        'Also asked: delivery time; when will it come',
        'Intent: delivery-time',
        'Link: /help#delivery',
        '',
        'Three days.',
        '',
        '```',
        '# not a heading',
        '```',
        '### Empty?',
      ].join('\n'),
    );
    expect(entries).toEqual([
      {
        id: 'how-long-does-it-take',
        question: 'How long does it take?',
        answer: 'Three days.\n\n```\n# not a heading\n```',
        alternatives: ['delivery time', 'when will it come'],
        intent: 'delivery-time',
        url: '/help#delivery',
      },
    ]);
    expect(mistakes).toEqual([
      { path: 'line 14.answer', expected: 'Markdown of 1 to 20,000 characters' },
    ]);
  });

  it.for([
    '',
    '   ',
    '{',
    '[1,',
    'null',
    '{"entries":5}',
    '<!doctype html><p>404',
    'just text',
    '# ',
  ])('never throws, and says what it expected instead of %j', (text) => {
    const { entries, mistakes } = parseKnowledge(text);
    expect(entries).toEqual([]);
    expect(mistakes.length).toBeGreaterThan(0);
  });

  it('reads the shop of the demo without a mistake', () => {
    const text = readFileSync(new URL('../../demo/shop/faq.json', import.meta.url), 'utf8');
    const { entries, mistakes } = parseKnowledge(text);
    expect(mistakes).toEqual([]);
    expect(entries.length).toBeGreaterThanOrEqual(60);
  });
});
