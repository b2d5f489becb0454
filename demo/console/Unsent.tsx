/** What was written and not said before somebody else took over: it can still be copied. */
import { useId } from 'preact/hooks';

type Props = { readonly text: string; readonly onDiscard: () => void };

export function Unsent({ text, onDiscard }: Props) {
  const id = useId();
  if (text === '') return null;
  return (
    <footer class="talk__foot">
      <label class="unsent__label" htmlFor={id}>
        Not sent: this conversation is not with you any more.
      </label>
      <div class="reply">
        <textarea id={id} class="field reply__text" rows={2} readOnly value={text} />
        <button type="button" class="button" onClick={onDiscard}>
          Discard
        </button>
      </div>
    </footer>
  );
}
