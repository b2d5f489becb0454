/** Where a screenshot is given, and how it lies over the stage. */
import type { Comparison, Mix } from './screenshot.ts';

const mixes: readonly { readonly id: Mix; readonly title: string }[] = [
  { id: 'over', title: 'Overlay' },
  { id: 'difference', title: 'Difference' },
];

export function Compare({ picture, mix, opacity, isUnreadable, take, turn, clear }: Comparison) {
  return (
    <section class="facts compare" aria-label="Compare with a screenshot">
      <h2 class="facts__head">Compare with a screenshot</h2>
      <label class="compare__drop">
        <input
          type="file"
          class="unseen"
          accept="image/*"
          onChange={({ currentTarget: { files } }) => void take(files?.[0])}
        />
        <span class="compare__choose">Choose a picture</span>
        <span class="facts__aside">or paste it, or drop it anywhere here</span>
      </label>
      <p class="facts__aside" role="status">
        {isUnreadable ? 'This file is no picture that the browser can read.' : ''}
      </p>
      {picture === null ? null : (
        <div class="compare__how">
          <span class="switch" role="group" aria-label="How it lies over the stage">
            {mixes.map(({ id, title }) => (
              <button
                key={id}
                type="button"
                class="switch__option"
                aria-pressed={id === mix}
                onClick={() => turn({ mix: id })}
              >
                {title}
              </button>
            ))}
          </span>
          <label class="knob">
            <span class="knob__name">Opacity</span>
            <input
              type="range"
              min={0}
              max={100}
              value={opacity * 100}
              disabled={mix === 'difference'}
              onInput={(event) => turn({ opacity: Number(event.currentTarget.value) / 100 })}
            />
          </label>
          <p class="facts__aside">
            {picture.width} × {picture.height}, laid over the window at its width.
            {mix === 'difference' ? ' What is the same is black.' : ''}
          </p>
          <button type="button" class="button" onClick={clear}>
            Take it away
          </button>
        </div>
      )}
      <p class="facts__aside">It stays in this page, and is sent nowhere.</p>
    </section>
  );
}
