/** How each happening changes what is remembered. The chart decides when, this decides what. */
import { withdraw } from './approval.ts';
import {
  add,
  addEvent,
  amend,
  handTo,
  leftBehind,
  replaceLine,
  send,
  settle,
  type Stamp,
  strays,
  withoutBooking,
} from './edit.ts';
import { copyTo, isWithPerson } from './ending.ts';
import type { Happening } from './happening.ts';
import { blank, type Memory, seen } from './memory.ts';
import { noteBot, stopAnswer } from './noteBot.ts';
import { noteDelivery } from './noteDelivery.ts';
import { noteDesk } from './noteDesk.ts';

export function note(memory: Memory, happening: Happening, stamp: Stamp): Memory {
  switch (happening.type) {
    case 'customer.opened':
      return seen(memory, true);
    case 'customer.closed':
      return seen(memory, false);
    case 'customer.agreed':
      return { ...memory, consent: { version: happening.version, at: stamp.at } };

    case 'customer.said': {
      const { text, id = stamp.id } = happening;
      const said = add(memory, { id, at: stamp.at, from: 'customer', text });
      return memory.owner === 'bot'
        ? said
        : send(said, id, { kind: 'message', text, at: stamp.at });
    }
    case 'customer.attached': {
      const { id, file } = happening;
      const said = add(memory, { id, at: stamp.at, from: 'customer', text: file.name, file });
      return send(said, id, { kind: 'file', file, at: stamp.at });
    }
    case 'customer.withdrew':
      return unsend(memory, happening.id);
    case 'customer.judged':
      return judged(memory, happening, stamp);
    case 'customer.declined':
      return memory.approval
        ? withdraw(memory, stamp)
        : addEvent(memory, stamp, { kind: 'offer-declined' });

    case 'customer.keptWaiting':
      return { ...memory, waitingSince: stamp.at };
    case 'customer.stoppedWaiting':
      return takeBack(memory, stamp);

    case 'customer.booked':
      return { ...memory, wish: happening.wish, caller: happening.wish, waitingSince: null };
    case 'customer.leftCallback':
      return withoutBooking(memory);
    case 'customer.cancelledCallback': {
      const cancelled = addEvent(memory, stamp, { kind: 'callback-cancelled' });
      const told = send(cancelled, `${stamp.id}-cancel`, { kind: 'cancel-callback' });
      // A desk puts a cancelled callback back into its queue, unless it hears that nobody waits there.
      return { ...leaveDesk(told, stamp, 'return_to_bot'), booked: null };
    }
    case 'customer.corrected':
      return amend(memory, stamp, {
        text: happening.text,
        by: 'customer',
        struck: 0,
        isAnswer: false,
      });

    case 'customer.ended': {
      const ended = addEvent(settle(withdraw(memory, stamp), 'interrupted'), stamp, {
        kind: 'ended',
        by: 'customer',
      });
      if (memory.owner === 'bot') return handTo(ended, 'bot');
      return isWithPerson(memory) ? ended : leaveDesk(ended, stamp, 'user_ended');
    }
    case 'customer.rated': {
      const { about, score } = happening;
      const rated = { ...memory, ratings: { ...memory.ratings, [about]: score } };
      return memory.ticket === null
        ? rated
        : send(rated, stamp.id, { kind: 'rating', about, score });
    }
    case 'customer.restarted': {
      const { anonymousId, customer, consent, scope, isOpen, ticket } = memory;
      const anew = {
        ...blank(stamp.id, anonymousId, stamp.at),
        outbox: leftBehind(memory),
        customer,
        ...(consent ? { consent } : {}),
        scope,
        isOpen,
        lease: memory.lease + 1,
        previous: ticket?.id ?? memory.previous,
        ...(memory.recorded ? { recorded: { ...memory.recorded, judgment: '', lines: 0 } } : {}),
      };
      return ticket?.stage === 'open'
        ? send(anew, `${stamp.id}-left`, { kind: 'withdraw', ticket })
        : anew;
    }

    case 'customer.reopened':
      return addEvent({ ...memory, booked: null, wish: null }, stamp, { kind: 'reopened' });

    case 'customer.askedForCopy': {
      const to = copyTo(memory);
      return to === null
        ? memory
        : addEvent(send(memory, stamp.id, { kind: 'copy' }), stamp, {
            kind: 'copy-asked',
            address: to,
          });
    }

    case 'host.identified':
      return { ...memory, customer: { ...memory.customer, ...happening.customer } };
    case 'host.scoped':
      return { ...memory, scope: happening.scope };
    case 'rules.learned':
      // The same facts are to be judged once more.
      return { ...memory };

    case 'rules.noticed':
      return addEvent(memory, stamp, happening.event);

    case 'bot.signalled':
    case 'bot.wrote':
    case 'bot.finished':
    case 'bot.summarized':
    case 'bot.failed':
      return noteBot(memory, happening, stamp);
    case 'customer.stoppedAnswer':
      return stopAnswer(memory, stamp);
    case 'customer.choseCallback':
      // Times from an earlier look may be taken by now, and must not change under the finger.
      return {
        ...settle(withdraw(memory, stamp), 'interrupted'),
        wants: happening.wants,
        slots: null,
      };

    case 'packet.ready':
    case 'delivery.made':
    case 'delivery.failed':
    case 'customer.retried':
      return noteDelivery(memory, happening, stamp);

    case 'desk.announced':
    case 'desk.live':
    case 'desk.lost':
    case 'desk.queued':
    case 'desk.unavailable':
    case 'desk.joined':
    case 'desk.left':
    case 'desk.transferred':
    case 'desk.typed':
    case 'desk.paused':
    case 'desk.read':
    case 'desk.said':
    case 'desk.acknowledged':
    case 'desk.noted':
    case 'desk.decided':
    case 'desk.booked':
    case 'desk.cancelled':
    case 'desk.told':
    case 'desk.offered':
    case 'desk.stated':
    case 'desk.renewed':
    case 'desk.returned':
    case 'desk.closed':
      return noteDesk(memory, happening, stamp);

    case 'customer.asked':
    case 'customer.accepted':
    case 'customer.finished':
    case 'customer.stayed':
    case 'page.left':
    case 'network.lost':
    case 'network.returned':
      return memory;
  }
}

