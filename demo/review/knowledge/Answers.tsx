/** What people have taught the AI: each answer with who wanted it, and who decided. */
import { useState } from 'preact/hooks';
import { dayAndClock } from '../../console/words.ts';
import { type Learnt, learntListSchema } from '../../desk/knowledge/wire.ts';
import type { Me } from '../../desk/staff/wire.ts';
import { useLoaded } from '../rooms/useLoaded.ts';
import { Waiting } from '../rooms/Waiting.tsx';
import { decideAnswer } from './desk.ts';

export function Answers({ me }: { readonly me: Me }) {
  const { asked, again } = useLoaded('knowledge', learntListSchema);
  const [trouble, setTrouble] = useState<string | null>(null);
  async function decide(id: string, step: 'publish' | 'withdraw'): Promise<void> {
    const done = await decideAnswer(id, step);
    setTrouble(done.kind === 'done' ? null : done.why);
    again();
  }
  const answers = asked.kind === 'loaded' ? asked.value.answers : [];
  return (
    <>
      <div class="hall__head">
        <h2 class="hall__title">Answers</h2>
      </div>
      <p class="hall__note">
        What the AI should have said, for everybody who asks the same. A reviewer proposes it beside
        a marked answer, a second person publishes it, and the AI answers from it with the next
        question. Whatever else answers customers can read{' '}
        <a href="/hep/v1/knowledge.json">the published ones</a>.
      </p>
      <Waiting asked={asked} again={again} />
      {trouble === null ? null : <p role="alert">{trouble}</p>}
      {asked.kind === 'loaded' && answers.length === 0 ? (
        <p class="figure__none">
          Nothing is proposed yet: mark an answer as incorrect or outdated, write what would have
          been right, and put it into the knowledge base from there.
        </p>
      ) : null}
      <ol class="learnt">
        {answers.map((one) => (
          <li key={one.id} class="figure learnt__one" aria-label={one.question}>
            <One one={one} me={me} onDecide={(step) => void decide(one.id, step)} />
          </li>
        ))}
      </ol>
    </>
  );
}

const states = {
  proposed: { name: 'Waits for a decision', chip: 'chip chip--high' },
  published: { name: 'Published', chip: 'chip chip--good' },
  withdrawn: { name: 'Withdrawn', chip: 'chip' },
} as const;

type OneProps = {
  readonly one: Learnt;
  readonly me: Me;
  readonly onDecide: (step: 'publish' | 'withdraw') => void;
};

function One({ one, me, onDecide }: OneProps) {
  const { question, answer, corrects, conversation, state, proposed, decided } = one;
  const isOwn = proposed.id === me.id;
  const mayPublish = me.roles.includes('publisher');
  return (
    <>
      <h3 class="figure__title">
        {question} <span class={states[state].chip}>{states[state].name}</span>
      </h3>
      <p class="learnt__answer" dir="auto">
        {answer}
      </p>
      <p class="figure__meaning">
        {corrects === null ? 'A new answer. ' : `Replaces the answer to “${corrects}”. `}
        Proposed by {proposed.name}, {dayAndClock(proposed.at)}
        {decided === null
          ? '.'
          : `; ${states[state].name.toLowerCase()} by ${decided.name}, ${dayAndClock(decided.at)}.`}{' '}
        {conversation === null || !me.roles.includes('reviewer') ? null : (
          <a href={`#/${conversation}`}>Where it was seen</a>
        )}
      </p>
      {state === 'withdrawn' ? null : (
        <p class="version__choices">
          {state === 'proposed' && mayPublish && !isOwn ? (
            <button type="button" class="button button--main" onClick={() => onDecide('publish')}>
              Publish
            </button>
          ) : null}
          <button type="button" class="button" onClick={() => onDecide('withdraw')}>
            Withdraw
          </button>
          {state === 'proposed' && isOwn ? (
            <span class="figure__of">Somebody else has to publish it.</span>
          ) : null}
          {state === 'proposed' && !isOwn && !mayPublish ? (
            <span class="figure__of">Publishing takes the role publisher.</span>
          ) : null}
        </p>
      )}
    </>
  );
}
