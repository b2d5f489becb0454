/** What this reviewer says of a turn besides the answer: which trigger is missing at it, and what it was about. */
import { useId } from 'preact/hooks';
import { triggerKinds } from '../../widget/model/reason.ts';
import { triggerName } from '../console/words.ts';
import type { About, ReviewMark } from '../desk/agents/wireReview.ts';

type Props = {
  readonly message: string;
  readonly marks: readonly ReviewMark[];
  readonly reviewer: string;
  readonly onMark: (about: About) => void;
};

/** The button is the customer's, and the bot's failures say themselves that they are. */
const missable = triggerKinds.filter((kind) => kind !== 'failure');

export function MissingTrigger({ message, marks, reviewer, onMark }: Props) {
  const about = marks.flatMap(({ reviewer: { id, name }, about: one }) =>
    one.kind === 'trigger' && one.message === message && one.verdict !== null
      ? [{ id, name, verdict: one.verdict }]
      : [],
  );
  const own = about.find(({ id }) => id === reviewer)?.verdict ?? '';
  const others = about.filter(({ id }) => id !== reviewer);
  return (
    <Choice
      label="Trigger missing here"
      value={own}
      isMarked={own !== ''}
      others={others.map(({ name, verdict }) => `${name}: ${triggerName(verdict)}`)}
      options={[
        { value: '', name: 'None' },
        ...missable.map((kind) => ({ value: kind, name: triggerName(kind) })),
      ]}
      onChoose={(value) => {
        const verdict = missable.find((kind) => kind === value) ?? null;
        onMark({ kind: 'trigger', message, verdict });
      }}
    />
  );
}

/** Stands for an intent that the rules do not have. */
const unnamed = '*';

type IntentProps = Props & {
  /** What the AI took it for; null where it did not say. */
  readonly given: string | null;
  /** Those of the rules. */
  readonly intents: readonly string[];
};

export function WrongIntent({ message, marks, reviewer, given, intents, onMark }: IntentProps) {
  const about = marks.flatMap(({ reviewer: { id, name }, about: one }) =>
    one.kind === 'intent' && one.message === message && one.verdict !== null
      ? [{ id, name, right: one.correction ?? unnamed }]
      : [],
  );
  const own = about.find(({ id }) => id === reviewer)?.right ?? '';
  const others = about.filter(({ id }) => id !== reviewer);
  if (given === null && intents.length === 0) return null;
  return (
    <Choice
      label="Intent"
      value={own}
      isMarked={own !== ''}
      others={others.map(({ name, right }) => `${name}: ${right === unnamed ? 'another' : right}`)}
      options={[
        { value: '', name: given === null ? 'Not named by the AI' : `${given}, as the AI said` },
        ...intents
          .filter((intent) => intent !== given)
          .map((intent) => ({ value: intent, name: `Wrong: it was ${intent}` })),
        { value: unnamed, name: 'Wrong: none of the rules’' },
      ]}
      onChoose={(value) =>
        onMark({
          kind: 'intent',
          message,
          verdict: value === '' ? null : 'wrong',
          ...(value === '' || value === unnamed ? {} : { correction: value }),
        })
      }
    />
  );
}

type ChoiceProps = {
  readonly label: string;
  readonly value: string;
  readonly isMarked: boolean;
  readonly others: readonly string[];
  readonly options: readonly { readonly value: string; readonly name: string }[];
  readonly onChoose: (value: string) => void;
};

function Choice({ label, value, isMarked, others, options, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <p class={isMarked ? 'turn-mark turn-mark--set' : 'turn-mark'}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        class="turn-mark__choice"
        value={value}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
      {others.length === 0 ? null : <span>{others.join(' · ')}</span>}
    </p>
  );
}
