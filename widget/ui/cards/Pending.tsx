import type { ComponentChildren } from 'preact';
import type { Card } from '../../conversation/card.ts';
import type { Act } from '../act.ts';
import type { Words } from '../strings/words.ts';
import { CallOrMessage } from './CallOrMessage.tsx';

type Props = {
  readonly card: Extract<Card, { kind: 'pending' }>;
  readonly words: Words;
  readonly act: Act;
  /** A way that is left besides. */
  readonly children: ComponentChildren;
};

/** The packet is not at the desk: where it is, why, and every way that is left. */
export function Pending({ card, words, act, children }: Props) {
  const { say } = words;
  const { delivery } = card;
  const because = say(`pending.because.${card.cause ?? 'network'}`);
  const isOnItsWay = card.cause === null || card.cause === 'network';
  const canReachDesk = card.cause !== 'no-desk';
  return (
    <div class="card" role="group" aria-label={say('pending.title')}>
      <p class="card__title" role="status">
        {isOnItsWay ? say('pending.title') : because}
      </p>
      {canReachDesk ? <p>{isOnItsWay ? because : say('reach.instead')}</p> : null}
      {children}
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
        {canReachDesk ? <CallOrMessage words={words} act={act} /> : null}
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
