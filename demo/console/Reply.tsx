/** Writing to the customer. `/` offers quick answers. Enter sends, Shift+Enter breaks the line, composing (IME) never sends. */
import type { RefObject } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { matching, type QuickAnswer } from './quick.ts';
import { QuickAnswers } from './QuickAnswers.tsx';
import { SendFile } from './SendFile.tsx';

type Props = {
  readonly box: RefObject<HTMLTextAreaElement | null>;
  readonly customer: string;
  readonly draft: string;
  readonly answers: readonly QuickAnswer[];
  readonly onDraft: (text: string) => void;
  readonly onTyping: (isTyping: boolean) => void;
  readonly onSend: (text: string) => void;
  readonly onSendFile: (file: File) => Promise<string | null>;
};

/** The customer's side forgets after ten seconds, so typing is repeated before that. */
const again = 4000;
const idle = 5000;

export function Reply({
  box,
  customer,
  draft,
  answers,
  onDraft,
  onTyping,
  onSend,
  onSendFile,
}: Props) {
  const id = useId();
  const [chosen, setChosen] = useState(0);
  const [dismissed, setDismissed] = useState<string | null>(null);
  const offered = dismissed === draft ? [] : matching(answers, draft);
  const at = Math.min(chosen, offered.length - 1);
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

  const pick = ({ text }: QuickAnswer) => {
    setChosen(0);
    write(text);
    // It is read before it is sent.
    setDismissed(text);
  };

  /** Whether the key was meant for the list of quick answers. */
  const steer = (key: string): boolean => {
    const answer = offered[at];
    if (answer === undefined) return false;
    if (key === 'ArrowDown') setChosen((at + 1) % offered.length);
    else if (key === 'ArrowUp') setChosen((at + offered.length - 1) % offered.length);
    else if (key === 'Enter' || key === 'Tab') pick(answer);
    else if (key === 'Escape') setDismissed(draft);
    else return false;
    return true;
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
      {offered.length > 0 ? (
        <QuickAnswers id={`${id}-quick`} answers={offered} chosen={at} onPick={pick} />
      ) : null}
      <textarea
        id={id}
        ref={box}
        class="field reply__text"
        rows={2}
        maxLength={8000}
        value={draft}
        placeholder={
          answers.length > 0 ? `Write to ${customer}, or / for an answer` : `Write to ${customer}`
        }
        aria-autocomplete="list"
        aria-controls={offered.length > 0 ? `${id}-quick` : undefined}
        aria-activedescendant={offered.length > 0 ? `${id}-quick-${at}` : undefined}
        onInput={(event) => write(event.currentTarget.value)}
        onKeyDown={(event) => {
          // Safari ends composing before it reports the Enter that ended it; 229 is what is left.
          const isComposing = event.isComposing || event.keyCode === 229;
          if (!isComposing && !event.shiftKey && steer(event.key)) {
            event.preventDefault();
            return;
          }
          if (event.key !== 'Enter' || event.shiftKey || isComposing) return;
          event.preventDefault();
          send();
        }}
      />
      <SendFile onSend={onSendFile} />
      <button type="submit" class="button button--main" disabled={draft.trim() === ''}>
        Send
      </button>
    </form>
  );
}
