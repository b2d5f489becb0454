/** The desk's figures of a period beside those of the one before. */
import { useState } from 'preact/hooks';
import { measuresSchema } from '../../desk/measures/wireMeasures.ts';
import { useLoaded } from '../rooms/useLoaded.ts';
import { Waiting } from '../rooms/Waiting.tsx';
import { FigureCard } from './FigureCard.tsx';
import { GroupCard } from './GroupCard.tsx';
import { dayText } from './words.ts';

const periods = { 1: 'today', 7: 'last 7 days', 28: 'last 28 days', 91: 'last 91 days' } as const;

export function Measures() {
  const [days, setDays] = useState(7);
  const { asked, again } = useLoaded(`measures?days=${days}`, measuresSchema);
  const value = asked.kind === 'loaded' ? asked.value : null;
  return (
    <>
      <div class="hall__head">
        <h2 class="hall__title">Measures</h2>
        <label class="period">
          <span class="unseen">Period</span>
          <select
            class="field"
            value={days}
            onChange={(event) => setDays(Number(event.currentTarget.value))}
          >
            {Object.entries(periods).map(([count, name]) => (
              <option key={count} value={count}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {value === null ? null : (
          <p class="hall__note" role="status">
            {value.conversations.now} conversations, {value.conversations.alone.now} of them the
            AI’s alone; {value.conversations.before} in the period before (
            {dayText(value.dates.before[0] ?? '')} to {dayText(value.dates.before.at(-1) ?? '')}).
            Days of {value.timeZone}.
          </p>
        )}
      </div>
      <p class="hall__note">
        Of every conversation that was handed over and, where sites send those, that the AI had
        alone (<code>review.records</code>), and that has not been erased. A change is called one
        when chance alone would show it less than once in twenty, with all figures of the page{' '}
        <a href="https://www.jstor.org/stable/4615733" target="_blank" rel="noreferrer">
          taken together
        </a>
        : shares by the{' '}
        <a href="https://doi.org/10.1002/sim.2832" target="_blank" rel="noreferrer">
          N − 1 chi-squared test
        </a>
        , times by the{' '}
        <a href="https://doi.org/10.1214/aoms/1177730491" target="_blank" rel="noreferrer">
          rank sum test
        </a>
        .
      </p>
      <Waiting asked={asked} again={again} />
      {value === null ? null : (
        <div class="figures">
          {value.figures.map((figure) => (
            <FigureCard key={figure.id} figure={figure} dates={value.dates} />
          ))}
          {value.groups.map((group) => (
            <GroupCard key={group.id} group={group} conversations={value.conversations} />
          ))}
        </div>
      )}
    </>
  );
}
