/** What the names in the chart mean. */
import { assign, type EventObject, fromCallback, setup } from 'xstate';
import { allow, approvalReason, leaveUndecided, nextAction, propose } from './approval.ts';
import { addEvent, type Stamp } from './edit.ts';
import { packetFrom } from './packetFrom.ts';
import type { DeskHappening, Happening } from './happening.ts';
import { judge, offer, requestPerson } from './judge.ts';
import { isOwner } from './lease.ts';
import { blank, type Memory, type Place } from './memory.ts';
import {
  failedRequest,
  isHandoffUnderWay,
  isPutOff,
  isQuestionOpen,
  nextDelivery,
  openDecisions,
  owesHandoff,
} from './outstanding.ts';
import { letGo, note, takeBack } from './note.ts';
import type { Ports } from './ports.ts';
import type { Moment } from './record.ts';
import { nextRecord, wantsRecords } from './recorded.ts';
import { pauseBefore } from './retry.ts';
import { isBetween, isIdle, isWithPerson, reopenUntil, wasAskedToRate } from './ending.ts';

/** From the question whether somebody is still there until the end. */
const idleGraceMs = 120_000;
/** Whoever ends it by mistake has this long to say so, before the person hears of it. */
const regretMs = 10_000;

export function meaning(ports: Ports) {
  const verdictOn = (memory: Memory) => judge(memory, ports.languages());
  const stamp = (): Stamp => ({ id: ports.newId(), at: ports.now() });
  const recorded = (memory: Memory, moment: Moment) =>
    ports.recording()?.record(memory, stamp(), moment, ports, packetFrom) ?? memory;
  /** In ms. Counted from the request, not from the reload. */
  const left = (seconds: number, since: string | null | undefined) =>
    Math.max(0, seconds * 1000 - (since ? Date.parse(ports.now()) - Date.parse(since) : 0));

  return setup({
    types: { context: blank('', '', ''), events: anyHappening(), input: blank('', '', '') },

    actors: {
      bot: fromCallback<EventObject, Memory>(({ input, sendBack }) => {
        const { conversation, lines, customer, scope } = input;
        const decisions = openDecisions(lines);
        return ports.bot.answer({ conversation, lines, customer, scope, decisions }, (news) =>
          sendBack({ ...news, lease: input.lease }),
        );
      }),
      summarizer: fromCallback<EventObject, Memory>(({ input, sendBack }) => {
        const { conversation, lines, customer, scope } = input;
        const question = { conversation, lines, customer, scope, decisions: [] };
        return ports.summarize?.(question, sendBack);
      }),
      preparation: fromCallback<EventObject, Memory>(({ input, sendBack }) =>
        ports.prepare(input, ports.languages(), sendBack),
      ),
      courier: fromCallback<EventObject, Memory>(({ input, sendBack }) => {
        const next = nextDelivery(input);
        if (!next) return undefined;
        const own = next.cargo.kind === 'withdraw' ? next.cargo.ticket : next.to;
        return ports.desk.deliver(next, own ?? input.ticket, sendBack);
      }),
      recorder: fromCallback<EventObject, Memory>(({ input, sendBack }) => {
        const next = nextRecord(input);
        return next ? ports.desk.deliver(next, null, sendBack) : undefined;
      }),
      desk: fromCallback<EventObject, Memory>(({ input, sendBack }) =>
        input.ticket ? ports.desk.follow(input.ticket, sendBack) : undefined,
      ),
      approver: fromCallback<EventObject, Memory>(({ input, sendBack }) =>
        input.approval?.ticket
          ? ports.desk.follow(input.approval.ticket, (news) => {
              const about = aboutApproval(news);
              if (about) sendBack(about);
            })
          : undefined,
      ),
      service: fromCallback<EventObject, Memory>(({ input, sendBack }) =>
        ports.desk.service(sendBack, wantsRecords(input)),
      ),
      slots: fromCallback<EventObject, Memory>(({ input, sendBack }) => {
        const stops = [ports.desk.slots(sendBack)];
        // Whoever asked for a person and then wants a call may be faster than the packet.
        if (owesHandoff(input)) stops.push(ports.prepare(input, ports.languages(), sendBack));
        return () => stops.forEach((stop) => stop());
      }),
    },

    guards: {
      wasAt: ({ context }, place: Place) => context.place === place,
      personNeeded: ({ context }) => verdictOn(context).do === 'escalate',
      offerDue: ({ context }) => verdictOn(context).do === 'offer',
      actionFree: ({ context }) =>
        nextAction(context) !== null &&
        verdictOn(context).do === 'stay' &&
        approvalReason(context, ports.languages()) === null,
      approvalNeeded: ({ context }) =>
        verdictOn(context).do === 'stay' && approvalReason(context, ports.languages()) !== null,
      decisionOpen: ({ context }) =>
        nextAction(context) === null && openDecisions(context.lines).length > 0,
      notAsked: ({ context }) => context.approval?.ticket === null,
      approvalRefused: ({ context }) =>
        context.outbox.some(({ cargo, failure }) => cargo.kind === 'approval' && failure !== null),
      approvalIsOpen: ({ context }) => Boolean(context.approval?.ticket),
      approvalIsOver: ({ context }) => !context.approval?.ticket,
      isOwner: ({ context, event }) => isOwner(context, event),
      hasTaker: ({ context, event }) =>
        event.type === 'desk.transferred' && event.to !== null && isOwner(context, event),
      questionOpen: ({ context }) => isQuestionOpen(context),
      mayAnswerMeanwhile: ({ context }) => isBetween(context) && isQuestionOpen(context),
      nobodyToAnswer: ({ context }) => !isBetween(context),
      delivered: ({ context }) => context.ticket?.stage === 'open',
      isIdle: ({ context }) => isIdle(context),
      mayReopen: ({ context }) => {
        const until = reopenUntil(context);
        return until !== null && ports.now() <= until;
      },
      stillWithPerson: ({ context }) => isWithPerson(context),
      wasAskedToRate: ({ context }) => wasAskedToRate(context),
      deliveredUnattended: ({ context }) =>
        context.ticket?.stage === 'open' && context.service?.kind === 'closed',
      mayAskForPerson: ({ context }) =>
        isAtTheDoor(context) && (ports.consent === undefined || context.consent !== undefined),
      askedForPerson: ({ context }) => !isAtTheDoor(context),
      leftAsMessage: ({ context }) => isLeft(context),
      leftWithAddress: ({ context }) => isLeft(context) && hasAddress(context),
      refused: ({ context }) => failedRequest(context) !== undefined,
      putOff: ({ context }) => isPutOff(context),
      handoffUnderWay: ({ context }) => isHandoffUnderWay(context),
      handoffOwed: ({ context }) => owesHandoff(context),
      booked: ({ context }) => context.booked !== null,
      isBooking: ({ event }) => event.type === 'delivery.made' && event.receipt.kind === 'booked',
      somethingToSend: ({ context }) => nextDelivery(context) !== null,
      somethingNew: ({ context }) => nextDelivery(context)?.attempts === 0,
      recordToSend: ({ context }) => nextRecord(context) !== null,
      hasToTell: ({ context }, moment: Moment) =>
        ports.recording()?.hasToTell(context, moment, ports.consent) ?? false,
      deskIsOpen: ({ context }) => context.ticket?.stage === 'open' && context.ticket.isLive,
      deskIsOver: ({ context }) => context.ticket?.stage !== 'open',
    },

    actions: {
      note: assign(({ context, event }) => note(context, event, stamp())),
      offer: assign(({ context }) => offer(context, stamp(), verdictOn(context))),
      ignoreOffer: assign(({ context }) => addEvent(context, stamp(), { kind: 'offer-ignored' })),
      allow: assign(({ context }) => allow(context, stamp())),
      propose: assign(({ context }) => propose(context, stamp())),
      letGo: assign(({ context }) => letGo(context, stamp())),
      endIdle: assign(({ context }) => addEvent(context, stamp(), { kind: 'ended', by: 'system' })),
      record: assign(({ context }) => recorded(context, 'open')),
      recordLeft: assign(({ context }) => recorded(context, 'left')),
      recordAnew: assign(({ context }) => recorded(context, 'begun-anew')),
      takeBack: assign(({ context }) => takeBack(context, stamp())),
      leaveUndecided: assign(({ context }) => leaveUndecided(context, stamp())),
      request: assign(({ context, event }) => {
        const isOwnWords = event.type === 'customer.asked' && event.reason !== null;
        const pressed = isOwnWords ? (event.reason ?? '') : 'button';
        const { whileWaiting } = ports;
        return requestPerson(context, stamp(), pressed, verdictOn(context), whileWaiting);
      }),
    },

    delays: {
      offerPatience: ({ context }) => context.scope.deadlines.offerSeconds * 1000,
      approvalPatience: ({ context: { scope, approval } }) =>
        left(scope.deadlines.approvalSeconds, approval?.askedAt),
      deliveryPatience: ({ context }) => context.scope.deadlines.deliverySeconds * 1000,
      waitPatience: ({ context: { scope, waitingSince } }) =>
        left(scope.deadlines.waitSeconds, waitingSince),
      idlePatience: ({ context: { scope, lines } }) =>
        left(scope.deadlines.idleSeconds, lines.at(-1)?.at),
      idleGrace: () => idleGraceMs,
      regret: () => regretMs,
      retryPause: ({ context }) =>
        pauseBefore(nextDelivery(context) ?? nextRecord(context), ports.random),
    },
  });
}

export type Meaning = ReturnType<typeof meaning>;

/** It is not the customer's conversation: its end only means that nobody will decide there. */
function aboutApproval(news: DeskHappening): DeskHappening | null {
  const { type } = news;
  if (type === 'desk.decided' || type === 'desk.renewed') return news;
  return type === 'desk.closed' || type === 'desk.returned' || type === 'desk.unavailable'
    ? { type: 'desk.unavailable', cursor: null }
    : null;
}

function isAtTheDoor({ isOpen, owner }: Memory): boolean {
  return isOpen && owner === 'bot';
}

/** With whoever cannot answer at once: a webhook, a ticket. */
function isLeft({ ticket }: Memory): boolean {
  return ticket?.stage === 'open' && !ticket.isLive;
}

/** Whoever cannot answer here must know where else. */
function hasAddress({ customer, caller }: Memory): boolean {
  return Boolean(caller?.contact || customer?.email || customer?.phone);
}

/** XState reads nothing but the types of these examples. */
function anyHappening(): Happening {
  return { type: 'customer.opened' };
}
