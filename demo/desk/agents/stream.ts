/** Keeps a console up to date. The inbox is sent whole: it is small, and a whole cannot drift. */
import type { Context } from 'hono';
import { stream } from 'hono/streaming';
import type { Ring } from '../bell.ts';
import { readQuery } from '../hep/body.ts';
import { createInbox } from '../hep/inbox.ts';
import type { Office } from '../office.ts';
import { personIn } from './person.ts';
import { viewInbox } from './view.ts';
import { actorSchema } from './wire.ts';

export function sendEvents(office: Office, c: Context): Response {
  const agent = readQuery(c, actorSchema);
  c.header('Content-Type', 'text/event-stream; charset=utf-8');
  c.header('X-Accel-Buffering', 'no');

  return stream(c, async (out) => {
    const ended = new AbortController();
    out.onAbort(() => ended.abort());
    const inbox = createInbox(office.bell, null, ended.signal);
    const leave = office.roster.enter(personIn(office.settings)(agent));
    const send = (event: string, data: unknown) =>
      out.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);

    try {
      await out.write('retry: 1000\n\n');
      await send('inbox', await viewInbox(office));
      while (!ended.signal.aborted) {
        const rings = await inbox.next(office.settings.heartbeatMs);
        if (ended.signal.aborted) break;
        if (rings === null) await send('beat', {});
        for (const ring of rings ?? []) {
          if (ring.kind === 'typing' && ring.from === 'user') {
            const { conversation, by, isTyping } = ring;
            await send('typing', { conversation, by, isTyping });
          }
        }
        for (const conversation of changedIn(rings ?? [])) await send('changed', { conversation });
        if (rings?.some(({ kind }) => kind === 'bye')) break;
        if (rings?.some(({ kind }) => kind !== 'typing')) {
          await send('inbox', await viewInbox(office));
        }
      }
    } finally {
      leave();
      inbox.close();
    }
  });
}

function changedIn(rings: readonly Ring[]): ReadonlySet<string> {
  return new Set(rings.flatMap((ring) => (ring.kind === 'changed' ? [ring.conversation] : [])));
}
