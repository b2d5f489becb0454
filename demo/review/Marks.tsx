/** What reviewers think of the handoff, and what this one does. */
import { type HandoffVerdict, handoffVerdicts } from '../desk/core/fact.ts';
import type { About, ReviewMark } from '../desk/agents/wireReview.ts';
import { aloneKeyHelp, handoffKeys, keyHelp, toggled } from './keys.ts';

type Props = {
  /** Nobody was called: what is marked is whether somebody should have been. */
  readonly isAlone: boolean;
  readonly marks: readonly ReviewMark[];
  readonly reviewer: string;
  readonly trouble: string;
  readonly onMark: (about: About) => void;
};

const names = { right: 'Right', late: 'Too late', needless: 'Needless' } as const;
const aloneNames = { late: 'Needed', needless: 'Not needed' } as const;

export function Marks({ isAlone, marks, reviewer, trouble, onMark }: Props) {
  const own = marks.filter((mark) => mark.reviewer.id === reviewer);
  const verdict = own.find(({ about }) => about.kind === 'handoff')?.about.verdict ?? null;
  const nameOf = (one: HandoffVerdict) =>
    isAlone && one !== 'right' ? aloneNames[one] : names[one];
  const others = marks.flatMap(({ reviewer: by, about }) =>
    by.id !== reviewer && about.kind === 'handoff' && about.verdict !== null
      ? [`${by.name}: ${nameOf(about.verdict).toLowerCase()}`]
      : [],
  );
  return (
    <section class="panel" aria-label="Your marks">
      <h3 class="panel__head" id="handoff-mark">
        {isAlone ? 'A person was' : 'The handoff was'}
      </h3>
      <div class="marks" role="group" aria-labelledby="handoff-mark">
        {handoffVerdicts
          .filter((one) => !isAlone || one !== 'right')
          .map((one) => (
            <button
              key={one}
              type="button"
              class={`mark mark--${one}`}
              aria-pressed={one === verdict}
              aria-keyshortcuts={handoffKeys[one]}
              onClick={() => onMark(toggled({ kind: 'handoff', verdict: one }, own))}
            >
              {nameOf(one)} <kbd>{handoffKeys[one].toUpperCase()}</kbd>
            </button>
          ))}
      </div>
      {others.length === 0 ? null : <p class="panel__aside">{others.join(' · ')}</p>}
      {trouble === '' ? null : (
        <p class="panel__trouble" role="alert">
          {trouble}
        </p>
      )}
      <p class="panel__aside">{isAlone ? aloneKeyHelp : keyHelp}</p>
    </section>
  );
}
