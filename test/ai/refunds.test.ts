import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../demo/desk/database/database.ts';
import {
  databases,
  lamp,
  type Messages,
  mug,
  openTill,
  slippers,
  type Input,
  type Till,
} from './till.ts';

describe.each(databases)('refunds by the demo’s AI on %s', (_name, open) => {
  let database: Database;
  let till: Till;
  beforeAll(async () => {
    database = await open();
  }, 60_000);
  afterAll(() => database?.close());
  beforeEach(async () => {
    till = await openTill(database);
  });

  describe('asked for one', () => {
    const wish = (content: string): Messages => [{ role: 'user', content }];

    it('proposes what the policy allows, by a tool call', async () => {
      const message = await till.say(wish('I want my money back for order #4978'));
      expect(message?.content).toContain('$72.00');
      const [call] = message?.tool_calls ?? [];
      expect(call?.type === 'function' && call.function).toEqual({
        name: 'refund',
        arguments: JSON.stringify(slippers),
      });
      expect(await till.refunded(slippers)).toBe(0);
    });

    it('knows the order from what was said before', async () => {
      const message = await till.say([
        { role: 'user', content: 'Where is my order 4991?' },
        { role: 'assistant', content: 'It came on Friday.' },
        { role: 'user', content: 'I do not like them. Can you refund me?' },
      ]);
      expect(message?.tool_calls).toHaveLength(1);
    });

    it.each([
      ['an order that has not come', 'I want a refund for order #4892', 'still on its way'],
      [
        'one whose return window is over',
        'Refund order #4731 please',
        '30 days for a return are over',
      ],
    ])('refuses %s by policy, with no tool call', async (_case, text, words) => {
      const answer = await till.ask(wish(text));
      expect(answer.choices[0]?.message.content).toContain(words);
      expect(answer.choices[0]?.message.tool_calls).toBeUndefined();
      expect(answer).toMatchObject({ baton: { intent: 'refund-request', grounded: true } });
    });

    it('leaves questions about refunds to the help pages', async () => {
      const message = await till.say(wish('How long does a refund take for order #4978?'));
      expect(message?.tool_calls).toBeUndefined();
    });
  });

  describe('told that one is approved', () => {
    it('makes it, and says who allowed it', async () => {
      const token = await till.sign('apr_1', slippers);
      expect(await till.textOf(till.decided(slippers, { outcome: 'approved', token }))).toBe(
        'Done: I have refunded **$72.00** for order #4978 to the card you paid with. Alex from our team has approved it.',
      );
      expect(await till.refunded(slippers)).toBe(7200);
    });

    it('makes the exception that a person allowed, beyond its own policy', async () => {
      const token = await till.sign('apr_1', lamp);
      expect(await till.textOf(till.decided(lamp, { outcome: 'approved', token }))).toContain(
        '$180.00',
      );
      expect(await till.refunded(lamp)).toBe(18_000);
    });

    it('makes what was signed where a person has changed the sum', async () => {
      const input = { ...slippers, amount: 60 };
      const token = await till.sign('apr_1', input);
      await till.ask(till.decided(slippers, { outcome: 'approved', input, token }));
      expect(await till.refunded(slippers)).toBe(6000);
    });

    it('makes it once when it is delivered fifty times at once, and answers each time the same', async () => {
      const token = await till.sign('apr_1', slippers);
      const messages = till.decided(slippers, { outcome: 'approved', token });
      const texts = await Promise.all(Array.from({ length: 50 }, () => till.textOf(messages)));

      expect(new Set(texts).size).toBe(1);
      expect(texts[0]).toContain('Done');
      expect(await till.keys()).toEqual([{ key: 'apr_1' }]);
      expect(await till.refunded(slippers)).toBe(7200);
    });

    it('gives back no more than was paid, however often a person approves', async () => {
      await till.ask(
        till.decided(slippers, { outcome: 'approved', token: await till.sign('apr_1', slippers) }),
      );
      const again = await till.say(
        till.decided(slippers, { outcome: 'approved', token: await till.sign('apr_2', slippers) }),
      );

      expect(again?.content).toContain('only $0.00 of order #4978 is left');
      expect(again?.tool_calls?.[0]).toMatchObject({ function: { name: 'talk_to_human' } });
      expect(await till.refunded(slippers)).toBe(7200);
    });
  });

  describe('told that nobody need be asked', () => {
    const free = (input: Input, id?: string) =>
      till.decided(input, { outcome: 'not-needed', token: null }, id);

    it('makes it by its own reading of the rules, once per call', async () => {
      const texts = await Promise.all(Array.from({ length: 10 }, () => till.textOf(free(mug))));
      expect(new Set(texts)).toEqual(
        new Set(['Done: I have refunded **$28.00** for order #4991 to the card you paid with.']),
      );
      expect(await till.refunded(mug)).toBe(2800);
    });

    it.each([
      ['over the limit', slippers],
      ['outside the policy', { ...lamp, amount: 10 }],
    ])('makes none that is %s, whatever the page says', async (_case, input) => {
      expect(await till.textOf(free(input))).toContain('a colleague has to allow this first');
      expect(await till.refunded(input)).toBe(0);
    });

    it('makes none in small pieces, also when they come at once', async () => {
      const pieces = Array.from({ length: 8 }, (_, at) =>
        free({ ...slippers, amount: 20 }, `call_${at}`),
      );
      await Promise.all(pieces.map(till.ask));
      expect(await till.refunded(slippers)).toBe(4000);
    });
  });

  it('answers for itself where a model speaks otherwise', async () => {
    const asked: unknown[] = [];
    till = await openTill(database, {
      env: { OPENAI_MODEL: 'x', OPENAI_BASE_URL: 'http://model.example' },
      fetch: async (_url, init) => {
        asked.push(init?.body);
        return Response.json({ choices: [{ message: { role: 'assistant', content: 'Hello!' } }] });
      },
    });
    expect(await till.textOf([{ role: 'user', content: 'Hi' }])).toBe('Hello!');
    const token = await till.sign('apr_1', slippers);
    const messages = till.decided(slippers, { outcome: 'approved', token });
    expect(await till.textOf(messages)).toContain('Done: I have refunded **$72.00**');
    expect(asked).toHaveLength(1);
  });

  it('says so when a person said no, and who', async () => {
    const result = { outcome: 'rejected', by: { id: 'a', name: 'Sam' }, reason: 'It was opened.' };
    const text = await till.textOf(till.decided(slippers, result));
    expect(text).toContain('Sam did not allow this refund. It was opened.');
    expect(await till.refunded(slippers)).toBe(0);
  });

  it('speaks of a decision once, and then of what is asked', async () => {
    const token = await till.sign('apr_1', slippers);
    const message = await till.say([
      ...till.decided(slippers, { outcome: 'approved', token }),
      { role: 'assistant', content: 'Done.' },
      { role: 'user', content: 'How do I return something?' },
    ]);
    expect(message?.content).toContain('30 days');
    expect(await till.refunded(slippers)).toBe(0);
  });
});
