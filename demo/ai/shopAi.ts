/** The AI of the demo's shop: it knows the orders, and trusts what the desk beside it has signed. */
import type { Hono } from 'hono';
import { createLocalJWKSet } from 'jose';
import type { Database } from '../desk/database/database.ts';
import type { Desk } from '../desk/desk.ts';
import type { AiOptions } from './ai.ts';
import { createAi } from './ai.ts';
import { openOrders } from './orders.ts';
import { createRefunds } from './refunds.ts';
import { shopScope } from './shop.ts';

/** A bot on another machine would fetch the keys: `createRemoteJWKSet(new URL('https://desk.example/hep/v1/jwks.json'))`. */
export async function createShopAi(
  database: Database,
  { office }: Pick<Desk, 'office'>,
  options: AiOptions = {},
): Promise<Hono> {
  const { settings, signer, now } = office;
  const { issuer, audience } = settings;
  const trust = { keys: createLocalJWKSet(signer.keys), issuer, audience, now };
  const orders = await openOrders(database, now);
  return createAi({ ...options, refunds: createRefunds({ orders, trust, scope: shopScope() }) });
}
