import { once } from 'node:events';
import { createServer as createVerifier } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import * as v from 'valibot';
import { createShopAi } from '../../demo/ai/shopAi.ts';
import type { ChallengeSettings } from '../../demo/desk/challenge/challenger.ts';
import { createServer, type DemoServer } from '../../demo/server.ts';
import { openaiBot } from '../../widget/bots/openai.ts';
import { challengeSchema } from '../../widget/challenge/wire.ts';
import { solve } from '../../widget/challenge/work.ts';
import type { BotHappening } from '../../widget/conversation/happening.ts';
import type { Config } from '../../widget/model/config.ts';
import type { Mistake } from '../../widget/model/mistake.ts';
import { defaultScope } from '../../widget/model/scope.ts';
import { freshDatabase } from '../desk/freshDatabase.ts';
import { customer } from '../fakes/transcript.ts';

let server: DemoServer;
let now: Date;
beforeEach(() => {
  now = new Date('2026-11-23T10:05:00Z');
});
afterEach(() => server.close());

const easy: ChallengeSettings = { kind: 'work', iterations: 10, bits: 4 };
const site = 'https://shop.example';
const home = '198.51.100.7';

/** The demo, with the one setting that is the desk's and the AI's. */
async function serve(challenge: ChallengeSettings): Promise<string> {
  server = await createServer({
    port: 0,
    database: await freshDatabase(),
    settings: { challenge, proxies: 1, origins: [site] },
    now: () => now,
    ai: (database, desk) => createShopAi(database, desk, { env: {}, pace: 0 }),
  });
  return `${server.url}/ai/chat/completions`;
}

type Who = { readonly origin?: string; readonly address?: string };

const send = (url: string, headers: Record<string, string>, who: Who = {}) =>
  fetch(url, {
    method: 'POST',
    headers: { Origin: who.origin ?? site, 'X-Forwarded-For': who.address ?? home, ...headers },
    body: JSON.stringify({ messages: [{ role: 'user', content: 'How do I return a mug?' }] }),
  });

async function solved(url: string, who: Who = {}): Promise<string> {
  const { challenge } = await (await send(url, {}, who)).json();
  const asked = v.parse(challengeSchema, challenge);
  if (asked.kind !== 'work') throw new Error(asked.kind);
  return await solve(asked, new AbortController().signal);
}

describe('an AI whose desk asks for work', () => {
  it('answers nothing before it is done, as a desk says it, and then for half an hour without', async () => {
    const url = await serve(easy);
    const refused = await send(url, {});
    expect(refused.status).toBe(403);
    expect(refused.headers.get('Content-Type')).toBe('application/problem+json');
    expect(await refused.json()).toMatchObject({
      type: 'urn:hep:problem:challenge-required',
      challenge: { kind: 'work', iterations: 10, bits: 4 },
    });

    const first = await send(url, { 'Challenge-Answer': await solved(url) });
    expect(await first.text()).toContain('return');
    expect(first.headers.get('Access-Control-Expose-Headers')).toContain('Challenge-Pass');
    const pass = first.headers.get('Challenge-Pass') ?? '';
    now = new Date('2026-11-23T10:35:00Z');
    const second = await send(url, { 'Challenge-Pass': pass });
    expect([second.status, second.headers.get('Challenge-Pass')]).toEqual([200, null]);
    now = new Date('2026-11-23T11:00:00Z');
    expect((await send(url, { 'Challenge-Pass': pass })).status).toBe(403);
  });

  it.for([
    ['on another site', { origin: 'https://other.example' }],
    ['from another address', { address: '203.0.113.9' }],
  ] satisfies [string, Who][])('takes neither pass nor answer %s', async ([, who]) => {
    const url = await serve(easy);
    const answer = await solved(url);
    const pass = (await send(url, { 'Challenge-Answer': answer })).headers.get('Challenge-Pass');
    expect((await send(url, { 'Challenge-Pass': pass ?? '' })).status).toBe(200);
    expect((await send(url, { 'Challenge-Pass': pass ?? '' }, who)).status).toBe(403);
    expect((await send(url, { 'Challenge-Answer': answer }, who)).status).toBe(403);
  });

  it('takes no pass that it has not given, and gives none twice as long for one answer', async () => {
    const url = await serve(easy);
    const answer = await solved(url);
    const passes = await Promise.all(
      [1, 2].map(async () => (await send(url, { 'Challenge-Answer': answer })).headers),
    );
    const [pass = '', again] = passes.map((headers) => headers.get('Challenge-Pass') ?? '');
    expect(again).toBe(pass);
    const [end, seal] = pass.split('.');
    for (const forged of ['', '.', `9${end}.${seal}`, `${end}.${'A'.repeat(43)}`, `${end}`]) {
      expect((await send(url, { 'Challenge-Pass': forged })).status).toBe(403);
    }
  });
});

