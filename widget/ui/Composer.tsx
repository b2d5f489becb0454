import { useEffect, useRef, useState } from 'preact/hooks';
import type { Act } from './act.ts';
import { Icon } from './Icon.tsx';
import type { Strings } from './strings/en.ts';

type Props = {
  readonly stage: 'open' | 'closed';
  readonly isAnswering: boolean;
  readonly isOpen: boolean;
  readonly strings: Strings['composer'];
  readonly prefill: { readonly text: string; readonly count: number };
  readonly act: Act;
};

/** What a desk takes in one message. */
const longest = 8000;

export function Composer({ stage, isAnswering, isOpen, strings, prefill, act }: Props) {
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const isTooLong = text.length > longest;
  const canSend = text.trim() !== '' && !isTooLong;

  useEffect(() => {
    if (isOpen) field.current?.focus();
  }, [isOpen, stage]);
  useEffect(() => {
    if (prefill.text !== '') setText(prefill.text);
  }, [prefill.count]);
  useEffect(() => {
    const element = field.current;
    if (!element) return;
    element.style.height = 'auto';
    element.style.height = `${Math.min(element.scrollHeight, 132)}px`;
  }, [text]);

  const send = () => {
    if (!canSend) return;
    act.tell({ type: 'customer.said', text: text.trim() });
    setText('');
    field.current?.focus();
  };

  if (stage === 'closed') return null;
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <textarea
        ref={field}
        class="composer__field"
        rows={1}
        dir="auto"
        value={text}
        aria-label={strings.message}
        aria-invalid={isTooLong}
        placeholder={strings.placeholder}
        onInput={(event) => {
          setText(event.currentTarget.value);
          act.typed();
        }}
        onKeyDown={(event) => {
          // Safari ends a composition before the Enter that ended it; 229 is how that Enter is told.
          const isComposing = event.isComposing || event.keyCode === 229;
          if (event.key !== 'Enter' || event.shiftKey || isComposing) return;
          event.preventDefault();
          send();
        }}
      />
      {isAnswering && text === '' ? (
        <button
          type="button"
          class="round"
          aria-label={strings.stop}
          onClick={() => act.tell({ type: 'customer.stoppedAnswer' })}
        >
          <Icon name="stop" />
        </button>
      ) : (
        <button type="submit" class="round" aria-label={strings.send} aria-disabled={!canSend}>
          <Icon name="send" />
        </button>
      )}
      {isTooLong ? (
        <p class="composer__trouble" role="alert">
          {strings.tooLong}
        </p>
      ) : null}
    </form>
  );
}
