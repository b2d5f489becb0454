import type { Act } from '../act.ts';
import type { LaterStrings } from '../strings/enLater.ts';

type Props = { readonly strings: LaterStrings['ended']; readonly act: Act };

export function Done({ strings, act }: Props) {
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
      </div>
    </div>
  );
}