it('lets pages ask the AI of those sites that the desk serves, and of no others', async () => {
  const url = await serve(easy);
  const allowed = async (origin: string) => {
    const headers = { Origin: origin, 'Access-Control-Request-Method': 'POST' };
    const preflight = await fetch(url, { method: 'OPTIONS', headers });
    return preflight.headers.get('Access-Control-Allow-Origin');
  };
  expect(await allowed(site)).toBe(site);
  expect(await allowed('https://other.example')).toBeNull();
});

describe('a widget whose AI asks who comes', () => {
  const mistakes: Mistake[] = [];
  beforeEach(() => {
    mistakes.length = 0;
  });

  async function ask(url: string, challenge?: Config['challenge']): Promise<BotHappening> {
    const around = {
      challenge,
      onMistakes: (found: readonly Mistake[]) => mistakes.push(...found),
    };
    const bot = openaiBot(url, (text) => text, around);
    const question = {
      conversation: 'c',
      lines: [customer('How do I return a mug?')],
      customer: null,
      scope: defaultScope,
      decisions: [],
    };
    return await new Promise((resolve) => {
      bot.answer(question, (news) => {
        if (news.type === 'bot.finished' || news.type === 'bot.failed') resolve(news);
      });
    });
  }

  it('does the work once, and shows its pass from then on', async () => {
    const url = await serve(easy);
    const asked = vi.spyOn(globalThis, 'fetch');
    onTestFinished(() => asked.mockRestore());
    for (const _ of [1, 2]) expect(await ask(url)).toEqual({ type: 'bot.finished' });

    const shown = asked.mock.calls.map(([address, init]) => {
      const headers = new Headers(init?.headers);
      const has = (name: string) => headers.has(`challenge-${name}`);
      return [address, has('answer'), has('pass')];
    });
    expect(shown).toEqual([
      [url, false, false],
      [url, true, false],
      [url, false, true],
    ]);
  });

  it('has the site’s token verified once for many messages, and fails before a person where there is none', async () => {
    const tokens: (string | null)[] = [];
    const verifier = createVerifier((request, response) => {
      void (async () => {
        let form = '';
        for await (const piece of request) form += String(piece);
        tokens.push(new URLSearchParams(form).get('response'));
        response.end(JSON.stringify({ success: tokens.at(-1) === 'good' }));
      })();
    }).listen(0, '127.0.0.1');
    onTestFinished(() => {
      verifier.close();
    });
    await once(verifier, 'listening');
    const address = verifier.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const verifyUrl = `http://127.0.0.1:${port}/siteverify`;
    const url = await serve({ kind: 'site', verifyUrl, secret: 's3cret' });

    expect(await ask(url)).toEqual({ type: 'bot.failed', cause: 'refused' });
    expect(mistakes.map(({ path }) => path)).toEqual(['config.challenge']);
    expect(await ask(url, async () => 'bad')).toEqual({ type: 'bot.failed', cause: 'refused' });
    for (const _ of [1, 2]) {
      expect(await ask(url, async () => 'good')).toEqual({ type: 'bot.finished' });
    }
    expect(tokens).toEqual(['bad', 'good']);
  });
});
