import type { Card } from '../../conversation/card.ts';
import type { Act } from '../act.ts';
import type { LaterStrings } from '../strings/enLater.ts';

type Props = {
  readonly card: Extract<Card, { kind: 'done' }>;
  readonly strings: LaterStrings['ended'];
  readonly act: Act;
};

export function Done({ card: { reopenUntil }, strings, act }: Props) {
  const mayReopen = reopenUntil !== null && new Date().toISOString() < reopenUntil;
  return (
    <div class="card">
      <p>{strings.thanks}</p>
      <div class="card__choices">
        <button
          type="button"
          class="button"
          onClick={() => act.tell({ type: 'customer.restarted' })}
        >
          {strings.again}
        </button>
        {mayReopen ? (
          <button
            type="button"
            class="button button--quiet"
            onClick={() => act.tell({ type: 'customer.reopened' })}
          >
            {strings.reopen}
          </button>
        ) : null}
      </div>
    </div>
  );
}
