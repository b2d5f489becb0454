/** What is to be reviewed of a week, why, and how much of the whole that is. */
import { useEffect, useState } from 'preact/hooks';
import type { Band } from '../../desk/sampling/band.ts';
import { type SampleOfWeek, sampleSchema } from '../../desk/sampling/wireSample.ts';
import { loadRules, type Rules } from '../desk.ts';
import { dayText, shareText } from '../measures/words.ts';
import { useLoaded } from '../rooms/useLoaded.ts';
import { Waiting } from '../rooms/Waiting.tsx';
import { Drawn } from './Drawn.tsx';

const weeks = ['this week', 'last week', 'two weeks ago', 'three weeks ago', 'four weeks ago'];

export function Sample() {
  const [back, setBack] = useState(0);
  const [rules, setRules] = useState<Rules>({ kind: 'loading' });
  useEffect(() => void loadRules().then(setRules), []);
  const review = rules.kind === 'loaded' ? rules.scope.review : null;
  const query = new URLSearchParams({
    back: String(back),
    share: String(review?.sampleShare ?? 0),
    always: (review?.always ?? []).join(','),
  });
  const { asked, again } = useLoaded(review === null ? null : `sample?${query}`, sampleSchema);
  return (
    <>
      <div class="hall__head">
        <h2 class="hall__title">Sample</h2>
        <label class="period">
          <span class="unseen">Week</span>
          <select
            class="field"
            value={back}
            onChange={(event) => setBack(Number(event.currentTarget.value))}
          >
            {weeks.map((name, at) => (
              <option key={name} value={at}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      {rules.kind === 'failed' ? (
        <p role="alert">The rules say what is reviewed, and cannot be read. {rules.why}</p>
      ) : (
        <Waiting asked={asked} again={again} />
      )}
      {review === null || asked.kind !== 'loaded' ? null : (
        <>
          <Covered sample={asked.value} share={review.sampleShare} always={review.always} />
          <Drawn key={back} items={asked.value.items} />
          <Strata strata={asked.value.strata} />
        </>
      )}
    </>
  );
}

type CoveredProps = {
  readonly sample: SampleOfWeek;
  readonly share: number;
  readonly always: readonly string[];
};

function Covered({ sample, share, always }: CoveredProps) {
  const { whole, always: certain, drawn, dates, timeZone, seed } = sample;
  const chosen = certain + drawn;
  return (
    <div class="covered">
      <p class="covered__sum" role="status">
        <strong>{chosen}</strong> of {whole} conversations at the desk
        {whole === 0 ? '' : ` (${shareText(chosen / whole)})`}: {certain} that are always reviewed,{' '}
        {drawn} by chance.
      </p>
      <p class="hall__note">
        {dayText(dates[0] ?? '')} to {dayText(dates.at(-1) ?? '')}, {timeZone}. The rules have
        always reviewed: {always.length === 0 ? 'nothing' : always.join(', ')}; and{' '}
        {shareText(share)} of the rest, at least one of each intent as far as that goes. Seed “
        {seed}”: whoever draws again gets the same. What the AI had alone is among the whole where
        sites send it (<code>review.records</code>).
      </p>
    </div>
  );
}

const bandNames: Readonly<Record<Band, string>> = {
  unknown: 'unknown',
  low: 'below 0.5',
  middle: '0.5 to 0.8',
  high: '0.8 and above',
};

function Strata({ strata }: Pick<SampleOfWeek, 'strata'>) {
  if (strata.length === 0) return null;
  return (
    <section class="figure sample__strata" aria-labelledby="strata">
      <h3 class="figure__title" id="strata">
        How chance was spread
      </h3>
      <div class="behind__scroll">
        <table class="behind__table">
          <thead>
            <tr>
              <th scope="col">Intent</th>
              <th scope="col">Confidence</th>
              <th scope="col">Conversations</th>
              <th scope="col">Drawn</th>
              <th scope="col">Share</th>
            </tr>
          </thead>
          <tbody>
            {strata.map(({ intent, band, of, drawn }) => (
              <tr key={`${band} ${intent}`}>
                <th scope="row">{intent ?? 'not named'}</th>
                <td>{bandNames[band]}</td>
                <td>{of}</td>
                <td>{drawn}</td>
                <td>{shareText(drawn / of)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
