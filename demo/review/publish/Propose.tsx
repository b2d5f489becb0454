/** The change in plain words, what is missing for it, and the reason: then somebody else decides. */
import { useId, useState } from 'preact/hooks';
import type { Held } from '../../desk/scope/growth.ts';
import { lacking } from '../../desk/scope/growth.ts';
import type { Scope } from '../../../widget/model/scope.ts';
import type { Difference } from './differences.ts';
import type { Answer } from './desk.ts';
import { Differences } from './Differences.tsx';

type Props = {
  readonly inForce: Scope;
  readonly changes: readonly Difference[];
  readonly growth: readonly Held[];
  /** That the replay has come to its end with this very change: its figures go along. */
  readonly hasEvidence: boolean;
  readonly onPropose: (reason: string) => Promise<Answer>;
};

export function Propose({ inForce, changes, growth, hasEvidence, onPropose }: Props) {
  const [reason, setReason] = useState('');
  const [said, say] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const name = useId();
  const missing = growth.filter(({ isEnough }) => !isEnough);
  const isReady = changes.length > 0 && missing.length === 0 && reason.trim() !== '' && !isBusy;

  async function send(): Promise<void> {
    setBusy(true);
    const answer = await onPropose(reason);
    setBusy(false);
    if (answer.kind === 'done') setReason('');
    say(
      answer.kind === 'done'
        ? `Proposed as ${answer.answer.version}. A publisher who is not you decides.`
        : answer.why,
    );
  }

  return (
    <section class="panel" aria-label="Proposal">
      <h2 class="panel__head">Propose it</h2>
      {changes.length === 0 ? (
        <p class="panel__aside">The document is as it is in force. Change something first.</p>
      ) : (
        <Differences changes={changes} />
      )}
      {growth.map((one) => (
        <p key={one.intent} class={one.isEnough ? 'grown' : 'grown grown--lacking'}>
          {one.isEnough ? 'Reviews allow it: ' : 'Not enough reviewed yet: '}
          {lacking(one, inForce)}
        </p>
      ))}
      <label class="panel__head" htmlFor={name}>
        Why
      </label>
      <textarea
        id={name}
        class="field propose__why"
        rows={3}
        maxLength={2000}
        value={reason}
        onInput={(event) => setReason(event.currentTarget.value)}
      />
      <p class="propose__send">
        <button
          type="button"
          class="button button--main"
          disabled={!isReady}
          onClick={() => void send()}
        >
          Propose this version
        </button>
        <span class="panel__aside">
          {hasEvidence ? 'The figures of the replay go along.' : 'Without figures: no replay yet.'}
        </span>
      </p>
      <p role="status">{said}</p>
    </section>
  );
}
