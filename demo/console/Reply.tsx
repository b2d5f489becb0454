/** Writing to the customer. Enter sends, Shift+Enter breaks the line, composing (IME) never sends. */
import type { RefObject } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

type Props = {
  readonly box: RefObject<HTMLTextAreaElement | null>;
  readonly customer: string;
  readonly draft: string;
  readonly onDraft: (text: string) => void;
  readonly onTyping: (isTyping: boolean) => void;
  readonly onSend: (text: string) => void;
};

/** The customer's side forgets after ten seconds, so typing is repeated before that. */
const again = 4000;
const idle = 5000;

export function Reply({ box, customer, draft, onDraft, onTyping, onSend }: Props) {
  const id = useId();
  const told = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const stop = () => {
    clearTimeout(timer.current);
    if (told.current !== 0) onTyping(false);
    told.current = 0;
  };
  const last = useRef(stop);
  last.current = stop;
  useEffect(() => () => last.current(), []);

  const write = (text: string) => {
    onDraft(text);
    if (text.trim() === '') return stop();
    if (Date.now() - told.current > again) {
      told.current = Date.now();
      onTyping(true);
    }
    clearTimeout(timer.current);
    timer.current = setTimeout(() => last.current(), idle);
  };

  const send = () => {
    const text = draft.trim();
    if (text === '') return;
    stop();
    onSend(text);
    box.current?.focus();
  };

  return (
    <form
      class="reply"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <label class="unseen" htmlFor={id}>
        Reply
      </label>
      <textarea
        id={id}
        ref={box}
        class="field reply__text"
        rows={2}
        maxLength={8000}
        value={draft}
        placeholder={`Write to ${customer}`}
        onInput={(event) => write(event.currentTarget.value)}
        onKeyDown={(event) => {
          // Safari ends composing before it reports the Enter that ended it; 229 is what is left.
          const isComposing = event.isComposing || event.keyCode === 229;
          if (event.key !== 'Enter' || event.shiftKey || isComposing) return;
          event.preventDefault();
          send();
        }}
      />
      <button type="submit" class="button button--main" disabled={draft.trim() === ''}>
        Send
      </button>
    </form>
  );
}
