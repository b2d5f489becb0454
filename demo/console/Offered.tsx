/** A colleague asks somebody to take a customer over; until they do, nothing has changed for the customer. */
import type { Actor, Detail } from '../desk/agents/wire.ts';
import { countdown } from './words.ts';

type Props = {
  readonly detail: Detail;
  readonly agent: Actor;
  readonly now: number;
  readonly isBusy: boolean;
  readonly onTake: () => void;
  readonly onDecline: () => void;
};

export function Offered({ detail: { offer, state }, agent, now, isBusy, ...act }: Props) {
  if (offer === null || state !== 'active') return null;
  const isOver = Date.parse(offer.expires_at) <= now;
  if (offer.to.id === agent.id && !isOver) {
    return (
      <section class="offered" aria-label="Take over?">
        <p class="offered__text">
          {offer.from.name} would like you to take this over. {countdown(offer.expires_at, now)}{' '}
          left.
        </p>
        <button
          type="button"
          class="button button--main"
          disabled={isBusy}
          onClick={() => act.onTake()}
        >
          Take over
        </button>
        <button type="button" class="button" disabled={isBusy} onClick={() => act.onDecline()}>
          Decline
        </button>
      </section>
    );
  }
  if (offer.from.id !== agent.id) return null;
  return (
    <div class="offered" role="status">
      <p class="offered__text">
        {isOver
          ? `${offer.to.name} has not answered. The customer is still with you.`
          : `${offer.to.name} is asked to take over. Until then the customer is with you.`}
      </p>
    </div>
  );
}
