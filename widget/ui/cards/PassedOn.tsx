import { useState } from 'preact/hooks';
import type { PassedOn as What } from '../../conversation/view.ts';
import type { Act } from '../act.ts';
import type { Strings } from '../strings/en.ts';

type Props = {
  readonly passedOn: What;
  /** While nobody is here yet there is time to read it. */
  readonly isWaiting: boolean;
  readonly strings: Strings['passedOn'];
  readonly act: Act;
};

type Stage = 'folded' | 'open' | 'correcting' | 'sent';

/** The customer reads what was said about them, and may set it right: added to, never overwritten. */
export function PassedOn({ passedOn, isWaiting, strings, act }: Props) {
  const [chosen, setStage] = useState<Stage | null>(null);
  const stage = chosen ?? (isWaiting ? 'open' : 'folded');
  const [text, setText] = useState('');

  const send = () => {
    if (text.trim() === '') return;
    act.tell({ type: 'customer.corrected', text: text.trim() });
    setText('');
    setStage('sent');
  };

  return (
    <section class="passed" aria-label={strings.title}>
      <div class="passed__head">
        <h3 class="passed__title">{strings.title}</h3>
        <button
          type="button"
          class="quiet"
          aria-expanded={stage !== 'folded'}
          onClick={() => setStage(stage === 'folded' ? 'open' : 'folded')}
        >
          {stage === 'folded' ? strings.show : strings.hide}
        </button>
        <button type="button" class="quiet" onClick={() => setStage('correcting')}>
          {strings.correct}
        </button>
      </div>
      {stage === 'folded' ? null : <Passed what={passedOn} strings={strings} />}
      {stage === 'sent' ? <p role="status">{strings.sent}</p> : null}
      {stage === 'correcting' ? (
        <form
          class="form"
          onSubmit={(event) => {
            event.preventDefault();
            send();
          }}
        >
          <textarea
            aria-label={strings.correction}
            rows={2}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <div class="card__choices">
            <button type="submit" class="button">
              {strings.send}
            </button>
            <button type="button" class="button button--quiet" onClick={() => setStage(null)}>
              {strings.cancel}
            </button>
          </div>
        </form>
      ) : null}
    </section>
  );
}

/** What concerns the customer. How they stand with the company is between the company and its people. */
function Passed({ what, strings }: { readonly what: What; readonly strings: Strings['passedOn'] }) {
  const { ask, facts } = what.packet.handoff;
  return (
    <div class="passed__text">
      <p>{ask === '' ? strings.all : strings.ask(ask)}</p>
      {facts.length === 0 ? null : (
        <p>{strings.facts(facts.map(({ value }) => value).join(', '))}</p>
      )}
    </div>
  );
}
