import { useState } from 'preact/hooks';
import type { Words } from '../strings/words.ts';
import { breakable } from './breakable.tsx';

type Props = { readonly text: string; readonly words: Words };

/** Code keeps its lines, and is copied with one press. */
export function Code({ text, words: { say } }: Props) {
  const [isCopied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      // A page that may not write there (http, or no permission) leaves it to the keyboard.
    }
  };
  return (
    <div class="code" dir="ltr">
      <pre>
        <code>{breakable(text)}</code>
      </pre>
      <button type="button" class="quiet code__copy" onClick={() => void copy()}>
        <span aria-live="polite">{say(isCopied ? 'line.copied' : 'line.copy')}</span>
      </button>
    </div>
  );
}
