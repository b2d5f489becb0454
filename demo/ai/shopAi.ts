/** The AI of the demo's shop: it knows the orders, and trusts what the desk beside it has signed. */
import type { Hono } from 'hono';
import { createLocalJWKSet } from 'jose';
import { indexKnowledge, type Knowledge } from '../../widget/knowledge/search.ts';
import type { Database } from '../desk/database/database.ts';
import { listAnswers } from '../desk/knowledge/store.ts';
import type { Desk } from '../desk/desk.ts';
import type { AiOptions } from './ai.ts';
import { createAi } from './ai.ts';
import { openOrders } from './orders.ts';
import { createRefunds } from './refunds.ts';
import { taught } from './learnt.ts';
import { shopPages, shopScope } from './shop.ts';

/** A bot on another machine would fetch the keys: `createRemoteJWKSet(new URL('https://desk.example/hep/v1/jwks.json'))`. */
export async function createShopAi(
  database: Database,
  { office }: Pick<Desk, 'office'>,
  options: AiOptions = {},
): Promise<Hono> {
  const { settings, signer, now, challenger } = office;
  const { issuer, audience, secret, proxies, origins } = settings;
  const trust = { keys: createLocalJWKSet(signer.keys), issuer, audience, now };
  const orders = await openOrders(database, now);
  const refunds = createRefunds({ orders, trust, scope: shopScope() });
  const door = challenger && { challenger, secret, proxies, now };
  return createAi({
    knowledge: knowledgeAt(database),
    ...options,
    refunds,
    door,
    proxies,
    origins,
  });
}

/** The help pages with what the desk has published; indexed anew only when that has changed. */
function knowledgeAt(database: Database): () => Promise<Knowledge> {
  const pages = shopPages();
  let known = { of: '', knowledge: indexKnowledge(pages) };
  return async () => {
    const answers = (await listAnswers(database)).filter(({ state }) => state === 'published');
    const of = answers.map(({ id }) => id).join();
    if (of !== known.of) known = { of, knowledge: indexKnowledge(taught(pages, answers)) };
    return known.knowledge;
  };
}
