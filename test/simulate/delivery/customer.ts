/** What the customer does, where the screen has a button for it. */
import type { Happening } from '../../../widget/conversation/happening.ts';
import type { View } from '../../../widget/conversation/view.ts';
import type { Tab } from './client.ts';
import type { CustomerDeed } from './plan.ts';

/** Small talk that the rules make nothing of; one that asks for a person; one that is cross. */
const words = [
  'how long does delivery take',
  'do you have it in blue',
  'the parcel was at the door',
  'is the shop open on Sunday',
  'my number is on the label',
  'thank you, that helps',
  'the box was dented on one side ✓ 👍',
  'and what about gift wrapping',
  'can I talk to a real person please',
  'this is ridiculous, nobody helps me',
] as const;

/** Null where there is nothing to press. `count` numbers what is said, in the order of the keys. */
export function deedOf(
  deed: CustomerDeed,
  how: number,
  { moment }: Tab,
  count: () => number,
): Happening | null {
  if (moment === null) return null;
  const { view, memory } = moment;
  const { card } = view;
  const only = (isThere: boolean, happening: Happening) => (isThere ? happening : null);
  switch (deed) {
    case 'says':
      return only(view.composer === 'open' && view.isOpen, {
        type: 'customer.said',
        text: `m${count()} ${words[Math.floor(how * words.length)]}`,
      });
    case 'asks for a person':
      return only(view.mode === 'bot', { type: 'customer.asked', reason: null });
    case 'accepts':
      return only(card.kind === 'offer', { type: 'customer.accepted' });
    case 'declines':
      return only(card.kind === 'offer', { type: 'customer.declined' });
    case 'stops waiting':
      return only(isWaiting(view), { type: 'customer.stoppedWaiting' });
    case 'keeps waiting':
      return only(card.kind === 'waiting' && card.isOverdue, { type: 'customer.keptWaiting' });
    case 'wants a call':
      return only(isWaiting(view) || view.mode === 'bot', {
        type: 'customer.choseCallback',
        wants: how < 0.5 ? 'call' : 'message',
      });
    case 'books': {
      const { wants } = memory;
      const wish = { wants, name: 'Maya', contact: '+4915112345678', slot: null, note: '' };
      return only(card.kind === 'callback' && card.stage === 'choosing', {
        type: 'customer.booked',
        wish,
      });
    }
    case 'cancels the call':
      return only(card.kind === 'booked', { type: 'customer.cancelledCallback' });
    case 'leaves the form':
      return only(card.kind === 'callback', { type: 'customer.leftCallback' });
    case 'ends':
      return only(view.mode !== 'ended', { type: 'customer.ended' });
    case 'reopens':
      return only(view.mode === 'ended', { type: 'customer.reopened' });
    case 'restarts':
      return only(view.mode === 'ended', { type: 'customer.restarted' });
    case 'rates':
      return only(card.kind === 'rating', { type: 'customer.rated', about: 'human', score: 4 });
    case 'finishes':
      return only(card.kind === 'rating', { type: 'customer.finished' });
    case 'tries again': {
      const failed = memory.outbox.find(({ failure }) => failure !== null);
      return failed ? { type: 'customer.retried', id: failed.id } : null;
    }
    case 'corrects':
      return only(view.passedOn !== null && memory.ticket?.stage === 'open', {
        type: 'customer.corrected',
        text: `it is order ${count()}`,
      });
    case 'opens or closes the panel':
      return { type: view.isOpen ? 'customer.closed' : 'customer.opened' };
  }
}

function isWaiting({ card }: View): boolean {
  return card.kind === 'waiting' || card.kind === 'pending';
}
