/** The demo's AI with its orders, driven by the official client, and a desk's signature at hand. */
import { createLocalJWKSet } from 'jose';
import OpenAI from 'openai';
import { type AiOptions, createAi } from '../../demo/ai/ai.ts';
import { openOrders } from '../../demo/ai/orders.ts';
import { createRefunds } from '../../demo/ai/refunds.ts';
import { shopScope } from '../../demo/ai/shop.ts';
import type { Database } from '../../demo/desk/database/database.ts';
import { freshDatabase } from '../desk/freshDatabase.ts';
import { standard } from '../../demo/desk/settings.ts';
import { createSigner } from '../../demo/desk/signing.ts';
import { openServer } from '../desk/postgresServer.ts';

export type Messages = OpenAI.ChatCompletionMessageParam[];
export type Input = Record<string, string | number>;

export const slippers: Input = { order: '4978', amount: 72, currency: 'USD' };
export const mug: Input = { order: '4991', amount: 28, currency: 'USD' };
export const lamp: Input = { order: '4892', amount: 180, currency: 'USD' };

export const databases = [
  ['PGlite', () => freshDatabase()],
  ['PostgreSQL', openServer],
] as const;

export const settings = standard();
const { issuer, audience } = settings;

export type Till = Awaited<ReturnType<typeof openTill>>;

export async function openTill(database: Database, options: AiOptions = {}) {
  let time = new Date('2026-11-22T10:00:00.000Z');
  const now = () => time;
  await database.query('drop table if exists shop_refunds, shop_orders');
  const orders = await openOrders(database, now);
  const signer = await createSigner(settings);
  const trust = { keys: createLocalJWKSet(signer.keys), issuer, audience, now };
  const app = createAi({
    env: {},
    pace: 0,
    rate: { burst: 1000, perSecond: 1 },
    refunds: createRefunds({ orders, trust, scope: shopScope() }),
    ...options,
  });
  const client = new OpenAI({
    baseURL: 'http://ai.example',
    apiKey: 'none',
    maxRetries: 0,
    fetch: async (url, init) => await app.fetch(new Request(url, init)),
  });
  const ask = (messages: Messages) => client.chat.completions.create({ model: 'any', messages });
  const say = async (messages: Messages) => (await ask(messages)).choices[0]?.message;

  return {
    now,
    pass: (ms: number) => {
      time = new Date(time.getTime() + ms);
    },
    ask,
    say,
    textOf: async (messages: Messages) => (await say(messages))?.content ?? '',
    refunded: async (order: Input) => (await orders.find(String(order['order'])))?.refunded,
    keys: () => database.query('select key from shop_refunds'),

    /** What the desk signs when Alex approves this. */
    sign: (id: string, input: Input, change: object = {}) =>
      signer.sign(
        {
          id,
          action: 'refund',
          input,
          outcome: 'approved',
          by: { id: 'ag_1', name: 'Alex' },
          decided_at: '',
          ...change,
        },
        'cc_maya',
        time,
      ),

    /** A conversation in which this call was decided on, and the AI has not gone on yet. */
    decided(call: Input, result: object, id = 'call_1', name = 'refund'): Messages {
      const made = { name, arguments: JSON.stringify(call) };
      return [
        { role: 'user', content: 'Please refund it.' },
        {
          role: 'assistant',
          content: null,
          tool_calls: [{ id, type: 'function', function: made }],
        },
        { role: 'tool', tool_call_id: id, content: JSON.stringify({ input: call, ...result }) },
      ];
    },
  };
}
