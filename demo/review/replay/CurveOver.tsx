/** Precision and recall over one threshold, with today's setting on it. */
import { useState } from 'preact/hooks';
import type { Scope } from '../../../widget/model/scope.ts';
import type { Share } from '../../desk/core/wilson.ts';
import type { Curve } from './crew.ts';
import type { CurvePoint } from './protocol.ts';
import { placesOn, type Threshold, thresholds } from './settings.ts';

type Props = {
  readonly curve: Curve | null;
  readonly marked: number;
  readonly today: Scope;
  readonly onDraw: (path: readonly string[], values: readonly number[]) => void;
};

export function CurveOver({ curve, marked, today, onDraw }: Props) {
  const [chosen, choose] = useState(0);
  const threshold = thresholds[chosen];
  if (threshold === undefined) return null;
  return (
    <section class="panel" aria-label="Curve">
      <h2 class="panel__head">Over the threshold</h2>
      {marked === 0 ? (
        <p class="panel__aside">
          There is no curve yet: reviewers have marked no handoff. Marks say whether a person was
          needed.
        </p>
      ) : (
        <div class="curve__ask">
          <label>
            <span class="unseen">Threshold</span>
            <select
              class="field"
              value={chosen}
              onChange={(event) => choose(Number(event.currentTarget.value))}
            >
              {thresholds.map(({ name }, at) => (
                <option key={name} value={at}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <button
            type="button"
            class="button"
            onClick={() => onDraw(threshold.path, placesOn(threshold, today))}
          >
            Draw
          </button>
        </div>
      )}
      {curve === null || curve.points.length === 0 ? null : (
        <Drawn points={curve.points} threshold={threshold} today={threshold.of(today)} />
      )}
    </section>
  );
}

type DrawnProps = {
  readonly points: readonly CurvePoint[];
  readonly threshold: Threshold;
  readonly today: number;
};

const width = 420;
const height = 170;

function Drawn({ points, threshold, today }: DrawnProps) {
  const last = points.at(-1)?.value ?? 1;
  const x = (value: number) => 30 + ((width - 40) * value) / (last || 1);
  const y = (share: number) => 10 + (height - 34) * (1 - share);
  const lines = [
    { name: 'Precision', of: ({ precision }: CurvePoint) => precision },
    { name: 'Recall', of: ({ recall }: CurvePoint) => recall },
  ];
  return (
    <figure class="curve">
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {[0, 0.5, 1].map((share) => (
          <g key={share}>
            <path class="curve__grid" d={`M30 ${y(share)}H${width - 10}`} />
            <text class="curve__label" x="26" y={y(share) + 4} text-anchor="end">
              {100 * share}
            </text>
          </g>
        ))}
        <path class="curve__today" d={`M${x(today)} 6V${height - 24}`} />
        <text class="curve__label" x={x(today)} y={height - 8} text-anchor="middle">
          today {today}
        </text>
        {lines.map(({ name, of }) => {
          const known = points.flatMap((point) => {
            const { share, within } = of(point);
            return share === null || within === null ? [] : [{ ...point, share, within }];
          });
          return (
            <g key={name} class={`curve__line curve__line--${name.toLowerCase()}`}>
              {known.map(({ value, within: [low, high] }) => (
                <path key={value} class="curve__range" d={`M${x(value)} ${y(low)}V${y(high)}`} />
              ))}
              <polyline
                points={known.map(({ value, share }) => `${x(value)},${y(share)}`).join(' ')}
              />
            </g>
          );
        })}
      </svg>
      <figcaption class="curve__names">
        <span class="curve__name curve__name--precision">Precision</span>
        <span class="curve__name curve__name--recall">Recall, in time</span>
      </figcaption>
      <details>
        <summary>As a table</summary>
        <table class="sums">
          <thead>
            <tr>
              <th scope="col">{threshold.name}</th>
              <th scope="col">Precision</th>
              <th scope="col">Recall</th>
            </tr>
          </thead>
          <tbody>
            {points.map(({ value, precision, recall }) => (
              <tr key={value}>
                <th scope="row">{value === today ? `${value} (today)` : value}</th>
                <td>{inPercent(precision)}</td>
                <td>{inPercent(recall)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

function inPercent({ share, within }: Share): string {
  if (share === null || within === null) return '–';
  const [low, high] = within.map((bound) => Math.round(100 * bound));
  return `${Math.round(100 * share)} % (${low}–${high})`;
}
