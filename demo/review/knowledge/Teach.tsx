/** What an answer should have been, for everybody who asks the same: a proposal that somebody else publishes. */
import { useId, useRef, useState } from 'preact/hooks';
import { newId } from '../../console/newId.ts';
import type { AnswerProposal } from '../../desk/knowledge/wire.ts';
import { proposeAnswer } from './desk.ts';

/** What is known of it where the answer stands; what is private in the question is hidden. */
export type Taught = Pick<AnswerProposal, 'question' | 'intent' | 'corrects' | 'conversation'>;

type Props = { readonly taught: Taught; readonly answer: string };

type Sent =
  | { readonly kind: 'writing' }
  | { readonly kind: 'sending' }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'proposed' };

export function Teach({ taught, answer }: Props) {
  const [question, setQuestion] = useState(taught.question);
  const [sent, setSent] = useState<Sent>({ kind: 'writing' });
  const id = useRef(newId('answer'));
  const field = useId();
  if (sent.kind === 'proposed') {
    return (
      <p class="panel__aside" role="status">
        Proposed. A publisher who is not you decides, under <a href="#knowledge">Answers</a>.
      </p>
    );
  }
  async function send(): Promise<void> {
    setSent({ kind: 'sending' });
    const done = await proposeAnswer({ ...taught, id: id.current, question, answer });
    setSent(done.kind === 'done' ? { kind: 'proposed' } : { kind: 'refused', why: done.why });
  }
  return (
    <details class="correction">
      <summary>Into the knowledge base</summary>
      <form
        class="correction"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <label htmlFor={field}>The question, as anybody would ask it</label>
        <textarea
          id={field}
          class="field"
          rows={2}
          maxLength={500}
          value={question}
          onInput={(event) => setQuestion(event.currentTarget.value)}
        />
        {taught.corrects === null ? null : (
          <p class="panel__aside">It replaces the answer to “{taught.corrects}”.</p>
        )}
        <button
          type="submit"
          class="button"
          disabled={question.trim() === '' || sent.kind === 'sending'}
        >
          Propose this answer
        </button>
        {sent.kind === 'refused' ? (
          <p class="panel__trouble" role="alert">
            {sent.why}
          </p>
        ) : null}
      </form>
    </details>
  );
}
