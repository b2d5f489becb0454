import type { Act } from '../act.ts';
import type { SayLater } from '../strings/enLater.ts';

type Props = { readonly say: SayLater; readonly act: Act };

export function Idle({ say, act }: Props) {
  return (
    <div class="card" role="group" aria-label={say('idle.question')}>
      <p class="card__title" role="status">
        {say('idle.question')}
      </p>
      <p>{say('idle.otherwise')}</p>
      <div class="card__choices">
        <button type="button" class="button" onClick={() => act.tell({ type: 'customer.stayed' })}>
          {say('idle.stay')}
        </button>
      </div>
    </div>
  );
}
