import { useState } from 'preact/hooks';
import type { PassedOn as What } from '../../conversation/view.ts';
import type { Act } from '../act.ts';
import { later } from '../later.tsx';
import type { Words } from '../strings/words.ts';

const Correction = later(async () => (await import('./LaterCards.tsx')).Correction);

type Props = {
  readonly passedOn: What;
  /** While nobody is here yet there is time to read it. */
  readonly isWaiting: boolean;
  readonly words: Words;
  readonly act: Act;
};

type Stage = 'folded' | 'open' | 'correcting' | 'sent';

/** The customer reads what was said about them, and may set it right: added to, never overwritten. */
export function PassedOn({ passedOn, isWaiting, words, act }: Props) {
  const { say } = words;
  const [chosen, setStage] = useState<Stage | null>(null);
  const stage = chosen ?? (isWaiting ? 'open' : 'folded');

  return (
    <section class="passed" aria-label={say('passedOn.title')}>
      <div class="passed__head">
        <h3 class="passed__title">{say('passedOn.title')}</h3>
        <button
          type="button"
          class="quiet"
          aria-expanded={stage !== 'folded'}
          onClick={() => setStage(stage === 'folded' ? 'open' : 'folded')}
        >
          {stage === 'folded' ? say('passedOn.show') : say('passedOn.hide')}
        </button>
        <button type="button" class="quiet" onClick={() => setStage('correcting')}>
          {say('passedOn.correct')}
        </button>
      </div>
      {stage === 'folded' ? null : <Passed what={passedOn} words={words} />}
      {stage === 'sent' ? <p role="status">{say('passedOn.sent')}</p> : null}
      {stage === 'correcting' ? (
        <Correction
          words={words}
          act={act}
          onSend={(text) => {
            act.tell({ type: 'customer.corrected', text });
            setStage('sent');
          }}
          onCancel={() => setStage(null)}
        />
      ) : null}
    </section>
  );
}

/** What concerns the customer. How they stand with the company is between the company and its people. */
function Passed({ what, words: { say, list } }: { readonly what: What; readonly words: Words }) {
  const { ask, facts } = what.packet.handoff;
  return (
    <div class="passed__text">
      <p>{ask === '' ? say('passedOn.all') : say('passedOn.ask', { words: ask })}</p>
      {facts.length === 0 ? null : (
        <p>{say('passedOn.facts', { facts: list(facts.map(({ value }) => value)) })}</p>
      )}
    </div>
  );
}
