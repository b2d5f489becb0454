/** The ways out of a conversation, with a note for whoever goes on. */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { type HandoffVerdict, handoffVerdicts } from '../desk/core/fact.ts';

type Props = {
  readonly isBusy: boolean;
  /** What the agent thinks of the handoff, said with a way out. */
  readonly handoff: HandoffVerdict | null;
  readonly onHandoff: (verdict: HandoffVerdict | null) => void;
  readonly onReturn: (note: string, resolved: boolean) => void;
  readonly onClose: () => void;
  readonly onRelease: () => void;
  /** Further ways out. */
  readonly children: ComponentChildren;
};

const verdictNames = {
  right: 'Handoff was right',
  late: 'Handoff came too late',
  needless: 'Handoff was needless',
} as const;

export function Finish(props: Props) {
  const { isBusy, handoff, onHandoff, onReturn, onClose, onRelease, children } = props;
  const [note, setNote] = useState('');
  const [isResolved, setResolved] = useState(true);
  const id = useId();
  return (
    <div class="finish">
      <form
        class="finish__back"
        onSubmit={(event) => {
          event.preventDefault();
          onReturn(note.trim(), isResolved);
        }}
      >
        <label class="unseen" htmlFor={`${id}-note`}>
          Note for the AI
        </label>
        <input
          id={`${id}-note`}
          class="field finish__note"
          value={note}
          maxLength={2000}
          autoComplete="off"
          placeholder="Note for the AI: what was agreed"
          onInput={(event) => setNote(event.currentTarget.value)}
        />
        <label class="finish__solved">
          <input
            type="checkbox"
            checked={isResolved}
            onChange={(event) => setResolved(event.currentTarget.checked)}
          />
          Solved
        </label>
        <button type="submit" class="button" disabled={isBusy}>
          Hand back to the AI
        </button>
      </form>
      <label class="finish__handoff">
        <span class="unseen">The handoff</span>
        <select
          class="field"
          value={handoff ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onHandoff(handoffVerdicts.find((one) => one === value) ?? null)
          }
        >
          <option value="">Was the handoff right?</option>
          {handoffVerdicts.map((one) => (
            <option key={one} value={one}>
              {verdictNames[one]}
            </option>
          ))}
        </select>
      </label>
      {children}
      <button
        type="button"
        class="button"
        title="Back to the queue, for somebody else"
        disabled={isBusy}
        onClick={onRelease}
      >
        Release
      </button>
      <button type="button" class="button" disabled={isBusy} onClick={onClose}>
        Close conversation
      </button>
    </div>
  );
}
