/** The statechart beside the stage: where the conversation is, how it came there, and what goes on beside it. */
import { useState } from 'preact/hooks';
import type { Moment } from '../play/play.ts';
import { readChart } from './graph.ts';
import { draw, type Line } from './layout.ts';
import { firstStepIn, takenTo } from './lit.ts';
import { StateList } from './StateList.tsx';

type Props = {
  readonly moments: readonly Moment[];
  readonly step: number;
  readonly onGo: (step: number) => void;
};

const chart = readChart();
const drawing = draw(chart);
/** Room for the arrow heads and the shine of a lit state, in units of the drawing. */
const margin = 6;

export function Chart({ moments, step, onGo }: Props) {
  const [form, setForm] = useState<'drawn' | 'listed'>('drawn');
  return (
    <section class="chart" aria-label="Statechart">
      <div class="chart__head">
        <h2 class="facts__head">Statechart</h2>
        <div class="switch" role="group" aria-label="Show the chart as">
          {(['drawn', 'listed'] as const).map((one) => (
            <button
              key={one}
              type="button"
              class="switch__option"
              aria-pressed={one === form}
              onClick={() => setForm(one)}
            >
              {one === 'drawn' ? 'Drawing' : 'List'}
            </button>
          ))}
        </div>
      </div>
      {form === 'drawn' ? (
        <Drawn moments={moments} step={step} onGo={onGo} />
      ) : (
        <StateList groups={chart.modes} moments={moments} step={step} onGo={onGo} />
      )}
      <h3 class="chart__aside">Beside it, at all times</h3>
      <StateList groups={chart.regions} moments={moments} step={step} onGo={onGo} />
    </section>
  );
}

function Drawn({ moments, step, onGo }: Props) {
  const on = moments[step]?.on ?? [];
  const { width, height, modes, states, lines } = drawing;
  const box = [-margin, -margin, width + 2 * margin, height + 2 * margin].join(' ');
  const ways = lines.map((line) => ({ line, taken: takenTo(line, moments, step) }));
  // What is lit lies above the others.
  const sorted = ways.toSorted((a, b) => Number(a.taken !== null) - Number(b.taken !== null));
  return (
    <svg class="chart__drawing" viewBox={box} role="group" aria-label="States">
      <defs>
        <Head id="head" />
        <Head id="head-lit" />
      </defs>
      {modes.map(({ group, x, y, width: wide, height: high }) => (
        <g
          key={group.path}
          class={on.some((path) => path.startsWith(`${group.path}.`)) ? 'mode mode--on' : 'mode'}
        >
          <rect class="mode__box" x={x} y={y} width={wide} height={high} rx="12" />
          <text class="mode__name" x={x + 12} y={y + 20}>
            {group.name}
          </text>
          {chart.anytime.includes(group.path) ? (
            <text class="mode__anytime" x={x + wide - 12} y={y + 20}>
              from anywhere
            </text>
          ) : null}
        </g>
      ))}
      {sorted.map(({ line, taken }) => (
        <Way key={`${line.from} ${line.to}`} line={line} taken={taken} />
      ))}
      {states.map(({ state, x, y, width: wide, height: high }) => {
        const first = firstStepIn(state.path, moments);
        const go = () => first !== null && onGo(first);
        return (
          <g
            key={state.path}
            class={first === null ? 'state state--never' : 'state'}
            role="button"
            tabIndex={first === null ? -1 : 0}
            aria-label={`${state.name}${first === null ? ', not in this script' : ''}`}
            aria-disabled={first === null}
            aria-current={on.includes(state.path) ? 'step' : undefined}
            onClick={go}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return;
              event.preventDefault();
              go();
            }}
          >
            <rect class="state__box" x={x} y={y} width={wide} height={high} rx="8" />
            <text class="state__name" x={x + wide / 2} y={y + high / 2}>
              {state.name}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

type WayProps = { readonly line: Line; readonly taken: 'from' | 'to' | null };

function Way({ line, taken }: WayProps) {
  const head = `url(#${taken === null ? 'head' : 'head-lit'})`;
  const heads = taken ?? line.heads;
  return (
    <path
      class={taken === null ? 'way' : 'way way--lit'}
      d={smooth(line.points)}
      {...(heads === 'from' ? {} : { 'marker-end': head })}
      {...(heads === 'to' ? {} : { 'marker-start': head })}
    />
  );
}

function Head({ id }: { readonly id: string }) {
  return (
    <marker
      id={id}
      viewBox="0 0 8 8"
      refX="7"
      refY="4"
      markerUnits="userSpaceOnUse"
      markerWidth="8"
      markerHeight="8"
      orient="auto-start-reverse"
    >
      <path class={id} d="M0 0 8 4 0 8z" />
    </marker>
  );
}

/** Through the points, with their corners rounded. */
function smooth(points: Line['points']): string {
  const [first, ...rest] = points;
  const last = rest.at(-1);
  if (first === undefined || last === undefined) return '';
  const bends = rest.slice(0, -1).map(({ x, y }, at) => {
    const next = rest[at + 1] ?? last;
    const isEnd = at === rest.length - 2;
    const to = isEnd ? next : { x: (x + next.x) / 2, y: (y + next.y) / 2 };
    return `Q${x} ${y} ${to.x} ${to.y}`;
  });
  return [`M${first.x} ${first.y}`, ...bends, `L${last.x} ${last.y}`].join(' ');
}
