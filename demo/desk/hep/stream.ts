/**
 * `GET /conversations/{id}/events`: server-sent events, or one JSON page for those whose network
 * swallows streams. Both read the log after a cursor and let the bell tell them when to look again.
 */
import type { Context } from 'hono';
import { Hono } from 'hono';
import { stream } from 'hono/streaming';
import * as v from 'valibot';
import type { Ring } from '../bell.ts';
import type { Conversation } from '../core/conversation.ts';
import { Unavailable } from '../database/database.ts';
import type { Office } from '../office.ts';
import { readPublic } from '../store/log.ts';
import { admit } from './access.ts';
import { readQuery } from './body.ts';
import { createInbox } from './inbox.ts';
import type { CloudEvent } from './render.ts';
import { renderEntry } from './render.ts';

const pollSchema = v.object({
  after: v.exactOptional(v.string()),
  wait: v.exactOptional(v.pipe(v.string(), v.digits(), v.transform(Number), v.maxValue(25)), '0'),
  st: v.exactOptional(v.string()),
});

const retryMs = 2000;
/** After a look that the database did not answer. */
const lookAgainMs = 1000;

export function eventRoutes(office: Office): Hono {
  const app = new Hono();
  app.get('/conversations/:id/events', async (c) => {
    const conversation = await admit(office, c, ['full', 'events']);
    return wantsStream(c)
      ? await sendStream(office, c, conversation)
      : c.json(await poll(office, c, conversation));
  });
  return app;
}

async function poll(office: Office, c: Context, conversation: Conversation) {
  const { wait } = readQuery(c, pollSchema);
  const after = cursor(c, conversation);
  if (after === null) {
    return { events: [], cursor: String(conversation.seq), reset: true };
  }
  // Listening begins before the first look, so that nothing falls between the look and the wait.
  const inbox = createInbox(office.bell, conversation.id, c.req.raw.signal, () => after);
  const deadline = Date.now() + wait * 1000;
  let entries = await readPublic(office.database, conversation.id, after);
  while (entries.length === 0 && Date.now() < deadline) {
    const rings = await inbox.next(deadline - Date.now());
    entries = await readPublic(office.database, conversation.id, after);
    if (rings?.some((ring) => ring.kind === 'bye')) break;
  }
  inbox.close();
  return {
    events: await Promise.all(
      entries.map((entry) => renderEntry(office, c, conversation.id, entry)),
    ),
    cursor: String(entries.at(-1)?.seq ?? after),
    reset: false,
  };
}

async function sendStream(office: Office, c: Context, conversation: Conversation) {
  const { id } = conversation;
  const known = cursor(c, conversation);
  const isResumed = known !== null && hasCursor(c);

  c.header('Content-Type', 'text/event-stream; charset=utf-8');
  c.header('Cache-Control', 'no-cache, no-transform');
  c.header('X-Accel-Buffering', 'no');

  return stream(c, async (out) => {
    const ended = new AbortController();
    out.onAbort(() => ended.abort());
    let at = known ?? conversation.seq;
    const inbox = createInbox(office.bell, id, ended.signal, () => at);
    let beatAt = 0;

    const send = async (text: string) => {
      await out.write(text);
      beatAt = Date.now() + office.settings.heartbeatMs;
    };

    const passing = (type: string, data: unknown) =>
      frame({
        specversion: '1.0',
        id: `evt_${crypto.randomUUID().replaceAll('-', '')}`,
        source: `/conversations/${id}`,
        type,
        time: office.now().toISOString(),
        datacontenttype: 'application/json',
        data,
      });

    const sendNew = async () => {
      const entries = await readPublic(office.database, id, at);
      for (const entry of entries) {
        await send(frame(await renderEntry(office, c, id, entry)));
        at = entry.seq ?? at;
      }
      return entries.length;
    };

    /** False when the database has to be asked again: that is no reason to end a stream. */
    const catchUp = async () => {
      try {
        while (!ended.signal.aborted && (await sendNew()) > 0);
        return true;
      } catch (error) {
        if (error instanceof Unavailable) return false;
        throw error;
      }
    };

    const hear = async (ring: Ring) => {
      if (ring.kind === 'typing' && ring.from === 'agent') {
        const type = ring.isTyping ? 'hep.typing.started' : 'hep.typing.stopped';
        await send(passing(type, { by: ring.by }));
      }
      if (ring.kind === 'presence') {
        const { agent, status } = ring;
        await send(passing('hep.presence.changed', { agent, status }));
      }
      if (ring.kind === 'bye') {
        await send(passing('hep.stream.bye', { retry_ms: office.comeBackMs() }));
        ended.abort();
      }
    };

    await send(`retry: ${retryMs}\n\n`);
    if (known === null) await send(passing('hep.stream.reset', { reason: 'unknown-cursor' }));
    const heartbeat = Math.round(office.settings.heartbeatMs / 1000);
    await send(
      passing('hep.stream.hello', {
        resumed: isResumed,
        heartbeat_s: heartbeat,
        gapless_seq: true,
      }),
    );
    let isUpToDate = await catchUp();
    const { agent } = conversation;
    if (agent !== null && office.roster.isAway(agent.id)) {
      await send(passing('hep.presence.changed', { agent, status: 'away' }));
    }

    while (!ended.signal.aborted) {
      const rest = beatAt - Date.now();
      const rings = (await inbox.next(isUpToDate ? rest : Math.min(rest, lookAgainMs))) ?? [];
      for (const ring of rings) await hear(ring);
      if (!isUpToDate || rings.some(({ kind }) => kind === 'changed')) isUpToDate = await catchUp();
      if (!ended.signal.aborted && Date.now() >= beatAt) await send(': hb\n\n');
    }
    inbox.close();
  });
}

/** Where the client has got to: 0 when it does not say, null when this log has no such place. */
function cursor(c: Context, conversation: Conversation): number | null {
  const given = c.req.query('after') || c.req.header('Last-Event-ID') || '0';
  const number = /^\d{1,9}$/.test(given) ? Number(given) : null;
  return number !== null && number <= conversation.seq ? number : null;
}

function hasCursor(c: Context): boolean {
  return Boolean(c.req.query('after') || c.req.header('Last-Event-ID'));
}

function wantsStream(c: Context): boolean {
  return (c.req.header('Accept') ?? '').includes('text/event-stream');
}

/** Without `id:` the event does not move the client's cursor. */
function frame(event: CloudEvent): string {
  const id = event.sequence === undefined ? '' : `id: ${event.sequence}\n`;
  return `${id}event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;
}
