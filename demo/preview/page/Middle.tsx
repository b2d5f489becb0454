/** The stage, or two of them, with what stands on it in words above. */
import type { Screenshot } from '../compare/screenshot.ts';
import { turn, valueOf } from '../knobs/knobs.ts';
import type { Route } from '../knobs/route.ts';
import type { Look } from '../knobs/Which.tsx';
import { Stage } from '../stage/Stage.tsx';
import type { Target } from '../stage/targets.ts';
import { Missing } from './Missing.tsx';
import type { OnStage } from './onStage.ts';
import { StageHead } from './StageHead.tsx';

type Props = {
  readonly route: Route;
  readonly on: OnStage;
  readonly screenshot: Screenshot;
  readonly onRoute: (route: Route) => void;
  readonly onMeasure: (look: Look, targets: readonly Target[]) => void;
};

export function Middle({ route, on, screenshot, onRoute, onMeasure }: Props) {
  const { knobs, beside } = route;
  if (on.kind !== 'here') return <Missing kind={on.kind} route={route} />;
  const looks =
    beside === null
      ? ([['a', 'Stage', knobs]] as const)
      : ([
          ['a', 'Look A', knobs],
          ['b', 'Look B', beside],
        ] as const);
  return (
    <>
      <StageHead
        title={on.title}
        note={on.note}
        at={on.at}
        isBeside={beside !== null}
        onBeside={() => onRoute({ ...route, beside: beside === null ? opposite(route) : null })}
      />
      <div class="stages">
        {looks.map(([look, name, its]) => (
          <Stage
            // In another room the panel begins anew, and so looks as it does to whoever follows the link.
            key={name}
            name={name}
            shown={on.shown}
            knobs={its}
            screenshot={screenshot}
            onMeasure={(targets) => onMeasure(look, targets)}
          />
        ))}
      </div>
    </>
  );
}

/** The same in the other theme, which is what is looked at most. */
function opposite({ knobs }: Route): Route['beside'] {
  return turn(knobs, 'theme', valueOf(knobs, 'theme') === 'dark' ? 'light' : 'dark');
}
