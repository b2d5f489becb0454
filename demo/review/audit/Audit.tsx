/** Verifies the audit trail here, in the reviewer's browser, and shows where it breaks. */
import { useEffect, useId, useState } from 'preact/hooks';
import { deskTrail, fileTrail, isHash, keptHead } from './trails.ts';
import { Decisions } from './Decisions.tsx';
import { Verified } from './Verified.tsx';
import { type Source, useCheck } from './useCheck.ts';

const desk: Source = { name: 'The trail of the desk', trail: deskTrail, isDesks: true };

export function Audit() {
  const { state, run } = useCheck();
  const [kept, setKept] = useState(keptHead);
  const id = useId();
  const isWrong = kept !== '' && !isHash(kept);
  // Once, when the page is opened.
  useEffect(() => run(desk, keptHead()), []);

  return (
    <>
      <div class="hall__head">
        <h2 class="hall__title">Audit</h2>
      </div>
      <p class="hall__note">
        Every answer of the AI, handoff, mark, approval and set of rules is an entry with the hash
        of the one before. This page computes every hash again, here in the browser. A trail that
        somebody chained anew as a whole shows only against a head that was kept elsewhere.
      </p>
      <form
        class="checking"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isWrong) run(desk, kept);
        }}
      >
        <label class="checking__head" htmlFor={id}>
          A head that was kept
        </label>
        <input
          id={id}
          class="field checking__hash"
          value={kept}
          spellcheck={false}
          autoComplete="off"
          placeholder="none: 64 signs of 0 to 9 and a to f"
          aria-invalid={isWrong}
          aria-describedby={`${id}-why`}
          onInput={(event) => setKept(event.currentTarget.value.trim())}
        />
        <p id={`${id}-why`} class="figure__of">
          {isWrong
            ? 'This is no hash: 64 signs of 0 to 9 and a to f.'
            : 'The trail must pass through it. This browser keeps the last one that was in order.'}
        </p>
        <div class="checking__ways">
          <button
            type="submit"
            class="button button--main"
            disabled={isWrong || state.kind === 'running'}
          >
            Verify the desk’s trail
          </button>
          <label class="button checking__file">
            Verify a file
            <input
              class="unseen"
              type="file"
              accept=".jsonl,application/jsonl,text/plain"
              disabled={isWrong || state.kind === 'running'}
              onChange={({ currentTarget }) => {
                const file = currentTarget.files?.[0];
                currentTarget.value = '';
                if (file) run({ name: file.name, trail: fileTrail(file), isDesks: false }, kept);
              }}
            />
          </label>
          <a href="/desk/audit" download>
            Download the trail
          </a>
        </div>
      </form>
      {state.kind === 'running' ? (
        <p class="verified" role="status">
          Verifying … {state.entries === 0 ? '' : `${state.entries} entries`}
        </p>
      ) : null}
      {state.kind === 'failed' ? (
        <p class="verified verified--broken" role="alert">
          {state.why}
        </p>
      ) : null}
      {state.kind === 'done' ? (
        <>
          <Verified name={state.name} report={state.checked.report} around={state.around} />
          <Decisions decisions={state.checked.decisions} />
        </>
      ) : null}
    </>
  );
}
