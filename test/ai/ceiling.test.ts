import { Hono } from 'hono';
import { afterEach, describe, expect, it } from 'vitest';
import { createAi } from '../../demo/ai/ai.ts';
import { createCeiling, limitsFrom } from '../../demo/ai/ceiling.ts';
import { type Running, run } from './running.ts';

const open: Running[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map(({ stop }) => stop()));
});

/** A model that counts what it is asked, behind an endpoint with these limits. */
async function begin(limits: Readonly<Record<string, string>>) {
  const asked: unknown[] = [];
  const model = await run(
    new Hono().post('/v1/chat/completions', async (c) => {
      asked.push(await c.req.json());
      const message = { role: 'assistant', content: 'From the model.' };
      return c.json({ choices: [{ index: 0, message, finish_reason: 'stop' }] });
    }),
  );
  const env = { OPENAI_BASE_URL: `${model.url}/v1`, OPENAI_MODEL: 'small', ...limits };
  const front = await run(createAi({ env, proxies: 1 }));
  open.push(model, front);
  const ask = async (answers: number, address = '198.51.100.7') => {
    const before = Array.from({ length: answers }, () => [
      { role: 'user' as const, content: 'And then?' },
      { role: 'assistant' as const, content: 'This.' },
    ]).flat();
    const messages = [...before, { role: 'user' as const, content: 'How do I return it?' }];
    const { choices } = await front.client.chat.completions.create(
      { model: 'any', messages },
      { headers: { 'X-Forwarded-For': address } },
    );
    const [choice] = choices;
    const [call] = choice?.message.tool_calls ?? [];
    return [choice?.message.content, call?.type === 'function' ? call.function.name : null];
  };
  return { ask, asked };
}

describe('what a model may cost', () => {
  it('ends at so many answers a day: the AI says so and calls a person, and the model is not asked', async () => {
    const { ask, asked } = await begin({ AI_ANSWERS_PER_DAY: '2' });
    for (const _ of [1, 2]) expect(await ask(0)).toEqual(['From the model.', null]);

    expect(await ask(0)).toEqual([
      'I have answered as much as I may today. A person can go on from here.',
      'talk_to_human',
    ]);
    expect(asked).toHaveLength(2);
  });

  it('ends at so many answers in one conversation, and not in another', async () => {
    const { ask, asked } = await begin({ AI_ANSWERS_PER_CONVERSATION: '3' });
    expect((await ask(3))[0]).toContain('as much as I may in one conversation');
    expect(await ask(2)).toEqual(['From the model.', null]);
    expect(asked).toHaveLength(1);
  });

  it('ends at so many answers a day for one address, and not for its neighbour', async () => {
    const { ask, asked } = await begin({ AI_ANSWERS_PER_ADDRESS: '1' });
    expect(await ask(0)).toEqual(['From the model.', null]);
    expect((await ask(0))[0]).toContain('as much as I may today');
    expect(await ask(0, '198.51.100.8')).toEqual(['From the model.', null]);
    expect(asked).toHaveLength(2);
  });

  it('begins anew with the day', () => {
    let now = new Date('2026-11-23T23:59:00Z');
    const ceiling = createCeiling({ conversation: 9, address: 1, day: 1 }, () => now);
    const take = () => ceiling.take([], '198.51.100.7');
    expect([take(), take()?.handoff]).toEqual([null, expect.any(String)]);
    now = new Date('2026-11-24T00:00:00Z');
    expect(take()).toBeNull();
  });

  it('is a whole number', () => {
    expect(() => limitsFrom({ AI_ANSWERS_PER_DAY: 'many' })).toThrow('AI_ANSWERS_PER_DAY');
  });
});
