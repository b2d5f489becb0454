/** States as a list, for regions that need no drawing and for whoever does not want one. */
import type { Moment } from '../play/play.ts';
import type { Group } from './graph.ts';
import { firstStepIn } from './lit.ts';

type Props = {
  readonly groups: readonly Group[];
  readonly moments: readonly Moment[];
  readonly step: number;
  readonly onGo: (step: number) => void;
};

export function StateList({ groups, moments, step, onGo }: Props) {
  const on = moments[step]?.on ?? [];
  return (
    <dl class="regions">
      {groups.map(({ path, name, states }) => (
        <div key={path} class="regions__row">
          <dt class="regions__name">{name}</dt>
          {states.map((state) => {
            const first = firstStepIn(state.path, moments);
            return (
              <dd key={state.path}>
                <button
                  type="button"
                  class="chip"
                  aria-current={on.includes(state.path) ? 'step' : undefined}
                  disabled={first === null}
                  onClick={() => first !== null && onGo(first)}
                >
                  {state.name}
                </button>
              </dd>
            );
          })}
        </div>
      ))}
    </dl>
  );
}
