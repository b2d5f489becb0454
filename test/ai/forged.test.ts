import { SignJWT } from 'jose';
import { createPrivateKey } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../demo/desk/database/database.ts';
import { newSigningKey } from '../../demo/desk/settings.ts';
import { databases, openTill, settings, slippers, type Input, type Till } from './till.ts';

const { issuer, audience, signingKey } = settings;

describe.each(databases)('a refund that nobody really allowed on %s', (_name, open) => {
  let database: Database;
  let till: Till;
  beforeAll(async () => {
    database = await open();
  }, 60_000);
  afterAll(() => database?.close());
  beforeEach(async () => {
    till = await openTill(database);
  });

  const forge = async (change: { key?: string; iss?: string; aud?: string } = {}) =>
    await new SignJWT({
      act: {
        name: 'refund',
        input: slippers,
        outcome: 'approved',
        by: { id: 'a', name: 'Alex' },
        reason: null,
      },
    })
      .setProtectedHeader({ alg: 'ES256' })
      .setIssuer(change.iss ?? issuer)
      .setAudience(change.aud ?? audience)
      .setJti('apr_forged')
      .setExpirationTime(Math.floor(till.now().getTime() / 1000) + 60)
      .sign(createPrivateKey(change.key ?? signingKey));
  const unsigned = (token: string) => {
    const [, body = ''] = token.split('.');
    return `${Buffer.from('{"alg":"none"}').toString('base64url')}.${body}.`;
  };

  it.each<[string, (good: string) => string | Promise<string>, Input, string]>([
    ['made by somebody else', () => forge({ key: newSigningKey() }), slippers, 'signature'],
    ['made for somebody else', () => forge({ aud: 'urn:other' }), slippers, 'signature'],
    ['made by another desk', () => forge({ iss: 'urn:other' }), slippers, 'signature'],
    ['without a signature', unsigned, slippers, 'signature'],
    ['of nonsense', () => 'a.b.c', slippers, 'signature'],
    ['for another sum', (good) => good, { ...slippers, amount: 71 }, 'changed'],
    ['for another order', (good) => good, { ...slippers, order: '4991' }, 'changed'],
    [
      'of a rejection',
      () => till.sign('apr_1', slippers, { outcome: 'rejected' }),
      slippers,
      'not approved',
    ],
    [
      'of another action',
      () => till.sign('apr_1', slippers, { action: 'cancel' }),
      slippers,
      'something else',
    ],
  ])('makes none by a token %s, and says so', async (_case, token, input, words) => {
    const given = await token(await till.sign('apr_1', slippers));
    const text = await till.textOf(
      till.decided(slippers, { outcome: 'approved', input, token: given }),
    );

    expect(text).toContain('I have not refunded anything');
    expect(text).toContain(words);
    expect(await till.keys()).toEqual([]);
  });

  it('makes none by a token that has expired, or by none', async () => {
    const token = await till.sign('apr_1', slippers);
    till.pass(301_000);
    expect(await till.textOf(till.decided(slippers, { outcome: 'approved', token }))).toContain(
      'has expired',
    );
    expect(
      await till.textOf(till.decided(slippers, { outcome: 'approved', token: null })),
    ).toContain('nobody has signed');
    expect(await till.refunded(slippers)).toBe(0);
  });
});
