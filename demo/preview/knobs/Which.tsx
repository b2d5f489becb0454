/** Of two looks side by side, the one that the knobs turn. */

export type Look = 'a' | 'b';

type Props = { readonly look: Look; readonly onChoose: (look: Look) => void };

export function Which({ look, onChoose }: Props) {
  return (
    <div class="switch which" role="group" aria-label="Which of the two looks">
      {(['a', 'b'] as const).map((one) => (
        <button
          key={one}
          type="button"
          class="switch__option"
          aria-pressed={one === look}
          onClick={() => onChoose(one)}
        >
          Look {one.toUpperCase()}
        </button>
      ))}
    </div>
  );
}
