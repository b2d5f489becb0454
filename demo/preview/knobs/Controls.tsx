/** The knobs of a look, by group. */
import type { Knob, Option } from './knob.ts';
import { type Knobs, turn, valueOf } from './knobs.ts';
import { Accent } from './Accent.tsx';
import type { KnobName, NamedKnob } from './table.ts';

type Props = {
  readonly there: readonly NamedKnob[];
  readonly knobs: Knobs;
  readonly onTurn: (knobs: Knobs) => void;
};

const groups: readonly Knob['group'][] = ['Weather', 'Screen', 'Look', 'Words'];

export function Controls({ there, knobs, onTurn }: Props) {
  return (
    <form class="controls" aria-label="Look" onSubmit={(event) => event.preventDefault()}>
      {groups.map((group) => {
        const members = there.filter((knob) => knob.group === group);
        if (members.length === 0) return null;
        return (
          <section key={group} class="controls__group" aria-label={group}>
            <h2 class="controls__title">{group}</h2>
            {members.map((knob) => (
              <Turned
                key={knob.name}
                knob={knob}
                value={valueOf(knobs, knob.name)}
                onTurn={(name, value) => onTurn(turn(knobs, name, value))}
              />
            ))}
          </section>
        );
      })}
    </form>
  );
}

type TurnedProps = {
  readonly knob: NamedKnob;
  readonly value: string;
  readonly onTurn: (name: KnobName, value: string) => void;
};

function Turned({ knob, value, onTurn }: TurnedProps) {
  const { name, title } = knob;
  const change = (next: string) => onTurn(name, next);
  switch (knob.kind) {
    case 'choice':
      return (
        <fieldset class="knob">
          <legend class="knob__name">{title}</legend>
          <Choice
            name={name}
            title={title}
            options={knob.options}
            value={value}
            onChange={change}
          />
          {knob.own === undefined ? null : (
            <OwnValue
              title={knob.own.title}
              value={knob.options.some((option) => option.value === value) ? '' : value}
              isFit={(text) => knob.own?.pattern.test(text) ?? false}
              onChange={change}
            />
          )}
        </fieldset>
      );
    case 'colour':
      return <Accent title={title} swatches={knob.swatches} value={value} onChange={change} />;
    case 'text':
      return (
        <label class="knob">
          <span class="knob__name">{title}</span>
          <input
            type="text"
            class="field"
            placeholder={knob.placeholder}
            maxLength={knob.most}
            value={value}
            onInput={(event) => change(event.currentTarget.value)}
          />
        </label>
      );
    case 'number':
      return (
        <label class="knob">
          <span class="knob__name">{title}</span>
          <input
            type="number"
            class="field"
            placeholder={knob.placeholder}
            min={knob.from}
            max={knob.to}
            value={value}
            onInput={({ currentTarget }) => {
              if (currentTarget.validity.valid) change(currentTarget.value);
            }}
          />
        </label>
      );
  }
}

/** More than these do not fit beside each other. */
const mostBeside = 6;

type ChoiceProps = {
  readonly name: string;
  readonly title: string;
  readonly options: readonly Option[];
  readonly value: string;
  readonly onChange: (value: string) => void;
};

function Choice({ name, title, options, value, onChange }: ChoiceProps) {
  if (options.length > mostBeside) {
    return (
      <select
        class="field"
        aria-label={title}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.title}
          </option>
        ))}
      </select>
    );
  }
  return (
    <span class="switch">
      {options.map((option) => (
        <label key={option.value} class="switch__option">
          <input
            type="radio"
            class="unseen"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.title}</span>
        </label>
      ))}
    </span>
  );
}

type OwnValueProps = {
  readonly title: string;
  readonly value: string;
  readonly isFit: (text: string) => boolean;
  readonly onChange: (value: string) => void;
};

function OwnValue({ title, value, isFit, onChange }: OwnValueProps) {
  return (
    <input
      type="text"
      class="field"
      aria-label={title}
      placeholder={title}
      value={value}
      onInput={({ currentTarget: { value: text } }) => {
        if (text === '' || isFit(text)) onChange(text);
      }}
    />
  );
}
