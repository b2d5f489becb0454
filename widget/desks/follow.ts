/**
 * Listens to a conversation at the desk for as long as somebody wants to know, over any number of lost
 * connections: every one goes on from the cursor of the last event that was heard.
 */
import * as v from 'valibot';
import type { DeskHappening } from '../conversation/happening.ts';
import type { Ticket } from '../conversation/memory.ts';
import { eventsOf } from '../stream/eventStream.ts';
import type { Caller } from './call.ts';
import { newsFrom, newsFromSnapshot } from './news.ts';
import { conversationSchema, envelopeSchema } from './wire.ts';

type Tell = (news: DeskHappening) => void;

/** The desk sends a sign of life every 10 s; two and a half of them missed is a dead line. */
const silenceMs = 25_000;
const firstPauseMs = 500;
const mostPauseMs = 30_000;
/** A line that is back sooner was never gone, as far as the customer is concerned. */
const hushMs = 3000;

export async function follow(
  call: Caller,
  ticket: Ticket,
  signal: AbortSignal,
  tell: Tell,
): Promise<void> {
  let { cursor } = ticket;
  let failures = 0;
  let hush: ReturnType<typeof setTimeout> | undefined;
  const base = `/conversations/${encodeURIComponent(ticket.id)}`;
  const around = { method: 'GET', ticket, signal, tell } as const;

  const hear: Tell = (news) => {
    cursor = news.cursor ?? cursor;
    tell(news);
  };

  async function listen(): Promise<'again' | 'gone'> {
    const response = await call.open({
      ...around,
      path: `${base}/events?after=${encodeURIComponent(cursor)}`,
      headers: { accept: 'text/event-stream' },
    });
    if (response.status === 404 || response.status === 410) return 'gone';
    const type = response.headers.get('content-type') ?? '';
    if (!response.ok || !type.includes('text/event-stream')) throw new Error('no stream');

    for await (const data of eventsOf(response, silenceMs)) {
      failures = 0;
      clearTimeout(hush);
      const envelope = read(data);
      if (!envelope) continue;
      if (envelope.type === 'hep.stream.hello') tell({ type: 'desk.live', cursor: null });
      else if (envelope.type === 'hep.stream.reset') await catchUp();
      else if (envelope.sequence !== undefined && isHeard(envelope.sequence, cursor)) continue;
      else {
        const news = newsFrom(envelope);
        if (news) hear(news);
        else cursor = envelope.sequence ?? cursor;
      }
    }
    return 'again';
  }

  async function catchUp(): Promise<void> {
    const answer = await call({ ...around, path: base });
    const snapshot = v.safeParse(conversationSchema, answer.kind === 'taken' ? answer.body : null);
    if (!snapshot.success) throw new Error('no snapshot');
    newsFromSnapshot(snapshot.output).forEach(hear);
    cursor = snapshot.output.cursor;
  }

  while (!signal.aborted) {
    try {
      if ((await listen()) === 'gone') {
        tell({ type: 'desk.closed', by: 'system', cursor: null });
        return;
      }
    } catch {
      failures += 1;
    }
    if (signal.aborted) break;
    clearTimeout(hush);
    hush = setTimeout(() => tell({ type: 'desk.lost', cursor: null }), failures > 1 ? 0 : hushMs);
    await pause(Math.random() * Math.min(mostPauseMs, firstPauseMs * 2 ** failures), signal);
  }
  clearTimeout(hush);
}

/** Cursors are opaque; only where both are whole numbers can a repeat be told from news. */
function isHeard(sequence: string, cursor: string): boolean {
  const [one, other] = [Number(sequence), Number(cursor)];
  return Number.isInteger(one) && Number.isInteger(other) && one <= other;
}

function read(data: string) {
  try {
    const envelope = v.safeParse(envelopeSchema, JSON.parse(data));
    return envelope.success ? envelope.output : null;
  } catch {
    return null;
  }
}

/** Ends early when the network comes back, or nobody wants to know any more. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      removeEventListener('online', end);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    addEventListener('online', end);
    signal.addEventListener('abort', end);
  });
}
