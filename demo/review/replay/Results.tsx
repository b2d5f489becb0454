/** What the change would have done to what really happened. */
import type { Share } from '../../desk/core/wilson.ts';
import type { Run, Stored } from './crew.ts';
import type { Sums } from './sums.ts';

type Props = {
  readonly stored: Stored;
  readonly run: Run | null;
  readonly sums: Sums;
  readonly onRead: () => void;
  readonly onStop: () => void;
};

export function Results({ stored, run, sums, onRead, onStop }: Props) {
  return (
    <section class="panel" aria-label="Replay of what is stored">
      <h2 class="panel__head">What it would have done</h2>
      <Progress stored={stored} run={run} onRead={onRead} onStop={onStop} />
      {run === null || sums.conversations === 0 ? null : <Figures sums={sums} />}
    </section>
  );
}

function Progress({ stored, run, onRead, onStop }: Omit<Props, 'sums'>) {
  if (stored.kind === 'reading') {
    return <p role="status">Reading what is stored: {stored.read} conversations so far …</p>;
  }
  if (stored.kind === 'unread') {
    return (
      <p role="alert">
        The stored conversations cannot be read. {stored.why}{' '}
        <button type="button" class="link" onClick={onRead}>
          Try again
        </button>
      </p>
    );
  }
  if (stored.conversations === 0) {
    return <p role="status">No conversation is stored yet, so there is nothing to replay.</p>;
  }
  if (run === null) return <p role="status">{stored.conversations} conversations are read.</p>;
  const { rows, state } = run;
  const done = rows.length;
  return (
    <>
      <p role="status">
        {state.kind === 'running'
          ? `Replaying ${stored.conversations} conversations …`
          : state.kind === 'stopped'
            ? `Stopped after ${done} of ${stored.conversations}.`
            : `Replayed ${done} ${done === 1 ? 'conversation' : 'conversations'} in ${(state.ms / 1000).toFixed(1)} s.`}
      </p>
      {state.kind === 'running' ? (
        <p class="progress">
          <progress max={stored.conversations} value={done} aria-label="Replayed" />
          <button type="button" class="button" onClick={onStop}>
            Stop
          </button>
        </p>
      ) : null}
    </>
  );
}

function Figures({ sums }: { readonly sums: Sums }) {
  const { called, quality, lateSaved, missing, minutes, marked } = sums;
  return (
    <>
      <table class="sums">
        <caption class="unseen">Today’s rules beside the change</caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="unseen">What</span>
            </th>
            <th scope="col">Today</th>
            <th scope="col">With the change</th>
          </tr>
        </thead>
        <tbody>
          <Row name="Call a person" before={`${called.before}`} after={`${called.after}`} />
          <Row
            name="Precision"
            before={shown(quality.before.precision)}
            after={shown(quality.after.precision)}
          />
          <Row
            name="Recall, in time"
            before={shown(quality.before.recall)}
            after={shown(quality.after.recall)}
          />
          <Row
            name="Late or missed, caught sooner"
            before={`${lateSaved.before} of ${lateSaved.of}`}
            after={`${lateSaved.after} of ${lateSaved.of}`}
          />
          {missing.of === 0 ? null : (
            <Row
              name="Missing triggers that fire"
              before={`${missing.before} of ${missing.of}`}
              after={`${missing.after} of ${missing.of}`}
            />
          )}
        </tbody>
      </table>
      <p class="panel__aside">{cost(minutes)}</p>
      <p class="panel__aside">
        {marked} of these are marked by reviewers. Ranges are{' '}
        <a href="https://doi.org/10.1080/01621459.1927.10502953" target="_blank" rel="noreferrer">
          Wilson’s
        </a>{' '}
        for 95 %. An offer counts as a call: whether the customer would have taken it, nobody knows.
      </p>
    </>
  );
}

type RowProps = { readonly name: string; readonly before: string; readonly after: string };

function Row({ name, before, after }: RowProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{before}</td>
      <td class={before === after ? '' : 'sums__new'}>{after}</td>
    </tr>
  );
}

function cost({ each, added, saved, total }: Sums['minutes']): string {
  const moves = `${added} more and ${saved} fewer conversations for people`;
  if (each === null) return `${moves}. What one takes is not known: none was finished yet.`;
  const sign = total < 0 ? '−' : '+';
  return `${moves}, at ${each.toFixed(1)} minutes each (median): ${sign}${Math.abs(total).toFixed(0)} agent minutes.`;
}

function shown({ hits, of, share, within }: Share): string {
  if (share === null || within === null) return '–';
  const [low, high] = within.map((bound) => Math.round(100 * bound));
  return `${Math.round(100 * share)} % (${low}–${high}), ${hits} of ${of}`;
}
