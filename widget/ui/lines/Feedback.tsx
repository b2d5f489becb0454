import { useState } from 'preact/hooks';
import type { AiLine } from '../../model/line.ts';
import type { Act } from '../act.ts';
import { Icon } from '../Icon.tsx';
import { later } from '../later.tsx';
import type { Words } from '../strings/words.ts';

const FeedbackWords = later(async () => (await import('./FeedbackWords.tsx')).FeedbackWords);

type Props = { readonly line: AiLine; readonly words: Words; readonly act: Act };

/** Whether an answer helped. Who says that it did not is asked once why, and need not say. */
export function Feedback({ line, words, act }: Props) {
  const [isAsked, setAsked] = useState(false);
  return (
    <div class="feedback">
      {(['helpful', 'unhelpful'] as const).map((verdict) => (
        <button
          key={verdict}
          type="button"
          class="icon icon--small"
          aria-label={words.say(`line.${verdict}`)}
          aria-pressed={line.feedback === verdict}
          onClick={() => {
            act.tell({ type: 'customer.judged', line: line.id, verdict });
            setAsked(verdict === 'unhelpful');
          }}
        >
          <Icon name="up" turned={verdict === 'unhelpful'} />
        </button>
      ))}
      {isAsked ? <FeedbackWords line={line.id} words={words} act={act} /> : null}
    </div>
  );
}
