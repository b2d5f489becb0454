/** Plays, stops, steps and scrubs through the moments of a script. */
import { useEffect, useState } from 'preact/hooks';
import type { Moment } from './play.ts';
import { isTurn } from './paths.ts';

type Props = {
  readonly moments: readonly Moment[];
  readonly step: number;
  readonly onGo: (step: number) => void;
};

const speeds = [
  { value: 0.5, title: '½×' },
  { value: 1, title: '1×' },
  { value: 4, title: '4×' },
  { value: Number.POSITIVE_INFINITY, title: 'At once' },
] as const;

/** Nobody watches a wait of three minutes, or can see what takes 40 ms. In milliseconds at single speed. */
const longestMs = 2600;
const shortestMs = 350;

export function Transport({ moments, step, onGo }: Props) {
  const [speed, setSpeed] = useState<number>(1);
  const [isPlaying, setPlaying] = useState(false);
  const last = moments.length - 1;
  const next = moments[step + 1];
  const pause = next === undefined ? 0 : next.at - (moments[step]?.at ?? 0);

  useEffect(() => {
    if (!isPlaying) return undefined;
    if (step >= last) {
      setPlaying(false);
      return undefined;
    }
    const target = speed === Number.POSITIVE_INFINITY ? last : step + 1;
    const rest = Math.min(longestMs, Math.max(shortestMs, pause)) / speed;
    const timer = setTimeout(() => onGo(target), rest);
    return () => clearTimeout(timer);
  });

  const press = () => {
    if (!isPlaying && step >= last) onGo(0);
    setPlaying(!isPlaying);
  };
  const go = (to: number) => {
    setPlaying(false);
    onGo(to);
  };

  return (
    <section class="transport" aria-label="Player">
      <div class="transport__row">
        <button
          type="button"
          class="button"
          aria-label="To the beginning"
          disabled={step === 0}
          onClick={() => go(0)}
        >
          <Icon path="M6 5v14M19 5 9 12l10 7z" />
        </button>
        <button
          type="button"
          class="button"
          aria-label="One step back"
          disabled={step === 0}
          onClick={() => go(step - 1)}
        >
          <Icon path="M17 5 7 12l10 7z" />
        </button>
        <button
          type="button"
          class="button button--main"
          aria-label={isPlaying ? 'Pause' : 'Play'}
          onClick={press}
        >
          <Icon path={isPlaying ? 'M8 5v14M16 5v14' : 'M7 4 19 12 7 20z'} />
        </button>
        <button
          type="button"
          class="button"
          aria-label="One step forward"
          disabled={step >= last}
          onClick={() => go(step + 1)}
        >
          <Icon path="M7 5l10 7-10 7z" />
        </button>
        <Scrubber moments={moments} step={step} onGo={go} />
        <output class="transport__time">
          {clockTime(moments[step]?.at ?? 0)}
          <span class="transport__count">
            {step} of {last}
          </span>
        </output>
        <label class="transport__speed">
          <span class="unseen">Speed</span>
          <select
            class="field"
            value={String(speed)}
            onChange={(event) => setSpeed(Number(event.currentTarget.value))}
          >
            {speeds.map(({ value, title }) => (
              <option key={title} value={String(value)}>
                {title}
              </option>
            ))}
          </select>
        </label>
      </div>
      <dl class="transport__words">
        <dt>Now</dt>
        <dd aria-live="polite">{moments[step]?.words}</dd>
        <dt>Next</dt>
        <dd>{next?.words ?? 'The script is over.'}</dd>
      </dl>
    </section>
  );
}

function Scrubber({ moments, step, onGo }: Props) {
  const last = moments.length - 1;
  return (
    <div class="scrubber">
      <input
        type="range"
        class="scrubber__range"
        aria-label="Moment"
        aria-valuetext={`${step} of ${last}: ${moments[step]?.words ?? ''}`}
        min={0}
        max={last}
        value={step}
        onInput={(event) => onGo(Number(event.currentTarget.value))}
      />
      <div class="scrubber__marks" aria-hidden="true">
        {moments.map((_, at) =>
          isTurn(moments, at) ? (
            <i
              key={at}
              class="scrubber__mark"
              ref={(mark) => mark?.style.setProperty('--at', String(at / Math.max(1, last)))}
            />
          ) : null,
        )}
      </div>
    </div>
  );
}

function clockTime(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

function Icon({ path }: { readonly path: string }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
