import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleSettings } from '../../demo/example.ts';
import type { Database } from '../../demo/desk/database/database.ts';
import { freshDatabase } from './freshDatabase.ts';
import { rulesSchema } from '../../demo/desk/scope/wire.ts';
import * as v from 'valibot';
import { verified } from '../audit/trail.ts';
import { exported, entriesIn } from './auditContract.ts';
import { openDesk } from './customer.ts';
import { happenedPageSchema } from '../../demo/desk/scope/wireHappened.ts';
import { caseOf } from '../../widget/escalation/case.ts';
import { allLanguages } from '../../widget/escalation/languages/all.ts';
import { customerOf, linesOf } from '../../widget/escalation/packet/fromPacket.ts';
import { appliedTier } from '../../widget/escalation/tiers.ts';
import { defaultScope } from '../../widget/model/scope.ts';
import { refundPacket } from './packets.ts';
import { signedIn } from './staff.ts';

const shop = Object(exampleSettings.firstScope);
const stricter = {
  ...shop,
  triggers: { ...shop.triggers, sentiment: { ...shop.triggers.sentiment, frustration: 0.3 } },
};
const reason = 'Customers were left alone with their anger.';

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
}, 60_000);
afterAll(() => database.close());

async function begin() {
  const desk = await openDesk(database, exampleSettings);
  const as = async (name: string, method: string, path: string, body?: unknown) => {
    const both = ['reviewer', 'publisher'] as const;
    const headers = await signedIn(database, { id: `ag_${name}`, name }, desk.now(), both);
    return await desk.send(method, `/desk/scope${path}`, { body, headers });
  };
  const rules = async () => v.parse(rulesSchema, await (await as('Kim', 'GET', '')).json());
  const propose = async (change: object = {}, name = 'Kim') => {
    const base = (await rules()).inForce;
    const body = { document: stricter, reason, evidence: null, base, ...change };
    return await as(name, 'POST', '/proposals', body);
  };
  const proposed = async (change: object = {}) =>
    v.parse(v.object({ version: v.string() }), await (await propose(change)).json()).version;
  const publish = (version: string, name: string) => as(name, 'POST', `/${version}/publish`, {});
  const served = (headers: Record<string, string> = {}) =>
    desk.send('GET', '/hep/v1/scope.json', { headers });
  return { ...desk, as, rules, propose, proposed, publish, served };
}

const why = async (response: Response) => ({
  status: response.status,
  detail: String(Object(await response.json()).detail),
});

