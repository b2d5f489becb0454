import { useEffect, useRef, useState } from 'preact/hooks';
import type { Act } from './act.ts';
import { Icon } from './Icon.tsx';
import { later } from './later.tsx';
import type { Words } from './strings/words.ts';

type Props = {
  readonly stage: 'open' | 'closed';
  /** A person is here, or called for. */
  readonly canAttach: boolean;
  readonly isAnswering: boolean;
  readonly isOpen: boolean;
  readonly words: Words;
  readonly prefill: { readonly text: string; readonly count: number };
  readonly canSendAnyway: boolean;
  readonly act: Act;
};

/** What a desk takes in one message. */
const longest = 8000;

/** What may hold something private: most messages need no closer look. */
const suspicious = /\d{3}|@|pass|pin\b|key|token|secret/i;

const Attach = later(async () => (await import('./files/FileParts.tsx')).Attach);
const WithheldNote = later(async () => (await import('./BeforeSending.tsx')).WithheldNote);

export function Composer(props: Props) {
  const { stage, canAttach, isAnswering, isOpen, words, prefill, canSendAnyway, act } = props;
  const { say } = words;
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
    // Where the browser does it by itself, measuring would only hold it up.
    if (!element || Reflect.has(element.style, 'fieldSizing')) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight}px`;
  }, [text]);

  const hidden = suspicious.test(text) ? act.hides(text) : [];

  const send = (how: { readonly asTyped?: true } = {}) => {
    if (!canSend) return;
    act.tell({ type: 'customer.said', text: text.trim(), ...how });
    setText('');
    field.current?.focus();
  };

  if (stage === 'closed') return null;
  return (
    <form
      class="composer"
      part="composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {canAttach ? <Attach words={words} act={act} /> : null}
      <textarea
        ref={field}
        class="composer__field"
        part="field"
        rows={1}
        // The words that stand in for a text run as the panel does.
        dir={text === '' ? undefined : 'auto'}
        value={text}
        aria-label={say('composer.message')}
        aria-invalid={isTooLong}
        placeholder={say('composer.placeholder')}
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
          aria-label={say('composer.stop')}
          onClick={() => act.tell({ type: 'customer.stoppedAnswer' })}
        >
          <Icon name="stop" />
        </button>
      ) : (
        <button
          type="submit"
          class="round"
          part="send"
          aria-label={say('composer.send')}
          aria-disabled={!canSend}
        >
          <Icon name="send" />
        </button>
      )}
      {hidden.length > 0 ? (
        <WithheldNote
          kinds={hidden}
          words={words}
          onSendAnyway={canSendAnyway ? () => send({ asTyped: true }) : null}
          act={act}
        />
      ) : null}
      {isTooLong ? (
        <p class="composer__trouble" role="alert">
          {say('composer.tooLong')}
        </p>
      ) : null}
    </form>
  );
}
