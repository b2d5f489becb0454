/** What the names in the chart mean. */
import { assign, type EventObject, fromCallback, setup } from 'xstate';
import { addEvent, type Stamp } from './edit.ts';
import type { Happening } from './happening.ts';
import { judge, offer, openProposal, requestPerson } from './judge.ts';
import { blank, isQuestionOpen, type Memory, nextDelivery, type Place } from './memory.ts';
import { note } from './note.ts';
import type { Ports } from './ports.ts';
import { pauseBefore } from './retry.ts';

export function meaning(ports: Ports) {
  const verdictOn = (memory: Memory) => judge(memory, ports.languages());
  const stamp = (): Stamp => ({ id: ports.newId(), at: ports.now() });

  return setup({
    types: { context: blank('', '', ''), events: anyHappening(), input: blank('', '', '') },

    actors: {
      bot: fromCallback<EventObject, Memory>(({ input, sendBack }) => {
        const { conversation, lines, customer, scope } = input;
        return ports.bot.answer({ conversation, lines, customer, scope }, sendBack);
      }),
      summarizer: fromCallback<EventObject, Memory>(({ input, sendBack }) => {
        const { conversation, lines, customer, scope } = input;
        return ports.summarize?.({ conversation, lines, customer, scope }, sendBack);
      }),
      preparation: fromCallback<EventObject, Memory>(({ input, sendBack }) =>
        ports.prepare(input, ports.languages(), sendBack),
      ),
      courier: fromCallback<EventObject, Memory>(({ input, sendBack }) => {
        const next = nextDelivery(input);
        return next ? ports.desk.deliver(next, input.ticket, sendBack) : undefined;
      }),
      desk: fromCallback<EventObject, Memory>(({ input, sendBack }) =>
        input.ticket ? ports.desk.follow(input.ticket, sendBack) : undefined,
      ),
      slots: fromCallback(({ sendBack }) => ports.desk.slots(sendBack)),
    },

    guards: {
      wasAt: ({ context }, place: Place) => context.place === place,
      personNeeded: ({ context }) => verdictOn(context).do === 'escalate',
      offerDue: ({ context }) => verdictOn(context).do === 'offer',
      approvalNeeded: ({ context }) => openProposal(context) !== null,
      questionOpen: ({ context }) => isQuestionOpen(context),
      delivered: ({ context }) => context.ticket?.stage === 'open',
      leftAsMessage: ({ context }) => context.ticket?.isLive === false,
      refused: ({ context }) => context.outbox.some(({ failure }) => failure !== null),
      handoffUnderWay: ({ context }) =>
        context.outbox.some(({ cargo }) => cargo.kind === 'handoff'),
      booked: ({ context }) => context.booked !== null,
      isBooking: ({ event }) => event.type === 'delivery.made' && event.receipt.kind === 'booked',
      somethingToSend: ({ context }) => nextDelivery(context) !== null,
      deskIsOpen: ({ context }) => context.ticket?.stage === 'open' && context.ticket.isLive,
      deskIsOver: ({ context }) => context.ticket?.stage !== 'open',
    },

    actions: {
      note: assign(({ context, event }) => note(context, event, stamp())),
      offer: assign(({ context }) => offer(context, stamp(), verdictOn(context))),
      ignoreOffer: assign(({ context }) => addEvent(context, stamp(), { kind: 'offer-ignored' })),
      propose: assign(({ context }) => {
        const action = openProposal(context);
        return action
          ? addEvent(context, stamp(), { kind: 'approval-requested', action })
          : context;
      }),
      request: assign(({ context, event }) => {
        const isOwnWords = event.type === 'customer.asked' && event.reason !== null;
        const pressed = isOwnWords ? (event.reason ?? '') : 'button';
        return requestPerson(context, stamp(), pressed, verdictOn(context));
      }),
    },

    delays: {
      offerPatience: ({ context }) => context.scope.deadlines.offerSeconds * 1000,
      approvalPatience: ({ context }) => context.scope.deadlines.approvalSeconds * 1000,
      deliveryPatience: ({ context }) => context.scope.deadlines.deliverySeconds * 1000,
      /** Counted from the request, not from the reload. */
      waitPatience: ({ context: { scope, waitingSince } }) => {
        const waited =
          waitingSince === null ? 0 : Date.parse(ports.now()) - Date.parse(waitingSince);
        return Math.max(0, scope.deadlines.waitSeconds * 1000 - waited);
      },
      retryPause: ({ context }) => pauseBefore(nextDelivery(context), ports.random),
    },
  });
}

export type Meaning = ReturnType<typeof meaning>;

/** XState reads nothing but the types of these examples. */
function anyHappening(): Happening {
  return { type: 'customer.opened' };
}
