/** A desk that a test drives as customers and agents do: over HTTP, with a clock it can push. */
import { Hono } from 'hono';
import { onTestFinished } from 'vitest';
import type { Actor } from '../../demo/desk/agents/wire.ts';
import type { Database } from '../../demo/desk/database/database.ts';
import { createDesk } from '../../demo/desk/desk.ts';
import type { Outside } from '../../demo/desk/office.ts';
import type { Settings } from '../../demo/desk/settings.ts';
import { standard } from '../../demo/desk/settings.ts';
import type { HandoffPacket } from '../../widget/model/packet.ts';
import { refundPacket } from './packets.ts';
import { type Browser, signedIn } from './staff.ts';

export const alex = { id: 'ag_alex', name: 'Alex' };
export const sam = { id: 'ag_sam', name: 'Sam' };

export type Opened = { readonly id: string; readonly token: string; readonly refresh: string };

/** Shorter than any session. */
const shiftMs = 60 * 60_000;

export async function openDesk(
  database: Database,
  change: Partial<Settings> = {},
  outside: Pick<Outside, 'reach'> = {},
) {
  await database.query(
    'drop table if exists knowledge_decisions, knowledge_answers, scope_decisions, scope_versions, attempts, links, sessions, accounts, away, consoles, pictures, attachments, incidents, audit_content, audit, migrations, tokens, answers, log, conversations',
  );
  let time = Date.parse('2026-11-23T10:00:00.000Z');
  let ids = 0;
  const hours = {
    tz: 'Europe/Berlin',
    weekly: [{ days: ['MO', 'TU', 'WE', 'TH', 'FR'] as const, opens: '09:00', closes: '18:00' }],
  };
  const desk = await createDesk({
    database,
    settings: { ...standard(), hours, callbackHours: hours, ...change },
    now: () => new Date(time),
    random: () => 0.25,
    ...outside,
    id: (prefix) => `${prefix}_${String((ids += 1)).padStart(8, '0')}`,
  });
  onTestFinished(() => desk.close());
  const app = new Hono();
  app.route('/hep/v1', desk.hep);
  app.route('/desk', desk.agents);

  const staff = new Map<string, { readonly at: number; readonly session: Promise<Browser> }>();
  /** Signs this person in, and again when a new shift begins. */
  const sessionOf = async (agent: Actor): Promise<Browser> => {
    const kept = staff.get(agent.id);
    if (kept !== undefined && time - kept.at < shiftMs) return await kept.session;
    const session = signedIn(database, agent, new Date(time));
    staff.set(agent.id, { at: time, session });
    return await session;
  };

  /** To `/desk` as Alex, unless `headers` say who it is. */
  const send = async (
    method: string,
    path: string,
    { body, headers = {} }: { body?: unknown; headers?: Record<string, string> } = {},
  ) =>
    await app.request(path, {
      method,
      headers: {
        'Content-Type': 'application/json',
        ...(path.startsWith('/desk/') && !('Cookie' in headers) ? await sessionOf(alex) : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });

  const as = (opened: Opened) => ({ Authorization: `Bearer ${opened.token}` });

  const hep = async (
    opened: Opened,
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ) =>
    await send(method, `/hep/v1/conversations/${opened.id}${path}`, {
      body,
      headers: { ...as(opened), ...headers },
    });

  return {
    desk,
    app,
    send,
    hep,
    sessionOf,
    pass: (ms: number) => {
      time += ms;
    },
    now: () => new Date(time),

    open: async (packet: HandoffPacket = refundPacket()): Promise<Opened> => {
      const response = await send('POST', '/hep/v1/conversations', {
        body: packet,
        headers: { 'Idempotency-Key': packet.id },
      });
      const body = await response.json();
      return { id: body.id, token: body.access.token, refresh: body.access.refresh_token };
    },

    say: async (opened: Opened, clientId: string, text: string) =>
      await hep(opened, 'PUT', `/messages/${clientId}`, {
        parts: [{ type: 'text', text }],
        sent_at: '2026-11-23T10:00:00.000Z',
      }),

    agent: async (
      id: string,
      deed: string,
      body: Record<string, unknown> = {},
      agent: Actor = alex,
    ) =>
      await send('POST', `/desk/conversations/${id}/${deed}`, {
        body,
        headers: { ...(await sessionOf(agent)) },
      }),

    /** Everything told since `after`, as one long poll that does not wait. */
    events: async (opened: Opened, after = 0): Promise<Told[]> => {
      await desk.office.settled();
      const response = await hep(opened, 'GET', `/events?after=${after}`);
      return (await response.json()).events;
    },
  };
}

export type Told = {
  readonly id: string;
  readonly type: string;
  readonly sequence?: string;
  // Tests look at whatever the event carries.
  readonly data: Record<string, never>;
};

/** `type`, or `type state` where the state is what matters. */
export function outline(events: readonly Told[]): readonly string[] {
  return events.map(({ type, data }) =>
    type === 'hep.conversation.state' ? `${type} ${String(data['state'])}` : type,
  );
}
