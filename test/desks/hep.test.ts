import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freshDatabase } from '../desk/freshDatabase.ts';
import { createServer, type DemoServer } from '../../demo/server.ts';
import { alexAt, type Browser } from '../desk/staff.ts';
import type { DeliveryHappening, DeskHappening } from '../../widget/conversation/happening.ts';
import type { Cargo } from '../../widget/conversation/cargo.ts';
import type { Ticket } from '../../widget/conversation/memory.ts';
import type { Desk } from '../../widget/conversation/ports.ts';
import { hepDesk } from '../../widget/desks/hep.ts';
import { serviceOf } from '../../widget/desks/service.ts';
import { allLanguages } from '../../widget/escalation/languages/all.ts';
import { buildPacket } from '../../widget/escalation/packet/packet.ts';
import type { Mistake } from '../../widget/model/mistake.ts';
import { defaultScope } from '../../widget/model/scope.ts';
import { surroundings } from '../fakes/ports.ts';
import { customer } from '../fakes/transcript.ts';

let server: DemoServer;
let desk: Desk;
let alex: Browser;
let mistakes: Mistake[];
// Node has no events of the network; the adapter listens for them where there are any.
globalThis.addEventListener ??= () => {};
globalThis.removeEventListener ??= () => {};

beforeEach(async () => {
  const database = await freshDatabase();
  server = await createServer({ port: 0, database });
  alex = await alexAt(database);
  mistakes = [];
  desk = deskAt(`${server.url}/hep/v1`);
});
afterEach(() => server.close());

function deskAt(url: string): Desk {
  return hepDesk({
    url,
    redact: (text) => text.replaceAll('4242', '••••'),
    now: () => new Date().toISOString(),
    language: 'en',
    timeZone: 'Europe/London',
    onMistakes: (found) => mistakes.push(...found),
  });
}

const packet = buildPacket({
  id: 'packet-00000001',
  at: '2026-11-22T10:00:00.000Z',
  conversation: 'c1',
  startedAt: '2026-11-22T10:00:00.000Z',
  previous: null,
  anonymousId: 'anon',
  scope: defaultScope,
  customer: { name: 'Maya R.' },
  lines: [customer('my card 4242 was charged')],
  reasons: [],
  surroundings,
  languages: allLanguages,
});

function deliver(
  cargo: Cargo,
  ticket: Ticket | null,
  id: string,
  to = desk,
): Promise<DeliveryHappening> {
  return new Promise((resolve) => {
    to.deliver({ id, attempts: 0, failure: null, notBefore: 0, cargo }, ticket, (news) => {
      if (news.type !== 'desk.renewed') resolve(news);
    });
  });
}

async function handOver(): Promise<Ticket> {
  const news = await deliver({ kind: 'handoff', packet }, null, 'packet-00000001');
  if (news.type !== 'delivery.made' || news.receipt.kind !== 'ticket') throw new Error(news.type);
  return news.receipt.ticket;
}

function listen(ticket: Ticket) {
  const heard: DeskHappening[] = [];
  const stop = desk.follow(ticket, (news) => heard.push(news));
  const types = () => heard.map(({ type }) => type);
  return { heard, stop, until: (type: string) => expect.poll(types).toContain(type) };
}

