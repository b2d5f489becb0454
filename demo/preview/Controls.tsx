/** The knobs. Each is a setting of the widget or of the person who looks at it. */
import type { ComponentChildren } from 'preact';
import { devices, directions, type Knobs, positions, themes } from './knobs.ts';

type Props = {
  readonly knobs: Knobs;
  readonly onTurn: (change: Partial<Knobs>) => void;
};

const names = {
  wide: 'Wide',
  phone: 'Phone 390',
  small: 'Small 320',
  system: 'System',
  light: 'Light',
  dark: 'Dark',
  right: 'Right',
  left: 'Left',
  ltr: 'Left to right',
  rtl: 'Right to left',
} as const;

const swatches = ['#3b5bdb', '#0f766e', '#2b8a3e', '#c2255c', '#e8590c', '#ffd43b', '#212529'];

export function Controls({ knobs, onTurn }: Props) {
  return (
    <form class="controls" aria-label="Look" onSubmit={(event) => event.preventDefault()}>
      <Choice
        title="Width"
        options={devices}
        chosen={knobs.device}
        onChoose={(device) => onTurn({ device })}
      />
      <Choice
        title="Theme"
        options={themes}
        chosen={knobs.theme}
        onChoose={(theme) => onTurn({ theme })}
      />
      <Choice
        title="Position"
        options={positions}
        chosen={knobs.position}
        onChoose={(position) => onTurn({ position })}
      />
      <Choice
        title="Direction"
        options={directions}
        chosen={knobs.direction}
        onChoose={(direction) => onTurn({ direction })}
      />
      <Row title="Accent" id="accent">
        <span class="accents">
          <input
            id="accent"
            type="color"
            class="accents__own"
            value={knobs.accent}
            onInput={(event) => onTurn({ accent: event.currentTarget.value })}
          />
          {swatches.map((colour) => (
            <button
              key={colour}
              type="button"
              class="swatch"
              aria-label={`Accent ${colour}`}
              aria-pressed={colour === knobs.accent}
              ref={(button) => button?.style.setProperty('--swatch', colour)}
              onClick={() => onTurn({ accent: colour })}
            />
          ))}
        </span>
      </Row>
      <Row title="Title" id="title">
        <input
          id="title"
          type="text"
          class="field"
          maxLength={80}
          placeholder="The AI’s own name"
          value={knobs.title}
          onInput={(event) => onTurn({ title: event.currentTarget.value })}
        />
      </Row>
    </form>
  );
}

type RowProps = {
  readonly title: string;
  readonly id: string;
  readonly children: ComponentChildren;
};

function Row({ title, id, children }: RowProps) {
  return (
    <div class="knob">
      <label class="knob__name" htmlFor={id}>
        {title}
      </label>
      {children}
    </div>
  );
}

type ChoiceProps<Value> = {
  readonly title: string;
  readonly options: readonly Value[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
};

function Choice<Value extends keyof typeof names>(props: ChoiceProps<Value>) {
  const { title, options, chosen, onChoose } = props;
  return (
    <fieldset class="knob">
      <legend class="knob__name">{title}</legend>
      <span class="switch">
        {options.map((option) => (
          <label key={option} class="switch__option">
            <input
              type="radio"
              class="unseen"
              name={title}
              checked={option === chosen}
              onChange={() => onChoose(option)}
            />
            <span>{names[option]}</span>
          </label>
        ))}
      </span>
    </fieldset>
  );
}
