import { Hono } from 'hono';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freshDatabase } from '../desk/freshDatabase.ts';
import { createServer, type DemoServer } from '../../demo/server.ts';
import type { DeliveryHappening, DeskHappening } from '../../widget/conversation/happening.ts';
import type { Cargo } from '../../widget/conversation/cargo.ts';
import type { Ticket } from '../../widget/conversation/memory.ts';
import type { Desk } from '../../widget/conversation/ports.ts';
import { hepDesk } from '../../widget/desks/hep.ts';
import { newsFromSnapshot } from '../../widget/desks/news.ts';
import { conversationSchema } from '../../widget/desks/wire.ts';
import * as v from 'valibot';
import { refund } from '../fakes/approvals.ts';
import { alexAt, type Browser } from '../desk/staff.ts';
import { refundPacket } from '../desk/packets.ts';

let server: DemoServer;
let desk: Desk;
let alex: Browser;
let leave: () => void;
// Node has no events of the network; the adapter listens for them where there are any.
globalThis.addEventListener ??= () => {};
globalThis.removeEventListener ??= () => {};

beforeEach(async () => {
  server = await createServer({
    port: 0,
    database: () => freshDatabase(),
    ai: async (database, { office }) => {
      alex = await alexAt(database);
      leave = office.roster.enter({ id: 'ag_1', name: 'Alex', role: 'support team' });
      return new Hono();
    },
  });
  desk = hepDesk({
    url: `${server.url}/hep/v1`,
    redact: (text) => text.replaceAll('4892', '••••'),
    now: () => new Date().toISOString(),
    language: 'en',
    timeZone: 'Europe/London',
    onMistakes: (mistakes) => expect(mistakes).toEqual([]),
  });
});
afterEach(() => server.close());

const inTime = new Date(Date.now() + 600_000).toISOString();
const question: Cargo = {
  kind: 'approval',
  packet: refundPacket(),
  action: refund(72),
  expiresAt: inTime,
};

function deliver(cargo: Cargo, ticket: Ticket | null, id: string): Promise<DeliveryHappening> {
  return new Promise((resolve) => {
    desk.deliver({ id, attempts: 0, failure: null, notBefore: 0, cargo }, ticket, (news) => {
      if (news.type !== 'desk.renewed') resolve(news);
    });
  });
}

async function ask(): Promise<Ticket> {
  const news = await deliver(question, null, 'approval-00000001');
  if (news.type !== 'delivery.made' || news.receipt.kind !== 'asked') throw new Error(news.type);
  return news.receipt.ticket;
}

async function decide({ id }: Ticket, deed: 'approve' | 'reject', body: object = {}) {
  return await fetch(`${server.url}/desk/conversations/${id}/${deed}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...alex },
    body: JSON.stringify(body),
  });
}

const decision = {
  type: 'desk.decided',
  id: expect.stringMatching(/^apr_/),
  action: 'refund',
  input: refund(72).input,
  by: { id: 'ag_1', name: 'Alex' },
  token: expect.stringContaining('.'),
};

describe('a desk that is asked to allow something', () => {
  it('is asked once, however often the question comes, and hears nothing that the site hides', async () => {
    const [first, again] = [await ask(), await ask()];
    expect(again).toEqual(first);
    const response = await fetch(`${server.url}/desk/conversations/${first.id}`, {
      headers: alex,
    });
    const { packet, approval } = await response.json();
    expect(packet.handoff.ask).toBe('I want my money back for order #••••.');
    expect(approval.action).toEqual({
      id: 'call_72',
      name: 'refund',
      summary: refund(72).summary,
      input: refund(72).input,
    });
  });

  it.each([
    ['approve', {}, { outcome: 'approved', reason: null }],
    ['reject', { reason: 'Opened.' }, { outcome: 'rejected', reason: 'Opened.' }],
  ] as const)('tells what was decided: %s', async (deed, body, expected) => {
    const ticket = await ask();
    const heard: DeskHappening[] = [];
    const stop = desk.follow(ticket, (news) => heard.push(news));
    expect((await decide(ticket, deed, body)).status).toBe(200);
    await expect.poll(() => heard).toContainEqual({ ...decision, ...expected, cursor: '1' });
    stop();

    // A reload, or a stream that began too late, finds the same in what the desk says of the conversation.
    const response = await fetch(`${server.url}/hep/v1/conversations/${ticket.id}`, {
      headers: { authorization: `Bearer ${ticket.token}` },
    });
    const snapshot = v.parse(conversationSchema, await response.json());
    expect(newsFromSnapshot(snapshot)).toEqual([
      { ...decision, ...expected, cursor: '2' },
      { type: 'desk.closed', by: 'system', cursor: '2' },
    ]);
  });

  it('hears that the question was taken back', async () => {
    const ticket = await ask();
    const taken = await deliver({ kind: 'withdraw', ticket }, ticket, 'withdraw-00000001');
    expect(taken).toMatchObject({ type: 'delivery.made' });
    expect((await decide(ticket, 'approve')).status).toBe(409);
  });

  it('says so where nobody is there, and where the time is over', async () => {
    leave();
    expect(await deliver(question, null, 'approval-00000002')).toMatchObject({ cause: 'nobody' });
    const late = { ...question, expiresAt: '2026-11-22T10:00:00.000Z' };
    expect(await deliver(late, null, 'approval-00000003')).toMatchObject({ cause: 'refused' });
  });
});
