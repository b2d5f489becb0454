import { useState } from 'preact/hooks';
import type { Act } from '../act.ts';
import { englishCorrection } from '../strings/enCorrection.ts';
import type { Words } from '../strings/words.ts';
import css from './later.css?inline';

type Props = {
  readonly words: Words;
  readonly act: Act;
  readonly onSend: (text: string) => void;
  readonly onCancel: () => void;
};

/** What the customer sets right. It comes when somebody wants to: nothing can be corrected without the desk. */
export function Correction({ words, act, onSend, onCancel }: Props) {
  act.wear(css);
  const say = words.with(englishCorrection);
  const [text, setText] = useState('');
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') onSend(text.trim());
      }}
    >
      <textarea
        dir={text === '' ? undefined : 'auto'}
        aria-label={say('passedOn.correction')}
        rows={2}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div class="card__choices">
        <button type="submit" class="button">
          {say('passedOn.send')}
        </button>
        <button type="button" class="button button--quiet" onClick={onCancel}>
          {words.say('passedOn.cancel')}
        </button>
      </div>
    </form>
  );
}
