/** What this reviewer thinks of one answer of the AI, and what it should have been. */
import { useId, useState } from 'preact/hooks';
import { answerVerdicts } from '../desk/core/fact.ts';
import type { About, ReviewMark } from '../desk/agents/wireReview.ts';
import { toggled } from './keys.ts';
import { Teach, type Taught } from './knowledge/Teach.tsx';

type Props = {
  readonly message: string;
  readonly marks: readonly ReviewMark[];
  readonly reviewer: string;
  readonly onMark: (about: About) => void;
  /** What a correction of it would teach. */
  readonly taught: Taught;
};

const names = {
  correct: 'Correct',
  incorrect: 'Incorrect',
  outdated: 'Outdated',
  unsafe: 'Unsafe',
} as const;

export function AnswerMarks({ message, marks, reviewer, onMark, taught }: Props) {
  const about = marks.filter(
    (mark) => mark.about.kind === 'answer' && mark.about.message === message,
  );
  const own = about.filter((mark) => mark.reviewer.id === reviewer);
  const mine = own[0]?.about;
  const verdict = mine?.kind === 'answer' ? mine.verdict : null;
  const others = about.flatMap(({ reviewer: by, about: one }) =>
    by.id !== reviewer && one.kind === 'answer' && one.verdict !== null
      ? [`${by.name}: ${names[one.verdict].toLowerCase()}`]
      : [],
  );
  return (
    <div class="verdicts">
      <div class="marks" role="group" aria-label="This answer is">
        {answerVerdicts.map((one, at) => (
          <button
            key={one}
            type="button"
            class={`mark mark--small mark--${one}`}
            aria-pressed={one === verdict}
            aria-keyshortcuts={String(at + 1)}
            onClick={() => onMark(toggled({ kind: 'answer', message, verdict: one }, own))}
          >
            {names[one]} <kbd>{at + 1}</kbd>
          </button>
        ))}
      </div>
      {others.length === 0 ? null : <p class="panel__aside">{others.join(' · ')}</p>}
      {verdict === null || verdict === 'correct' ? null : (
        <Correction
          key={verdict}
          given={mine?.kind === 'answer' ? (mine.correction ?? '') : ''}
          taught={taught}
          onSave={(correction) => onMark({ kind: 'answer', message, verdict, correction })}
        />
      )}
    </div>
  );
}

type CorrectionProps = {
  readonly given: string;
  readonly taught: Taught;
  readonly onSave: (text: string) => void;
};

function Correction({ given, taught, onSave }: CorrectionProps) {
  const [text, setText] = useState(given);
  const id = useId();
  const isSaved = text.trim() === given;
  return (
    <>
      <form
        class="correction"
        onSubmit={(event) => {
          event.preventDefault();
          onSave(text.trim());
        }}
      >
        <label htmlFor={id}>What would have been right</label>
        <textarea
          id={id}
          class="field"
          rows={2}
          maxLength={8000}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" class="button" disabled={isSaved}>
          {isSaved && given !== '' ? 'Saved' : 'Save'}
        </button>
      </form>
      {isSaved && given !== '' ? <Teach taught={taught} answer={given} /> : null}
    </>
  );
}
