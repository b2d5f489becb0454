import type { Act } from '../act.ts';
import type { LaterStrings } from '../strings/enLater.ts';

type Props = { readonly strings: LaterStrings['idle']; readonly act: Act };

export function Idle({ strings, act }: Props) {
  return (
    <div class="card" role="group" aria-label={strings.question}>
      <p class="card__title" role="status">
        {strings.question}
      </p>
      <p>{strings.otherwise}</p>
      <div class="card__choices">
        <button type="button" class="button" onClick={() => act.tell({ type: 'customer.stayed' })}>
          {strings.stay}
        </button>
      </div>
    </div>
  );
}
