/**
 * Single sign-on by OpenID Connect: authorization code with PKCE, `state` and `nonce`, by `openid-client`, which is certified.
 *
 * - `GET /desk/sso?to`: off to the provider; `to` is the page to come back to.
 * - `GET /desk/sso/callback`: the provider sends people back here. Their roles are what the claim says now, each time.
 */
import { hkdfSync } from 'node:crypto';
import type { Context } from 'hono';
import { Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { EncryptJWT, jwtDecrypt } from 'jose';
import * as oidc from 'openid-client';
import * as v from 'valibot';
import type { Sql } from '../database/database.ts';
import { readQuery } from '../hep/body.ts';
import { refuse } from '../hep/problem.ts';
import type { Office } from '../office.ts';
import type { Account } from './accounts.ts';
import { changeAccount, createAccount, findAccount } from './accounts.ts';
import { isEncrypted } from './cookie.ts';
import type { Staffed } from './doors.ts';
import { endSessions } from './sessions.ts';
import { enter, insistOnHttps } from './signIn.ts';
import type { SsoSettings } from './ssoSettings.ts';
import type { Role } from './wire.ts';
import { roles, staffPages } from './wire.ts';

/** The way there and back, with a password and a second factor in between. */
const journeySeconds = 10 * 60;
const toSchema = v.object({ to: v.fallback(v.picklist(staffPages), '/console/') });
const journeySchema = v.object({
  state: v.string(),
  nonce: v.string(),
  verifier: v.string(),
  to: v.picklist(staffPages),
});

export function ssoRoutes(office: Office): Hono<Staffed> {
  const app = new Hono<Staffed>();
  const { settings, now } = office;
  const { sso } = settings;
  const key = new Uint8Array(hkdfSync('sha256', settings.secret, '', 'desk-sso', 32));
  let found: Promise<oidc.Configuration> | null = null;

  /** Asked for once; a provider that was down is asked again by the next who comes. */
  async function provider(wanted: SsoSettings): Promise<oidc.Configuration> {
    found ??= discover(wanted).catch((error: unknown) => {
      found = null;
      throw error;
    });
    return await found;
  }

  app.get('/sso', async (c) => {
    insistOnHttps(c, office);
    if (sso === null) return refuse('not-found');
    const config = await provider(sso).catch(() => refuse('upstream-failed'));
    const { to } = readQuery(c, toSchema);
    const verifier = oidc.randomPKCECodeVerifier();
    const [state, nonce] = [oidc.randomState(), oidc.randomNonce()];
    const address = oidc.buildAuthorizationUrl(config, {
      redirect_uri: callbackOf(c, office),
      scope: 'openid profile email',
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
      nonce,
    });
    const journey = await new EncryptJWT({ state, nonce, verifier, to })
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
      .setExpirationTime(new Date(now().getTime() + journeySeconds * 1000))
      .encrypt(key);
    setCookie(c, journeyName(c), journey, {
      path: '/',
      httpOnly: true,
      secure: isEncrypted(c, settings),
      // The provider sends people back here, which is another site's doing.
      sameSite: 'Lax',
      maxAge: journeySeconds,
    });
    return c.redirect(address.href, 302);
  });

  app.get('/sso/callback', async (c) => {
    if (sso === null) return refuse('not-found');
    const journey = await journeyIn(c);
    deleteCookie(c, journeyName(c), { path: '/', secure: isEncrypted(c, settings) });
    if (journey === null) return c.redirect('/sign-in/#sso-late', 303);
    const config = await provider(sso).catch(() => refuse('upstream-failed'));
    const current = new URL(callbackOf(c, office));
    current.search = new URL(c.req.url).search;
    const claims = await oidc
      .authorizationCodeGrant(config, current, {
        expectedState: journey.state,
        expectedNonce: journey.nonce,
        pkceCodeVerifier: journey.verifier,
        idTokenExpected: true,
      })
      .then((tokens) => tokens.claims())
      .catch(() => undefined);
    if (claims === undefined) {
      office.note({ event: 'sso.refused', account: null });
      return c.redirect('/sign-in/#sso-failed', 303);
    }
    const given = rolesOf(sso, claims[sso.claim]);
    const account = await office.database.transaction((sql) =>
      welcome(sql, { ...person(claims), subject: `${claims.iss} ${claims.sub}`, roles: given }),
    );
    if (account === null || account.isBlocked) {
      office.note({ event: 'sso.refused', account: account?.id ?? null });
      return c.redirect('/sign-in/#sso-nobody', 303);
    }
    await enter(c, office, account);
    return c.redirect(journey.to, 303);
  });

  /** Null for whoever has no role any more; then what they had open is over, too. */
  async function welcome(
    sql: Sql,
    { subject, roles: given, name, login }: Arrival,
  ): Promise<Account | null> {
    const known = await findAccount(sql, 'subject', subject);
    if (known === null) {
      if (given.length === 0) return null;
      const free = (await findAccount(sql, 'login', login)) === null;
      const id = office.account();
      const account = { id, login: free ? login : `${login}.${id}`, name, roles: given, subject };
      return await createAccount(sql, account, now());
    }
    if (given.length === 0) {
      await endSessions(sql, known.id);
      return null;
    }
    if (given.join() !== known.roles.join()) {
      await changeAccount(sql, known.id, { roles: given });
      await endSessions(sql, known.id);
    }
    return { ...known, roles: given };
  }

  async function journeyIn(c: Context) {
    const cookie = getCookie(c, journeyName(c));
    if (cookie === undefined) return null;
    try {
      const { payload } = await jwtDecrypt(cookie, key, { currentDate: now() });
      return v.parse(journeySchema, payload);
    } catch {
      return null;
    }
  }

  function journeyName(c: Context): string {
    return isEncrypted(c, settings) ? '__Host-desk-sso' : 'desk-sso';
  }

  return app;
}

type Arrival = {
  readonly subject: string;
  readonly roles: readonly Role[];
  readonly name: string;
  readonly login: string;
};

async function discover({ issuer, clientId, clientSecret }: SsoSettings) {
  const url = new URL(issuer);
  const execute = url.protocol === 'https:' ? [] : [oidc.allowInsecureRequests];
  return await oidc.discovery(url, clientId, clientSecret, undefined, { execute });
}

function callbackOf(c: Context, { settings }: Office): string {
  return new URL('/desk/sso/callback', settings.publicUrl ?? c.req.url).href;
}

/** In the order of `roles`, each once. */
function rolesOf({ roles: map }: SsoSettings, claim: unknown): readonly Role[] {
  const values = v.parse(
    v.fallback(v.array(v.string()), []),
    Array.isArray(claim) ? claim : [claim],
  );
  const given = values.flatMap((value) => (Object.hasOwn(map, value) ? (map[value] ?? []) : []));
  return roles.filter((role) => given.includes(role));
}

const claimsSchema = v.object({
  sub: v.string(),
  name: v.fallback(v.optional(v.pipe(v.string(), v.trim(), v.minLength(1))), undefined),
  email: v.fallback(v.optional(v.string()), undefined),
  preferred_username: v.fallback(v.optional(v.string()), undefined),
});

function person(claims: unknown): Pick<Arrival, 'name' | 'login'> {
  const { sub, name, email, preferred_username: username } = v.parse(claimsSchema, claims);
  const login = (email ?? username ?? sub).toLowerCase().slice(0, 120);
  return { name: (name ?? username ?? 'Agent').slice(0, 80), login };
}
