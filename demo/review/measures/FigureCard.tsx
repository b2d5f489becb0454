/** One figure: what it is now, what it was, whether the change is more than chance, day by day, and what it means. */
import type { Figure, Measures } from '../../desk/measures/wireMeasures.ts';
import { Behind } from './Behind.tsx';
import { Chart } from './Chart.tsx';
import { definitions } from './definitions.ts';
import { dayText, type Judged, judged, pText, shareText, timeText } from './words.ts';

type Props = { readonly figure: Figure; readonly dates: Measures['dates'] };

export function FigureCard({ figure, dates }: Props) {
  const { title, meaning, source, better } = definitions[figure.id];
  const text = figure.kind === 'share' ? shareText : timeText;
  const { now, before, p } = figure;
  const change = (now.value ?? 0) - (before.value ?? 0);
  const verdict = judged(p, change, better);
  return (
    <article class="figure" aria-label={title}>
      <h3 class="figure__title">{title}</h3>
      <p class="figure__value">
        <strong>{text(now.value)}</strong> <span class="figure__of">{ofText(figure)}</span>
      </p>
      <p class="figure__change">
        Before: {text(before.value)} <span class="figure__of">({before.n})</span>{' '}
        <Verdict verdict={verdict} p={p} />
      </p>
      {figure.kind === 'share' && figure.within !== null && verdict !== 'unknown' ? (
        <p class="figure__of">
          Change of {points(figure.within.low)} to {points(figure.within.high)} points, with 95 %.
        </p>
      ) : null}
      {now.n + before.n === 0 ? (
        <p class="figure__none">Nothing to count in this time.</p>
      ) : (
        <>
          {dates.now.length === 1 ? null : (
            <Chart
              kind="line"
              label={`${title}, day by day: now ${text(now.value)}, before ${text(before.value)}. The table below has the figures.`}
              series={{
                labels: dates.now.map(dayText),
                now: figure.days.map((day) => day.now.value),
                before: figure.days.map((day) => day.before.value),
              }}
              text={text}
            />
          )}
          <Behind
            title={title}
            columns={['Day', 'Counted', 'Value', 'Day before', 'Counted before', 'Value before']}
            rows={figure.days.map((day, at) => [
              dates.now[at] ?? '',
              day.now.n,
              day.now.value,
              dates.before[at] ?? '',
              day.before.n,
              day.before.value,
            ])}
            shown={figure.days.map((day, at) => [
              dayText(dates.now[at] ?? ''),
              String(day.now.n),
              text(day.now.value),
              dayText(dates.before[at] ?? ''),
              String(day.before.n),
              text(day.before.value),
            ])}
          />
        </>
      )}
      <p class="figure__meaning">
        {meaning}{' '}
        <a href={source.url} target="_blank" rel="noreferrer">
          {source.name}
        </a>
      </p>
    </article>
  );
}

function ofText({ kind, now }: Figure): string {
  if (now.n === 0) return 'none counted';
  return kind === 'share'
    ? `${now.hits} of ${now.n}`
    : `${now.n} counted, nine in ten within ${timeText(now.p90)}`;
}

const verdicts: Readonly<Record<Judged, { readonly text: string; readonly chip: string }>> = {
  unknown: { text: 'Too few to compare', chip: 'chip' },
  chance: { text: 'Within chance', chip: 'chip' },
  better: { text: 'Better, more than chance', chip: 'chip chip--good' },
  worse: { text: 'Worse, more than chance', chip: 'chip chip--high' },
};

export function Verdict({ verdict, p }: { readonly verdict: Judged; readonly p: number | null }) {
  const { text, chip } = verdicts[verdict];
  return (
    <span class={chip}>
      {text}
      {p === null ? '' : `, ${pText(p)}`}
    </span>
  );
}

function points(share: number): string {
  return `${share < 0 ? '−' : '+'}${Math.abs(share * 100).toFixed(1)}`;
}
