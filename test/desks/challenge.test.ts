import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Settings, standard } from '../../demo/desk/settings.ts';
import { createServer, type DemoServer } from '../../demo/server.ts';
import type { DeliveryHappening } from '../../widget/conversation/happening.ts';
import { meet } from '../../widget/desks/challenge.ts';
import { hepDesk, type HepSettings } from '../../widget/desks/hep.ts';
import type { Config } from '../../widget/model/config.ts';
import type { Mistake } from '../../widget/model/mistake.ts';
import { freshDatabase } from '../desk/freshDatabase.ts';
import { refundPacket } from '../desk/packets.ts';

globalThis.addEventListener ??= () => {};
globalThis.removeEventListener ??= () => {};

let server: DemoServer | null = null;
let mistakes: Mistake[];
beforeEach(() => {
  mistakes = [];
});
afterEach(async () => {
  await server?.close();
  server = null;
});

type Ways = Pick<HepSettings, 'challenge' | 'agree'>;

/** Hands a packet over to a real desk that asks for this. */
async function handOver(asks: Partial<Settings>, ways: Ways = {}): Promise<DeliveryHappening> {
  const settings = { ...standard(), ...asks };
  server = await createServer({ port: 0, database: await freshDatabase(), settings });
  const desk = hepDesk({
    url: `${server.url}/hep/v1`,
    redact: (text) => text,
    now: () => new Date().toISOString(),
    language: 'en',
    timeZone: 'Europe/London',
    onMistakes: (found) => mistakes.push(...found),
    ...ways,
  });
  const packet = refundPacket();
  const cargo = { kind: 'handoff', packet } as const;
  return await new Promise((resolve) => {
    desk.deliver(
      { id: packet.id, attempts: 0, failure: null, notBefore: 0, cargo },
      null,
      (news) => {
        if (news.type !== 'desk.renewed') resolve(news);
      },
    );
  });
}

describe('a widget whose desk asks who comes', () => {
  it('does the work, and sends the same packet again', async () => {
    const news = await handOver({ challenge: { kind: 'work', iterations: 10, bits: 4 } });
    expect(news).toMatchObject({ type: 'delivery.made', receipt: { kind: 'ticket' } });
    expect(mistakes).toEqual([]);
  });

  const nobodyThere: Partial<Settings> = {
    challenge: { kind: 'site', verifyUrl: 'http://127.0.0.1:9/', secret: 's' },
  };

  it('keeps what it has for later while nobody can say whether its token is good', async () => {
    const news = await handOver(nobodyThere, { challenge: async () => 'token' });
    expect(news).toMatchObject({ type: 'delivery.failed', cause: 'busy', notBefore: 5000 });
  });

  it.for([
    ['none is there', undefined],
    ['it yields what is none', async (): Promise<string> => 'line\nbreak'],
    ['it fails', async (): Promise<string> => Promise.reject(new Error('closed by the customer'))],
  ] satisfies [string, Config['challenge']][])(
    'tells the site owner that a token is wanted where %s',
    async ([, challenge]) => {
      const news = await handOver(nobodyThere, challenge ? { challenge } : {});
      expect(news).toMatchObject({ type: 'delivery.failed', cause: 'refused' });
      expect(mistakes).toEqual([
        { path: 'config.challenge', expected: 'a function that yields a token' },
      ]);
    },
  );

  it('asks the customer to agree where the desk takes nothing without, and goes on with the work', async () => {
    const consent = { version: '2026-11-01', at: '2026-11-23T10:00:00.000Z' };
    const asks = {
      consent: 'required',
      challenge: { kind: 'work', iterations: 10, bits: 2 },
    } as const;
    const no = await handOver({ consent: 'required' }, { agree: async () => null });
    expect(no).toMatchObject({ type: 'delivery.failed', cause: 'refused' });
    await server?.close();
    const yes = await handOver(asks, { agree: async () => consent });
    expect(yes).toMatchObject({ type: 'delivery.made' });
  });

  it('does not work for hours because a desk says so', async () => {
    const work = { kind: 'work', seed: 'a'.repeat(32), iterations: 10, bits: 20, expires_at: '' };
    const around = {
      onMistakes: (found: readonly Mistake[]) => mistakes.push(...found),
      signal: new AbortController().signal,
      cargo: { kind: 'copy' },
    } as const;
    const refused = {
      kind: 'refused',
      status: 403,
      problem: 'challenge-required',
      retryAfterMs: 0,
      challenge: work,
    } as const;
    const asked = vi.fn<() => Promise<typeof refused>>(async () => refused);
    expect(await meet(refused, { method: 'POST', path: '/' }, asked, around)).toBe(refused);
    expect(asked).not.toHaveBeenCalled();
    expect(mistakes.map(({ path }) => path)).toEqual(['desk.challenge.bits']);
  });
});
