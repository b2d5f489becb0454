/**
 * A site without a desk: what is said goes one way, to an endpoint of the site's own. The room's README has what it
 * receives and how it passes that on. Nothing is heard from there but a receipt.
 */
import type { DeliveryHappening, Receipt } from '../conversation/happening.ts';
import type { Cargo, Delivery } from '../conversation/cargo.ts';
import type { Booked, Ticket } from '../conversation/memory.ts';
import type { Desk } from '../conversation/ports.ts';
import { within } from '../stream/within.ts';
import type { Answer } from './call.ts';
import type { requestFor, troubleIn } from './request.ts';

export type WebhookSettings = {
  readonly url: string;
  readonly redact: (text: string) => string;
  readonly now: () => string;
  /** BCP 47 */
  readonly language: string;
};

/** Both come with the code of a live desk, which has them anyway. */
export type Wire = {
  readonly requestFor: typeof requestFor;
  readonly troubleIn: typeof troubleIn;
};

/** Somebody's flow builder may take its time. */
const patienceMs = 15_000;

/** Names of CloudEvents; null for what makes no sense where nobody answers. */
const types: Readonly<Record<Cargo['kind'], string | null>> = {
  handoff: 'hep.handoff.requested',
  message: 'hep.message.created',
  file: null,
  copy: null,
  callback: 'hep.callback.requested',
  'cancel-callback': 'hep.callback.cancelled',
  amendment: 'hep.conversation.amended',
  feedback: 'hep.feedback.given',
  rating: 'hep.csat.given',
  erase: 'hep.conversation.erased',
  end: 'hep.conversation.closed',
  approval: null,
  withdraw: null,
  record: null,
};

export function webhookDesk(settings: WebhookSettings, wire: Wire): Desk {
  return {
    deliver(delivery, ticket, tell) {
      const stop = new AbortController();
      void deliver(settings, wire, delivery, ticket, stop.signal).then((news) => {
        if (!stop.signal.aborted) tell(news);
        return news;
      });
      return () => stop.abort();
    },
    follow: () => () => {},
    signal: () => {},
    service: () => () => {},
    slots(tell) {
      tell({ type: 'desk.offered', slots: [], cursor: null });
      return () => {};
    },
  };
}

async function deliver(
  settings: WebhookSettings,
  { requestFor: request, troubleIn: trouble }: Wire,
  delivery: Delivery,
  ticket: Ticket | null,
  signal: AbortSignal,
): Promise<DeliveryHappening> {
  const { id, cargo } = delivery;
  const type = types[cargo.kind];
  if (type === null || cargo.kind === 'file')
    return { type: 'delivery.failed', id, cause: 'no-desk', notBefore: 0 };
  const body = await request(id, cargo, ticket, settings).then(
    (made) => made.body ?? {},
    () => null,
  );
  if (body === null) return { type: 'delivery.failed', id, cause: 'network', notBefore: 0 };
  const event = {
    specversion: '1.0',
    id,
    type,
    source: location.origin,
    subject: subjectOf(cargo, ticket),
    time: settings.now(),
    datacontenttype: 'application/json',
    data: body,
  };
  const answer = await post(settings.url, event, signal);
  if (answer.kind === 'taken') {
    const receipt = receiptFor(cargo, event.subject, answer.body);
    return { type: 'delivery.made', id, receipt };
  }
  return { type: 'delivery.failed', id, ...known(trouble(answer), delivery) };
}

/**
 * Whether an endpoint drops what it has seen nobody here knows. So what may have arrived is repeated once; then the customer
 * decides. What was tried without a network cannot have arrived.
 */
function known(trouble: ReturnType<Wire['troubleIn']>, { attempts }: Delivery) {
  const isOpen = trouble.cause === 'network' && attempts > 0 && navigator.onLine;
  return isOpen ? { ...trouble, cause: 'refused' as const } : trouble;
}

/** The id of the conversation, which all events of it share. */
function subjectOf(cargo: Cargo, ticket: Ticket | null): string {
  return cargo.kind === 'handoff' ? cargo.packet.conversation.client_id : (ticket?.id ?? '');
}

async function post(url: string, event: object, signal: AbortSignal): Promise<Answer> {
  try {
    const response = await within(
      patienceMs,
      fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/cloudevents+json' },
        body: JSON.stringify(event),
        signal,
      }),
    );
    // Flow builders answer "ok", "1" or nothing: all of these are a receipt.
    if (response.ok) return { kind: 'taken', body: await response.json().catch(() => null) };
    return { kind: 'refused', status: response.status, problem: null, retryAfterMs: 0 };
  } catch {
    return { kind: 'unreachable' };
  }
}

function receiptFor(cargo: Cargo, conversation: string, body: unknown): Receipt {
  switch (cargo.kind) {
    case 'handoff':
      return {
        kind: 'ticket',
        queue: null,
        ticket: {
          id: conversation,
          reference: referenceIn(body),
          isLive: false,
          cursor: '0',
          token: null,
          refreshToken: null,
          stage: 'open',
        },
      };
    case 'callback':
      return { kind: 'booked', booked: promised(conversation) };
    case 'message':
    case 'file':
    case 'copy':
    case 'cancel-callback':
    case 'amendment':
    case 'feedback':
    case 'rating':
    case 'erase':
    case 'end':
    case 'approval':
    case 'withdraw':
    case 'record':
      return { kind: 'taken' };
  }
}

/** Whoever reads it will call, at a time that nobody here can know. */
function promised(id: string): Booked {
  const nothingKnown = { start: null, end: null, expectedAt: null, manageUrl: null };
  return { id, status: 'scheduled', sequence: 0, ...nothingKnown };
}

/** What the customer can quote, where the endpoint answers `{ "reference": "#48213" }`. */
function referenceIn(body: unknown): string | null {
  const isObject = typeof body === 'object' && body !== null && 'reference' in body;
  return isObject && typeof body.reference === 'string' ? body.reference : null;
}
