/**
 * Listens to a conversation at the desk for as long as somebody wants to know, over any number of lost
 * connections: every one goes on from the cursor of the last event that was heard. Where a network swallows streams, it
 * asks for one page of events after the other.
 */
import * as v from 'valibot';
import type { DeskHappening } from '../conversation/happening.ts';
import type { Ticket } from '../conversation/memory.ts';
import { eventsOf } from '../stream/eventStream.ts';
import { during, pause } from '../stream/pause.ts';
import { SilenceError } from '../stream/within.ts';
import type { Caller } from './call.ts';
import { newsFrom, newsFromSnapshot } from './news.ts';
import { sequence } from './sequence.ts';
import { conversationSchema, envelopeSchema } from './wire.ts';
import { byeEvent, helloEvent, pageSchema } from './wireEvents.ts';

type Tell = (news: DeskHappening) => void;

/** The desk sends a sign of life every 10 s; two and a half of them missed is a dead line. */
const silenceMs = 25_000;
/** A stream begins at once: one that has said nothing by then is kept back on the way. */
const firstByteMs = 10_000;
/** After a stream that is kept back, or three that failed where a page did not, pages are asked for so long. */
const pagesMs = 5 * 60_000;
/** The desk answers as soon as there is something, and empty-handed after that time (25 at most). */
const pageWaitSeconds = 20;
const pagePatienceMs = 25_000;
const pagePauseMs = 1000;
/** What overtakes an event waits so long for it before the desk is asked; so nothing is missing for over 2 s. */
const gapMs = 1000;
const firstPauseMs = 500;
const mostPauseMs = 30_000;
/** Whom the desk does not let in is not let in a moment later either. */
const strangerFailures = 6;
/** A line that is back sooner was never gone, as far as the customer is concerned. */
const hushMs = 3000;
/** A line that does not last so long is a failure, or one that is cut again and again would be opened as often. */
const steadyMs = 10_000;

/** How long to wait before the next connection, in ms; null: there is nothing more to hear. */
type Next = number | null;

export async function follow(
  call: Caller,
  ticket: Ticket,
  signal: AbortSignal,
  tell: Tell,
): Promise<void> {
  const order = sequence(ticket.cursor);
  let failures = 0;
  /** Streams in a row that told nothing. */
  let mutes = 0;
  let pagesUntil = 0;
  let hasGap = false;
  let hush: ReturnType<typeof setTimeout> | undefined;
  const base = `/conversations/${encodeURIComponent(ticket.id)}`;
  const around = { method: 'GET', ticket, tell, isPatient: true } as const;
  const pathAfter = () => `${base}/events?after=${encodeURIComponent(order.cursor())}`;

  const live = () => {
    clearTimeout(hush);
    tell({ type: 'desk.live', cursor: null });
  };

  const take = (envelope: v.InferOutput<typeof envelopeSchema>, isGapless = false) => {
    for (const next of order.take(envelope, isGapless)) {
      const news = newsFrom(next);
      if (news) tell(news);
    }
  };

  /** Whether the conversation is not there any more. */
  const isGone = (status: number) => {
    if (status === 401 || status === 403) failures = strangerFailures;
    return status === 404 || status === 410;
  };

  async function listen(line: AbortSignal): Promise<Next> {
    const since = performance.now();
    let isGapless = false;
    let gapSince = 0;
    let rest: number | null = null;
    order.skipTo(order.cursor());
    mutes += 1;
    const response = await call.open({
      ...around,
      signal: line,
      path: pathAfter(),
      headers: { accept: 'text/event-stream' },
      patienceMs: firstByteMs,
    });
    if (isGone(response.status)) return null;
    const type = response.headers.get('content-type') ?? '';
    if (!response.ok || !type.includes('text/event-stream')) throw new Error('no stream');

    const patience = (hasBegun: boolean) => {
      if (order.hasGap()) {
        gapSince ||= performance.now();
        return gapSince + gapMs - performance.now();
      }
      gapSince = 0;
      return hasBegun ? silenceMs : firstByteMs;
    };
    for await (const data of eventsOf(response, patience)) {
      mutes = 0;
      const envelope = read(data);
      if (!envelope) continue;
      if (envelope.type === 'hep.stream.hello') {
        isGapless = v.safeParse(helloEvent, envelope.data).success;
        live();
      } else if (envelope.type === 'hep.stream.reset') await catchUp(line);
      else if (envelope.type === 'hep.stream.bye') {
        const bye = v.safeParse(byeEvent, envelope.data);
        if (bye.success) rest = bye.output.retry_ms;
      } else take(envelope, isGapless);
    }
    // Whoever was sent away with others comes back when the others do not.
    if (rest !== null)
      return Math.max(firstPauseMs, Math.min(mostPauseMs, rest)) * (1 + Math.random());
    if (performance.now() - since < steadyMs) throw new Error('cut');
    failures = 0;
    return Math.random() * firstPauseMs;
  }

  async function askForPage(line: AbortSignal, seconds: number): Promise<Next> {
    const answer = await call({
      ...around,
      signal: line,
      path: `${pathAfter()}&wait=${seconds}`,
      headers: { accept: 'application/json' },
      patienceMs: pagePatienceMs,
    });
    if (answer.kind === 'refused' && isGone(answer.status)) return null;
    const { events, cursor, reset } = v.parse(
      pageSchema,
      answer.kind === 'taken' ? answer.body : null,
    );
    for (const event of events) if (v.is(envelopeSchema, event)) take(event);
    if (reset) await catchUp(line);
    else order.skipTo(cursor);
    failures = 0;
    // The way is free for a page: what follows is whether it is for a stream.
    if (mutes > 0) mutes += 1;
    live();
    return seconds === 0 ? 0 : pagePauseMs;
  }

  async function catchUp(line: AbortSignal): Promise<void> {
    const answer = await call({ ...around, signal: line, path: base });
    const snapshot = v.parse(conversationSchema, answer.kind === 'taken' ? answer.body : null);
    order.skipTo(snapshot.cursor);
    newsFromSnapshot(snapshot).forEach(tell);
  }

  while (!signal.aborted) {
    const isForPage: boolean = hasGap || mutes === 2 || performance.now() < pagesUntil;
    const seconds = hasGap || mutes === 2 ? 0 : pageWaitSeconds;
    let next: Next;
    hasGap = false;
    try {
      next = await during(signal, (line) => (isForPage ? askForPage(line, seconds) : listen(line)));
    } catch (trouble) {
      hasGap = !isForPage && order.hasGap();
      failures += 1;
      next = hasGap ? 0 : Math.random() * Math.min(mostPauseMs, firstPauseMs * 2 ** failures);
      if (isForPage) {
        mutes = 0;
        pagesUntil = 0;
      } else if (mutes > 2 || (mutes > 0 && trouble instanceof SilenceError)) {
        pagesUntil = performance.now() + pagesMs;
      }
    }
    if (signal.aborted) break;
    if (next === null) {
      tell({ type: 'desk.closed', by: 'system', cursor: null });
      break;
    }
    if (!isForPage || failures > 0) {
      clearTimeout(hush);
      hush = setTimeout(() => tell({ type: 'desk.lost', cursor: null }), failures > 1 ? 0 : hushMs);
    }
    await pause(next, signal);
  }
  clearTimeout(hush);
}

function read(data: string) {
  try {
    const envelope = v.safeParse(envelopeSchema, JSON.parse(data));
    return envelope.success ? envelope.output : null;
  } catch {
    return null;
  }
}
