import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChallengeSettings } from '../../demo/desk/challenge/challenger.ts';
import { readChallenge } from '../../demo/desk/challenge/fromEnvironment.ts';
import type { Database } from '../../demo/desk/database/database.ts';
import type { Settings } from '../../demo/desk/settings.ts';
import { solve } from '../../widget/challenge/work.ts';
import { challengeSchema } from '../../widget/challenge/wire.ts';
import * as v from 'valibot';
import { openDesk } from './customer.ts';
import { freshDatabase } from './freshDatabase.ts';
import { refundPacket } from './packets.ts';

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
}, 60_000);
afterAll(() => database.close());

const easy: ChallengeSettings = { kind: 'work', iterations: 10, bits: 4 };

async function deskThatAsks(challenge: ChallengeSettings, more: Partial<Settings> = {}) {
  const desk = await openDesk(database, { challenge, ...more });
  const begin = async (n: number, answer?: string, headers: Record<string, string> = {}) => {
    const packet = refundPacket({ id: `packet-000000${n}`, clientId: `cc_${n}` });
    return await desk.send('POST', '/hep/v1/conversations', {
      body: packet,
      headers: {
        'Idempotency-Key': packet.id,
        ...(answer === undefined ? {} : { 'Challenge-Answer': answer }),
        ...headers,
      },
    });
  };
  const askedOf = async (n: number) => {
    const { challenge: asked } = await (await begin(n)).json();
    return v.parse(challengeSchema, asked);
  };
  const solved = async (n: number) => {
    const asked = await askedOf(n);
    if (asked.kind !== 'work') throw new Error(asked.kind);
    return await solve(asked, new AbortController().signal);
  };
  return { ...desk, begin, askedOf, solved };
}

describe('a desk that asks for work of whoever begins', () => {
  it('takes nothing before it is done, and says how hard it is', async () => {
    const desk = await deskThatAsks(easy);
    const refused = await desk.begin(1);

    expect(refused.status).toBe(403);
    expect(await refused.json()).toMatchObject({
      type: 'urn:hep:problem:challenge-required',
      challenge: { kind: 'work', iterations: 10, bits: 4, expires_at: '2026-11-23T10:10:00.000Z' },
    });
    expect((await desk.begin(1, await desk.solved(1))).status).toBe(201);
    expect(await database.query('select 1 from conversations')).toHaveLength(1);
  });

  it('refuses what was solved for another conversation, and gives the same one again', async () => {
    const desk = await deskThatAsks(easy);
    const answer = await desk.solved(1);
    const first = await desk.begin(1, answer);
    const again = await desk.begin(1, answer);

    expect((await desk.begin(2, answer)).status).toBe(403);
    expect(again.headers.get('Idempotency-Replayed')).toBe('true');
    expect((await again.json()).id).toBe((await first.json()).id);
  });

  it('refuses what came too late, was not solved, or was made up', async () => {
    const desk = await deskThatAsks({ ...easy, bits: 12 });
    const asked = await desk.askedOf(1);
    const seed = asked.kind === 'work' ? asked.seed : '';
    const own = `${'A'.repeat(16)}.9999999999999.${'A'.repeat(43)}`;
    const statusOf = async (answer: string) => (await desk.begin(1, answer)).status;
    for (const answer of [`${own} 1`, seed, '', 'x'.repeat(9000)]) {
      expect(await statusOf(answer)).toBe(403);
    }
    const guesses = await Promise.all([0, 1, 2].map((n) => statusOf(`${seed} ${n}`)));
    expect(guesses).toContain(403);

    const late = await deskThatAsks(easy);
    const answer = await late.solved(1);
    late.pass(10 * 60_000);
    expect((await late.begin(1, answer)).status).toBe(403);
  });

  it('does not count against an address that it was asked, but does count each answer', async () => {
    const desk = await deskThatAsks(easy, { openingsPerHour: 3, proxies: 1 });
    const from = { 'X-Forwarded-For': '198.51.100.7' };
    const statuses = [];
    for (const answer of [undefined, undefined, 'wrong', 'wrong']) {
      statuses.push((await desk.begin(1, answer, from)).status);
    }
    expect(statuses).toEqual([403, 403, 403, 429]);
  });

  it('asks nothing of a customer whom the site’s server vouches for', async () => {
    const secret = 'shared';
    const { createHmac } = await import('node:crypto');
    const desk = await openDesk(database, { challenge: easy, identitySecret: secret });
    const hash = createHmac('sha256', secret).update('u_1').digest('hex');
    const packet = refundPacket({ id: 'packet-0000001', user: { id: 'u_1', user_hash: hash } });
    expect((await desk.open(packet)).id).toMatch(/^cnv_/);
  });
});

describe('a desk that asks for the token of a captcha', () => {
  const asked: string[] = [];
  const verifier = createServer((request, response) => {
    void (async () => {
      let form = '';
      for await (const piece of request) form += String(piece);
      asked.push(form);
      const token = new URLSearchParams(form).get('response');
      response.statusCode = token === 'trouble' ? 500 : 200;
      response.end(JSON.stringify(token === 'trouble' ? {} : { success: token === 'good' }));
    })();
  });
  let verifyUrl = '';
  beforeAll(async () => {
    verifier.listen(0, '127.0.0.1');
    await once(verifier, 'listening');
    const address = verifier.address();
    verifyUrl = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/siteverify`;
  });
  afterAll(() => verifier.close());

  it('has it verified with its secret, and lets nobody in when nobody can say', async () => {
    const desk = await deskThatAsks({ kind: 'site', verifyUrl, secret: 's3cret' });
    expect(await desk.askedOf(1)).toEqual({ kind: 'site' });
    expect((await desk.begin(1, 'bad')).status).toBe(403);
    expect((await desk.begin(1, 'trouble')).status).toBe(502);
    expect(asked).toEqual(['bad', 'trouble'].map((token) => `secret=s3cret&response=${token}`));
    expect((await desk.begin(1, 'good')).status).toBe(201);
  });
});

describe('DESK_CHALLENGE', () => {
  it('asks nothing unset, for work by one word, and names what does not fit', () => {
    expect(readChallenge({})).toBeNull();
    expect(readChallenge({ DESK_CHALLENGE: 'work' })).toEqual({
      kind: 'work',
      iterations: 5000,
      bits: 8,
    });
    expect(() => readChallenge({ DESK_CHALLENGE: 'http://captcha.example' })).toThrow(/https/);
    expect(() => readChallenge({ DESK_CHALLENGE: 'work', DESK_CHALLENGE_BITS: '40' })).toThrow(
      /from 1 to 12/,
    );
  });
});
