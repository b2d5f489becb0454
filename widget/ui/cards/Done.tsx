import type { Card } from '../../conversation/card.ts';
import type { Act } from '../act.ts';
import type { SayLater } from '../strings/enLater.ts';

type Props = {
  readonly card: Extract<Card, { kind: 'done' }>;
  readonly say: SayLater;
  readonly act: Act;
};

export function Done({ card: { reopenUntil }, say, act }: Props) {
  const mayReopen = reopenUntil !== null && new Date().toISOString() < reopenUntil;
  return (
    <div class="card">
      <p>{say('ended.thanks')}</p>
      <div class="card__choices">
        <button
          type="button"
          class="button"
          onClick={() => act.tell({ type: 'customer.restarted' })}
        >
          {say('ended.again')}
        </button>
        {mayReopen ? (
          <button
            type="button"
            class="button button--quiet"
            onClick={() => act.tell({ type: 'customer.reopened' })}
          >
            {say('ended.reopen')}
          </button>
        ) : null}
      </div>
    </div>
  );
}
