import { useState } from 'preact/hooks';
import type { Act } from '../act.ts';
import { englishFeedback } from '../strings/enFeedback.ts';
import type { Words } from '../strings/words.ts';
import css from './feedback.css?inline';

type Props = { readonly line: string; readonly words: Words; readonly act: Act };

/** Characters: a remark, and not a letter. */
const most = 500;

export function FeedbackWords({ line, words, act }: Props) {
  act.wear(css);
  const say = words.with(englishFeedback);
  const [text, setText] = useState('');
  const [isSent, setSent] = useState(false);
  if (isSent) return <p role="status">{say('feedback.thanks')}</p>;
  return (
    <form
      class="why"
      onSubmit={(event) => {
        event.preventDefault();
        const said = text.trim();
        if (said !== '') {
          act.tell({ type: 'customer.judged', line, verdict: 'unhelpful', words: said });
        }
        setSent(true);
      }}
    >
      <label class="why__field">
        <span>{say('feedback.question')}</span>
        <input
          type="text"
          dir="auto"
          maxLength={most}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button button--quiet">
        {say('feedback.send')}
      </button>
    </form>
  );
}