function judged(
  memory: Memory,
  { line: id, verdict, words }: Extract<Happening, { type: 'customer.judged' }>,
  stamp: Stamp,
): Memory {
  const known = replaceLine(memory, id, (line) =>
    line.from === 'ai' ? { ...line, feedback: verdict } : line,
  );
  // Words wait for a desk that can hear them; the thumb alone is in the packet.
  return memory.ticket === null && words === undefined
    ? known
    : send(known, stamp.id, {
        kind: 'feedback',
        line: id,
        verdict,
        ...(words === undefined ? {} : { words }),
      });
}

/** The person hears that the customer has ended it. */
export function letGo(memory: Memory, stamp: Stamp): Memory {
  return memory.ticket?.stage === 'open' ? leaveDesk(memory, stamp, 'user_ended') : memory;
}

/** Nobody is to answer any more: the conversation is the AI's again. */
export function takeBack(memory: Memory, stamp: Stamp): Memory {
  return leaveDesk(addEvent(memory, stamp, { kind: 'waiting-stopped' }), stamp, 'return_to_bot');
}

/** Only what is still here: the desk forgets nothing that it has heard. */
function unsend(memory: Memory, id: string): Memory {
  if (!memory.outbox.some((entry) => entry.id === id)) return memory;
  return {
    ...memory,
    lines: memory.lines.filter((line) => line.id !== id),
    outbox: memory.outbox.filter((entry) => entry.id !== id),
  };
}

function leaveDesk(memory: Memory, stamp: Stamp, reason: 'user_ended' | 'return_to_bot'): Memory {
  const left = { ...handTo(memory, 'bot'), agent: null, queue: null, waitingSince: null };
  // A packet that may have got through is taken back: nobody is to answer it any more.
  if (memory.ticket?.stage !== 'open') return { ...left, packet: null, outbox: strays(memory) };
  const told = send(left, stamp.id, { kind: 'end', reason });
  return { ...told, ticket: { ...memory.ticket, stage: 'over' } };
}