async function agent(path: string, body: object): Promise<void> {
  const response = await fetch(`${server.url}/desk/conversations/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...alex },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
}

describe('a desk that speaks the Human Endpoint Protocol', () => {
  it('gives a ticket for a packet, and the same one when the packet comes again', async () => {
    const [first, again] = [await handOver(), await handOver()];
    expect(first).toMatchObject({ isLive: true, stage: 'open' });
    expect(first.reference).toMatch(/^#\d+$/);
    expect(again.id).toBe(first.id);
  });

  it('takes messages in order, once each, and echoes them as proof', async () => {
    const ticket = await handOver();
    const line = listen(ticket);
    const say = (text: string, id: string) =>
      deliver({ kind: 'message', text, at: '2026-11-22T10:01:00.000Z' }, ticket, id);

    await say('one', 'message-00000001');
    await say('one', 'message-00000001');
    await say('two', 'message-00000002');
    await expect
      .poll(() =>
        line.heard.flatMap((news) => (news.type === 'desk.acknowledged' ? [news.id] : [])),
      )
      .toEqual(['message-00000001', 'message-00000002']);
    line.stop();
  });

  it('tells who joined, what they wrote and how they left, and goes on from a cursor', async () => {
    const ticket = await handOver();
    const line = listen(ticket);
    await agent(`${ticket.id}/claim`, {});
    await line.until('desk.joined');
    line.stop();

    await agent(`${ticket.id}/reply`, { text: 'Hello Maya', id: 'reply-00000001' });
    const cursor = line.heard.findLast((news) => news.cursor !== null)?.cursor ?? '0';
    const later = listen({ ...ticket, cursor });
    await later.until('desk.said');
    await agent(`${ticket.id}/return`, { note: 'All agreed.', resolved: false });
    await later.until('desk.returned');
    later.stop();

    expect(later.heard.filter(({ type }) => type === 'desk.joined')).toEqual([]);
    expect(later.heard).toContainEqual(
      expect.objectContaining({ type: 'desk.said', text: 'Hello Maya' }),
    );
    expect(later.heard).toContainEqual(
      expect.objectContaining({ type: 'desk.returned', note: 'All agreed.' }),
    );
  });

  it('is never given what the site wants hidden', async () => {
    const ticket = await handOver();
    const response = await fetch(`${server.url}/desk/conversations/${ticket.id}`, {
      headers: alex,
    });
    const text = await response.text();
    expect(text).toContain('my card •••• was charged');
    expect(text).not.toContain('4242');
  });

  it('renews a token that has run out, without a word to the customer', async () => {
    const ticket = { ...(await handOver()), token: 'expired' };
    const sent = await deliver(
      { kind: 'message', text: 'hi', at: '2026-11-22T10:01:00.000Z' },
      ticket,
      'message-00000001',
    );
    expect(sent).toMatchObject({ type: 'delivery.made' });
  });

  it('says that a conversation is gone, and that one is refused', async () => {
    const ticket = await handOver();
    const message = { kind: 'message', text: '', at: 'never' } as const;
    expect(await deliver(message, ticket, 'message-00000001')).toMatchObject({ cause: 'refused' });
    expect(await deliver({ kind: 'erase' }, ticket, 'erase-0000001')).toMatchObject({
      type: 'delivery.made',
    });
  });

  it('cannot be reached when nobody listens there', async () => {
    const nobody = deskAt('http://127.0.0.1:9/hep/v1');
    expect(
      await deliver({ kind: 'end', reason: 'user_ended' }, null, 'end-000000001', nobody),
    ).toMatchObject({
      type: 'delivery.failed',
      cause: 'network',
    });
  });

  it('says what it offers now, and nothing where it does not know', async () => {
    const offered = await new Promise<DeskHappening>((resolve) => {
      const stop = desk.service((news) => {
        stop();
        resolve(news);
      }, false);
    });

    // Open at all hours, with nobody at a console.
    expect(offered).toEqual({ type: 'desk.stated', service: null, cursor: null });
  });

  it.each([
    [{ status: 'unknown' }, null],
    [{ status: 'open' }, { kind: 'open', wait: null }],
    [
      { status: 'busy', queue: { eta_s: { p50: 60, p90: 240 } } },
      { kind: 'busy', wait: { fromSeconds: 60, toSeconds: 240 } },
    ],
    [
      { status: 'closed', opens_at: '2026-11-23T09:00:00Z' },
      { kind: 'closed', opensAt: '2026-11-23T09:00:00Z', notice: null },
    ],
    [
      { status: 'closed', reason: 'incident', text: 'We are moving.' },
      { kind: 'closed', opensAt: null, notice: 'We are moving.' },
    ],
  ] as const)('means by %j what the customer is told', (availability, service) => {
    expect(serviceOf(availability, '2026-11-22T10:00:00.000Z')).toEqual(service);
  });

  it('offers times to call at', async () => {
    const slots = await new Promise<DeskHappening>((resolve) => {
      desk.slots(resolve);
    });
    expect(slots.type === 'desk.offered' && slots.slots.length).toBeGreaterThan(0);
  });
});
