/**
 * `POST /token`: a refresh token buys a new pair and is spent; a conversation token with
 * `scope: "events"` buys a token of five minutes that can only read events and may stand in an address.
 */
import type { Context } from 'hono';
import { Hono } from 'hono';
import * as v from 'valibot';
import type { Access } from '../../../widget/desks/wire.ts';
import type { Office } from '../office.ts';
import { checkToken, grantAccess, grantEvents, useRefresh } from '../store/tokens.ts';
import type { Pass } from '../store/tokens.ts';
import { originOf } from './access.ts';
import { readBody } from './body.ts';
import { refuse } from './problem.ts';

const requestSchema = v.object({
  conversation: v.exactOptional(v.pipe(v.string(), v.maxLength(64))),
  refresh_token: v.exactOptional(v.pipe(v.string(), v.maxLength(200))),
  scope: v.exactOptional(v.picklist(['full', 'events']), 'full'),
});

export function tokenRoutes(office: Office): Hono {
  const app = new Hono();

  app.post('/token', async (c) => {
    const request = await readBody(c, requestSchema);
    c.header('Cache-Control', 'no-store');
    const access =
      request.refresh_token === undefined
        ? await readOnly(c, request.conversation, request.scope)
        : await refreshed(c, request.refresh_token, request.conversation, request.scope);
    return c.json({ ...access, scope: request.scope });
  });

  async function refreshed(
    c: Context,
    token: string,
    conversation: string | undefined,
    scope: 'full' | 'events',
  ): Promise<Access> {
    const now = office.now();
    const access = await office.database.transaction(async (sql) => {
      const pass = await useRefresh(sql, token, originOf(c), now);
      if (pass.kind !== 'valid') return pass;
      if (conversation !== undefined && conversation !== pass.holder.conversation) {
        return { kind: 'unknown' } as const;
      }
      return scope === 'full'
        ? await grantAccess(sql, pass.holder, now)
        : { ...(await grantEvents(sql, pass.holder, now)) };
    });
    return 'kind' in access ? deny(access) : access;
  }

  async function readOnly(
    c: Context,
    conversation: string | undefined,
    scope: 'full' | 'events',
  ): Promise<Access> {
    const bearer = /^Bearer +(\S+)$/i.exec(c.req.header('Authorization') ?? '')?.[1];
    if (bearer === undefined || conversation === undefined || scope === 'full') {
      return refuse('unauthenticated', { detail: 'Send a refresh_token.' });
    }
    const now = office.now();
    const holder = { conversation, origin: originOf(c) };
    const pass = await checkToken(office.database, ['full'], holder, bearer, now);
    if (pass.kind !== 'valid') return deny(pass);
    return await grantEvents(office.database, pass.holder, now);
  }

  return app;
}

function deny(pass: Pass): never {
  return refuse(pass.kind === 'expired' ? 'token-expired' : 'unauthenticated');
}
