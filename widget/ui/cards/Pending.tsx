import type { Card } from '../../conversation/card.ts';
import type { Act } from '../act.ts';
import { mailLink } from '../mailLink.ts';
import type { Strings } from '../strings/en.ts';

type Props = {
  readonly card: Extract<Card, { kind: 'pending' }>;
  readonly strings: Strings;
  readonly act: Act;
  readonly mailto: string | null;
};

/** The packet is not at the desk: where it is, why, and every way that is left. */
export function Pending({ card, strings, act, mailto }: Props) {
  const { pending: texts, waiting } = strings;
  const { delivery } = card;
  const because = texts.because[card.cause ?? 'network'];
  const isOnItsWay = card.cause === null || card.cause === 'network' || card.cause === 'busy';
  const canReachDesk = card.cause !== 'no-desk';
  return (
    <div class="card" role="group" aria-label={texts.title}>
      <p class="card__title" role="status">
        {isOnItsWay ? texts.title : because}
      </p>
      {isOnItsWay ? <p>{because}</p> : null}
      {mailto === null ? null : <p>{texts.mailHint}</p>}
      <div class="card__choices">
        {canReachDesk && delivery !== null ? (
          <button
            type="button"
            class="button"
            onClick={() => act.tell({ type: 'customer.retried', id: delivery })}
          >
            {texts.tryAgain}
          </button>
        ) : null}
        {mailto === null ? null : (
          <a class="button" href={mailLink(mailto, card.packet, texts.mailBody)}>
            {texts.mail}
          </a>
        )}
        {canReachDesk ? (
          <button
            type="button"
            class="button button--quiet"
            onClick={() => act.tell({ type: 'customer.choseCallback', wants: 'call' })}
          >
            {waiting.callBack}
          </button>
        ) : null}
        {canReachDesk ? (
          <button
            type="button"
            class="button button--quiet"
            onClick={() => act.tell({ type: 'customer.choseCallback', wants: 'message' })}
          >
            {waiting.leaveMessage}
          </button>
        ) : null}
        <button
          type="button"
          class="button button--quiet"
          onClick={() => act.tell({ type: 'customer.stoppedWaiting' })}
        >
          {texts.back}
        </button>
      </div>
    </div>
  );
}
