/** A desk that speaks the Human Endpoint Protocol: `wire.ts` is its contract, `call.ts` its requests. */
import type { Challenged } from '../challenge/solving.ts';
import type { DeliveryHappening, DeskHappening, Receipt } from '../conversation/happening.ts';
import type { Delivery } from '../conversation/cargo.ts';
import type { Consent, Ticket } from '../conversation/memory.ts';
import type { Desk, Renewal } from '../conversation/ports.ts';
import { check } from '../model/check.ts';
import type { Mistake } from '../model/mistake.ts';
import { caller, type Caller } from './call.ts';
import { follow } from './follow.ts';
import { bookedOf, figuresOf, pictured, ticketFrom } from './nouns.ts';
import { type Request, requestFor, troubleIn } from './request.ts';
import { watchService } from './service.ts';
import { conversationSchema, promiseSchema } from './wire.ts';

export type HepSettings = Challenged & {
  readonly url: string;
  readonly redact: (text: string) => string;
  readonly now: () => string;
  /** BCP 47 and IANA, for callbacks. */
  readonly language: string;
  readonly timeZone: string;
  /** Files that are to be sent; left out where there are none. */
  readonly files?: () => Promise<FilesHere>;
  /** Asks the customer, where the desk takes nothing without; null where they do not agree. */
  readonly agree?: () => Promise<Consent | null>;
};

export type FilesHere = {
  /** Null when they are gone. */
  readonly bytes: (delivery: string) => Promise<Blob | null>;
  /** How much has been sent, 0…1. */
  readonly onProgress: (delivery: string, share: number) => void;
  readonly onSent: (delivery: string) => void;
};

export function hepDesk(settings: HepSettings): Desk {
  const call = caller(settings.url);
  return {
    deliver(delivery, ticket, tell) {
      const stop = new AbortController();
      // A page that goes stops whatever it does, and what it has just begun to say of itself is to arrive all the same.
      const { signal } = delivery.cargo.kind === 'record' ? new AbortController() : stop;
      void deliver(call, settings, delivery, ticket, signal, tell).then((news) => {
        if (!stop.signal.aborted) tell(news);
        return news;
      });
      return () => stop.abort();
    },
    follow(ticket, tell) {
      const stop = new AbortController();
      void follow(
        call,
        ticket,
        stop.signal,
        (news) => !stop.signal.aborted && tell(withOwnPictures(news, settings.url)),
      );
      return () => stop.abort();
    },
    signal: signaller(call),
    service(tell, hasRecords) {
      const stop = watchService(call, settings.now, tell);
      if (hasRecords)
        void recording().then(
          (part) => part.announce(call, tell),
          () => {},
        );
      return stop;
    },
    files: {
      limits: async () => (await filing()).limitsOf(call),
      bring: async (ticket, file, tell) => (await filing()).bring(call, ticket, file, tell),
    },
    slots(tell) {
      const stop = new AbortController();
      void slotting()
        .then(({ offered }) => offered(call, settings, stop.signal))
        .catch((): DeskHappening => ({ type: 'desk.offered', slots: [], cursor: null }))
        .then((news) => {
          if (!stop.signal.aborted) tell(news);
          return news;
        });
      return () => stop.abort();
    },
  };
}

/** One sign at a time: of those that come meanwhile the newest is sent, and what was read before what is typed. */
function signaller(call: Caller): Desk['signal'] {
  const { signal } = new AbortController();
  let next: Parameters<Desk['signal']> | null = null;
  let isSending = false;

  return async (...sign) => {
    if (sign[1].kind === 'read' || next === null) next = sign;
    if (isSending) return;
    isSending = true;
    while (next) {
      // A token that is renewed on this occasion is everybody's from then on.
      const [ticket, what, tell]: Parameters<Desk['signal']> = next;
      next = null;
      const body =
        what.kind === 'read' ? { type: 'read', up_to: what.upTo } : { type: 'typing.started' };
      const path = pathOf(ticket, '/signals');
      await call({ method: 'POST', path, body, ticket, signal, tell });
    }
    isSending = false;
  };
}

/** Few conversations have files or end in a call, and few desks ask who comes. */
const filing = () => import('./files.ts');
const challenging = () => import('./challenge.ts');
const slotting = () => import('./slots.ts');
const recording = () => import('./records.ts');

