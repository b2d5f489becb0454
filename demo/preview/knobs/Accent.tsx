/** A colour: one of those that are often asked for, or any other. */

type Props = {
  readonly title: string;
  readonly swatches: readonly string[];
  readonly value: string;
  readonly onChange: (value: string) => void;
};

export function Accent({ title, swatches, value, onChange }: Props) {
  return (
    <fieldset class="knob">
      <legend class="knob__name">{title}</legend>
      <span class="accents">
        <input
          type="color"
          class="accents__own"
          aria-label="Own colour"
          value={value}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
        {swatches.map((colour) => (
          <button
            key={colour}
            type="button"
            class="swatch"
            aria-label={`${title} ${colour}`}
            aria-pressed={colour === value}
            ref={(button) => button?.style.setProperty('--swatch', colour)}
            onClick={() => onChange(colour)}
          />
        ))}
      </span>
    </fieldset>
  );
}
