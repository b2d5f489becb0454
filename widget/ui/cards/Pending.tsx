import type { Card } from '../../conversation/card.ts';
import type { Act } from '../act.ts';
import { mailLink } from '../mailLink.ts';
import type { Words } from '../strings/words.ts';

type Props = {
  readonly card: Extract<Card, { kind: 'pending' }>;
  readonly words: Words;
  readonly act: Act;
  readonly mailto: string | null;
};

/** The packet is not at the desk: where it is, why, and every way that is left. */
export function Pending({ card, words: { say }, act, mailto }: Props) {
  const { delivery } = card;
  const because = say(`pending.because.${card.cause ?? 'network'}`);
  const isOnItsWay = card.cause === null || card.cause === 'network' || card.cause === 'busy';
  const canReachDesk = card.cause !== 'no-desk';
  return (
    <div class="card" role="group" aria-label={say('pending.title')}>
      <p class="card__title" role="status">
        {isOnItsWay ? say('pending.title') : because}
      </p>
      {isOnItsWay ? <p>{because}</p> : null}
      {mailto === null ? null : <p>{say('pending.mailHint')}</p>}
      <div class="card__choices">
        {canReachDesk && delivery !== null ? (
          <button
            type="button"
            class="button"
            onClick={() => act.tell({ type: 'customer.retried', id: delivery })}
          >
            {say('pending.tryAgain')}
          </button>
        ) : null}
        {mailto === null ? null : (
          <a class="button" href={mailLink(mailto, card.packet, say)}>
            {say('pending.mail')}
          </a>
        )}
        {canReachDesk ? (
          <button
            type="button"
            class="button button--quiet"
            onClick={() => act.tell({ type: 'customer.choseCallback', wants: 'call' })}
          >
            {say('waiting.callBack')}
          </button>
        ) : null}
        {canReachDesk ? (
          <button
            type="button"
            class="button button--quiet"
            onClick={() => act.tell({ type: 'customer.choseCallback', wants: 'message' })}
          >
            {say('waiting.leaveMessage')}
          </button>
        ) : null}
        <button
          type="button"
          class="button button--quiet"
          onClick={() => act.tell({ type: 'customer.stoppedWaiting' })}
        >
          {say('pending.back')}
        </button>
      </div>
    </div>
  );
}
