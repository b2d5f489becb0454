/** Keeps a console up to date. The inbox is sent whole: it is small, and a whole cannot drift. */
import type { Context } from 'hono';
import { stream } from 'hono/streaming';
import type { Ring } from '../bell.ts';
import { Unavailable } from '../database/database.ts';
import { createInbox } from '../hep/inbox.ts';
import type { Office } from '../office.ts';
import type { Staffed } from '../staff/doors.ts';
import { useSession } from '../staff/sessions.ts';
import { viewInbox } from './view.ts';
import type { Inbox } from './wire.ts';

/** However much happens, a console looks at all of it only so often. */
const calmMs = 200;
/** After a look that the database did not answer. */
const lookAgainMs = 1000;

export function sendEvents(office: Office, c: Context<Staffed>): Response {
  const [me, session] = [c.get('me'), c.get('session')];
  c.header('Content-Type', 'text/event-stream; charset=utf-8');
  c.header('X-Accel-Buffering', 'no');

  return stream(c, async (out) => {
    const ended = new AbortController();
    out.onAbort(() => ended.abort());
    const inbox = createInbox(office.bell, null, ended.signal);
    const leave = office.roster.enter(me);
    const send = (event: string, data: unknown) =>
      out.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);

    let shown: Inbox | null = null;
    /** False when the database has to be asked again. Without a ring it finds what a lost one was about. */
    const show = async (rings: readonly Ring[]) => {
      try {
        const found = await viewInbox(office);
        const changed = new Set([...changedIn(rings), ...changedSince(shown, found)]);
        for (const conversation of changed) await send('changed', { conversation });
        if (shown === null || rings.length > 0 || changed.size > 0) await send('inbox', found);
        shown = found;
        return true;
      } catch (error) {
        if (error instanceof Unavailable) return false;
        throw error;
      }
    };

    /** Also says that an open console is in use. */
    const mayStay = async () => {
      const { database, now, settings } = office;
      try {
        return (await useSession(database, session, now(), settings.sessions)) !== null;
      } catch (error) {
        // Whoever was let in stays while nobody can be asked.
        if (error instanceof Unavailable) return true;
        throw error;
      }
    };

    try {
      await out.write('retry: 1000\n\n');
      let isUpToDate = await show([]);
      let shownAt = 0;
      let unshown: readonly Ring[] = [];
      while (!ended.signal.aborted) {
        const { heartbeatMs } = office.settings;
        const rest = isUpToDate ? (unshown.length > 0 ? calmMs : heartbeatMs) : lookAgainMs;
        const rings = await inbox.next(shownAt + rest - Date.now());
        if (ended.signal.aborted) break;
        for (const ring of rings ?? []) {
          if (ring.kind === 'typing' && ring.from === 'user') {
            const { conversation, by, isTyping } = ring;
            await send('typing', { conversation, by, isTyping });
          }
        }
        if (rings?.some(({ kind }) => kind === 'bye')) {
          await out.write(`retry: ${office.comeBackMs()}\n\n`);
          break;
        }
        const isRevoked = rings?.some(({ kind }) => kind === 'sessions') ?? false;
        const isBeat = rings === null || Date.now() - shownAt >= heartbeatMs;
        if ((isRevoked || isBeat) && !(await mayStay())) {
          await send('signed-out', {});
          break;
        }
        unshown = [
          ...unshown,
          ...(rings ?? []).filter(({ kind }) => kind !== 'typing' && kind !== 'sessions'),
        ];
        const since = Date.now() - shownAt;
        if (since < (isUpToDate ? calmMs : lookAgainMs)) continue;
        if (unshown.length === 0 && since < heartbeatMs && isUpToDate) continue;
        if (unshown.length === 0) await send('beat', {});
        isUpToDate = await show(unshown);
        if (isUpToDate) unshown = [];
        shownAt = Date.now();
      }
    } finally {
      leave();
      inbox.close();
    }
  });
}

function changedIn(rings: readonly Ring[]): readonly string[] {
  return rings.flatMap((ring) => (ring.kind === 'changed' ? [ring.conversation] : []));
}

function changedSince(before: Inbox | null, now: Inbox): readonly string[] {
  if (before === null) return [];
  const known = new Set(itemsOf(before).map((item) => JSON.stringify(item)));
  return itemsOf(now).flatMap((item) => (known.has(JSON.stringify(item)) ? [] : [item.id]));
}

function itemsOf({ approvals, waiting, active, callbacks }: Inbox) {
  return [...approvals, ...waiting, ...active, ...callbacks];
}
