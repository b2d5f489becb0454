/** One line to fill in. A password can be shown, because long ones are mistyped. */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly autoComplete: 'name' | 'username' | 'current-password' | 'new-password';
  readonly hint?: ComponentChildren;
  readonly isFirst?: boolean;
  readonly isOptional?: boolean;
};

export function Field({ label, value, onInput, autoComplete, hint, ...more }: Props) {
  const id = useId();
  const isSecret = autoComplete.endsWith('password');
  const [isShown, setShown] = useState(false);
  const line = useRef<HTMLInputElement>(null);
  // The form is all there is on the page.
  useEffect(() => {
    if (more.isFirst) line.current?.focus();
  }, []);
  return (
    <div class="line-in">
      <label class="line-in__label" htmlFor={id}>
        {label}
      </label>
      <div class="line-in__line">
        <input
          id={id}
          ref={line}
          class="line-in__input"
          {...(isSecret && !isShown ? { type: 'password' } : { type: 'text' })}
          value={value}
          autoComplete={autoComplete}
          autoCapitalize={autoComplete === 'name' ? 'words' : 'off'}
          spellcheck={false}
          required={!(more.isOptional ?? false)}
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
          maxLength={200}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
        {isSecret ? (
          <button
            type="button"
            class="line-in__show"
            aria-pressed={isShown}
            aria-label={`Show ${label.toLowerCase()}`}
            onClick={() => setShown(!isShown)}
          >
            {isShown ? 'Hide' : 'Show'}
          </button>
        ) : null}
      </div>
      {hint === undefined ? null : (
        <p id={`${id}-hint`} class="line-in__hint">
          {hint}
        </p>
      )}
    </div>
  );
}