function pathOf({ id }: Ticket, rest: string): string {
  return `/conversations/${encodeURIComponent(id)}${rest}`;
}

async function deliver(
  call: Caller,
  settings: HepSettings,
  delivery: Delivery,
  ticket: Ticket | null,
  signal: AbortSignal,
  tell: (news: Renewal) => void,
): Promise<DeliveryHappening> {
  const { id, cargo } = delivery;
  if (cargo.kind === 'file') {
    const sent = await filing()
      .then(({ send }) => send(call, { ...cargo, id, ticket, signal, tell }, settings.files))
      .catch(() => ({ kind: 'unreachable' }) as const);
    return sent.kind === 'filed'
      ? { type: 'delivery.made', id, receipt: sent }
      : { type: 'delivery.failed', id, ...troubleIn(sent) };
  }
  const visitor = cargo.kind === 'erase' && cargo.visitor;
  if (visitor) {
    await recording().then(
      (part) => part.erase(call, visitor, signal),
      () => {},
    );
    if (ticket === null) return { type: 'delivery.made', id, receipt: { kind: 'taken' } };
  }
  const request = await requestFor(id, cargo, ticket, settings).catch(() => null);
  if (!request) return { type: 'delivery.failed', id, cause: 'network', notBefore: 0 };
  const ask = (what: Request) =>
    call({
      ...what,
      ticket,
      signal,
      tell,
      isPatient: true,
      keepsAlive: delivery.attempts === 0,
    });
  let answer = await ask(request);
  if (answer.kind === 'refused' && /required/.test(answer.problem ?? '')) {
    const refused = answer;
    answer = await challenging()
      .then(({ meet }) => meet(refused, request, ask, { ...settings, signal, cargo }))
      .catch(() => ({ kind: 'unreachable' }) as const);
  }
  if (answer.kind === 'taken') {
    const receipt = receiptFor(delivery, answer.body, settings);
    if (receipt !== null) return { type: 'delivery.made', id: delivery.id, receipt };
  }
  const { cause, notBefore } = troubleIn(answer);
  // A desk may have its reasons; that we ask it wrongly is a mistake.
  if (answer.kind === 'refused' && /invalid|reused/.test(answer.problem ?? '')) {
    const expected = `a receipt, not ${answer.status} ${answer.problem ?? ''}`;
    settings.onMistakes([{ path: `desk.${cargo.kind}`, expected }]);
  }
  const isTooLarge = cargo.kind === 'message' && answer.kind === 'refused' && answer.status === 413;
  return { type: 'delivery.failed', id, cause: isTooLarge ? 'too-large' : cause, notBefore };
}

/** A 200 that is no receipt (a captive portal, another server) counts as not delivered. */
function receiptFor(delivery: Delivery, body: unknown, settings: HepSettings): Receipt | null {
  switch (delivery.cargo.kind) {
    case 'handoff':
    case 'approval': {
      const read = check(conversationSchema, body, `desk.${delivery.cargo.kind}`);
      if (!read.ok) return blamed(settings, read.mistakes);
      const ticket = ticketFrom(read.value);
      if (delivery.cargo.kind === 'approval') return { kind: 'asked', ticket };
      const { queue } = read.value;
      return { kind: 'ticket', ticket, queue: queue ? figuresOf(queue, settings.now()) : null };
    }
    case 'callback': {
      const read = check(promiseSchema, body, 'desk.callback');
      if (!read.ok) return blamed(settings, read.mistakes);
      return { kind: 'booked', booked: bookedOf(read.value) };
    }
    case 'file':
    case 'message':
    case 'withdraw':
    case 'cancel-callback':
    case 'amendment':
    case 'feedback':
    case 'rating':
    case 'copy':
    case 'erase':
    case 'end':
    case 'record':
      return { kind: 'taken' };
  }
}

function blamed({ onMistakes }: HepSettings, mistakes: readonly Mistake[]): null {
  onMistakes(mistakes);
  return null;
}

/** Whoever is named by a desk may have a picture there, and nowhere else. */
function withOwnPictures(news: DeskHappening, url: string): DeskHappening {
  if (news.type === 'desk.joined') return { ...news, agent: pictured(news.agent, url) };
  if (news.type !== 'desk.transferred' || news.to === null) return news;
  return { ...news, to: pictured(news.to, url) };
}