describe('the rules at the desk', () => {
  it('are served to every site, and fetched anew only when they have changed', async () => {
    const desk = await begin();
    const first = await desk.served({ Origin: 'https://shop.example' });
    expect(await first.json()).toEqual(shop);
    expect(first.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(first.headers.get('Cache-Control')).toBe('no-cache');
    const etag = { 'If-None-Match': first.headers.get('ETag') ?? '' };
    expect((await desk.served(etag)).status).toBe(304);

    await desk.publish(await desk.proposed(), 'Lee');
    const second = await desk.served(etag);
    expect(await second.json()).toMatchObject({
      version: '2026-11-23.1',
      triggers: { sentiment: { frustration: 0.3 } },
    });
  });

  it('are asked again about customers as they were then: whether a site had vouched for them, and not with what', async () => {
    const desk = await begin();
    const hash = 'ab'.repeat(32);
    const users = [{ id: 'u_1', user_hash: hash }, { id: 'u_2', jwt: 'a.b.c' }, { id: 'u_3' }];
    for (const [at, user] of users.entries())
      await desk.open(refundPacket({ id: `packet-000000${at}`, user }));

    const text = await (await desk.send('GET', '/desk/happened')).text();
    expect(text).not.toContain(hash);
    const { conversations } = v.parse(happenedPageSchema, JSON.parse(text));
    const scope = {
      ...defaultScope,
      tiers: [
        { id: 'vouched', when: { verified: true }, stricter: 0.2, offersBecomeEscalations: false },
      ],
    };
    const tiers = conversations.map(
      (one) => appliedTier(caseOf(scope, linesOf(one), customerOf(one), allLanguages))?.id ?? null,
    );
    expect(tiers).toEqual(['vouched', 'vouched', null]);
  });

  it('are put into force by a second person only, whatever the first one asks', async () => {
    const desk = await begin();
    const version = await desk.proposed();
    expect((await desk.rules()).inForce).toBe(shop.version);
    expect((await desk.publish(version, 'Kim')).status).toBe(403);
    await expect(
      database.query(
        `insert into scope_decisions (version, proposed_by, outcome, decided_by, decider, decided_at)
         values ($1, 'ag_Kim', 'published', 'ag_Kim', 'Kim', now())`,
        [version],
      ),
    ).rejects.toThrow('second_person');
    expect((await desk.publish(version, 'Lee')).status).toBe(200);
    expect((await desk.rules()).inForce).toBe(version);
  });

  it('are decided once, and not from a document that has been replaced meanwhile', async () => {
    const desk = await begin();
    const [one, other] = [await desk.proposed(), await desk.proposed()];
    const both = await Promise.all([desk.publish(one, 'Lee'), desk.publish(one, 'Sam')]);
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([200, 409]));
    expect(await why(await desk.publish(other, 'Lee'))).toEqual({
      status: 409,
      detail: `${one} is in force by now: make the change again from there.`,
    });
    expect((await desk.as('Kim', 'POST', `/${other}/withdraw`, {})).status).toBe(200);
    expect(await why(await desk.publish(other, 'Lee'))).toMatchObject({
      detail: 'Kim has already withdrawn this.',
    });
  });

  it('are rolled back by publishing the older text again, under a name of its own', async () => {
    const desk = await begin();
    await desk.publish(await desk.proposed(), 'Lee');
    const back = await desk.proposed({ document: shop, restores: shop.version });
    await desk.publish(back, 'Lee');
    expect(await (await desk.served()).json()).toEqual({ ...shop, version: back });
    expect((await desk.rules()).versions.map(({ restores }) => restores)).toEqual([
      shop.version,
      null,
      null,
    ]);
  });

  it('must be readable by the widget, and say what they are for', async () => {
    const desk = await begin();
    const broken = { ...shop, triggers: { ...shop.triggers, failure: { do: 'escalte' } } };
    expect(await why(await desk.propose({ document: broken }))).toEqual({
      status: 422,
      detail: expect.stringContaining('scope.triggers.failure.do: expected'),
    });
    expect((await desk.propose({ reason: ' ' })).status).toBe(422);
  });

  it('cannot be changed or removed in the database', async () => {
    await begin();
    for (const statement of [
      `update scope_versions set document = '{}'`,
      'delete from scope_decisions',
    ]) {
      await expect(database.query(statement)).rejects.toThrow('only ever added to');
    }
  });

  it('have every step in the audit trail, by whom, and the chain holds', async () => {
    const desk = await begin();
    const version = await desk.proposed();
    await desk.publish(version, 'Lee');
    await desk.as('Kim', 'POST', `/${await desk.proposed()}/withdraw`, {});
    const lines = await exported(desk);
    expect(verified(lines)).toMatchObject({ ok: true });
    expect(
      entriesIn(lines).map(({ type, who, details, scope_version: of }) => [
        type,
        'name' in who ? who.name : who.kind,
        details['step'],
        of,
      ]),
    ).toEqual([
      ['scope-version', 'desk', 'published', shop.version],
      ['scope-version', 'Kim', 'proposed', version],
      ['scope-version', 'Lee', 'approved', version],
      ['scope-version', 'desk', 'published', version],
      ['scope-version', 'Kim', 'proposed', '2026-11-23.2'],
      ['scope-version', 'Kim', 'withdrawn', '2026-11-23.2'],
    ]);
  });
});
