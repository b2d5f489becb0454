/** The conversations in which the change would have made a difference. Each opens with a click. */
import { useState } from 'preact/hooks';
import type { Call, Change, Need, Retold } from './retell.ts';

const names: Readonly<Record<Exclude<Change, 'same'>, string>> = {
  newly: 'Calls now',
  earlier: 'Earlier',
  firmer: 'Hands over, not offers',
  later: 'Later',
  softer: 'Offers, not hands over',
  noMore: 'Calls no more',
  otherwise: 'For other reasons',
};
const kinds = ['newly', 'earlier', 'firmer', 'later', 'softer', 'noMore', 'otherwise'] as const;
type Shown = (typeof kinds)[number] | 'all';

const needs: Readonly<Record<Need, string | null>> = {
  needed: 'Marked right',
  late: 'Marked too late',
  needless: 'Marked needless',
  unknown: null,
};

/** Of what the AI has had alone. */
const aloneNeeds: Readonly<Partial<Record<Need, string>>> = {
  needed: 'Marked: person needed',
  late: 'Marked: person needed',
  needless: 'Marked: not needed',
};

/** More are shown on demand: the versions stand below them. */
const page = 20;

type Props = {
  readonly rows: readonly Retold[];
  readonly counts: Readonly<Record<Change, number>>;
};

export function Changed({ rows, counts }: Props) {
  const [shown, show] = useState<Shown>('all');
  const [most, setMost] = useState(page);
  const changed = rows.filter(
    ({ change }) => change !== 'same' && (shown === 'all' || change === shown),
  );
  const total = rows.length - counts.same;
  return (
    <section class="panel" aria-label="Changed conversations">
      <h2 class="panel__head">
        {total === 1 ? '1 conversation changes' : `${total} conversations change`}
      </h2>
      {total === 0 ? null : (
        <label class="changed__filter">
          <span class="unseen">Show</span>
          <select
            class="field"
            value={shown}
            onChange={(event) => {
              const { value } = event.currentTarget;
              show(kinds.find((kind) => kind === value) ?? 'all');
              setMost(page);
            }}
          >
            <option value="all">All of them</option>
            {kinds.map((kind) =>
              counts[kind] === 0 ? null : (
                <option key={kind} value={kind}>
                  {names[kind]} ({counts[kind]})
                </option>
              ),
            )}
          </select>
        </label>
      )}
      <ul class="changed">
        {changed.slice(0, most).map((row) => (
          <li key={row.id}>
            <One row={row} />
          </li>
        ))}
      </ul>
      {changed.length > most ? (
        <button type="button" class="button" onClick={() => setMost(most + page)}>
          Show {Math.min(page, changed.length - most)} more of {changed.length}
        </button>
      ) : null}
    </section>
  );
}

function One({ row }: { readonly row: Retold }) {
  const { id, reference, change, before, after, handedOver, need } = row;
  const mark = handedOver === null ? (aloneNeeds[need] ?? null) : needs[need];
  return (
    <a class="changed__one" href={`#/${id}`}>
      <span class="changed__head">
        <b>{reference}</b>
        {change === 'same' ? null : <span class="chip">{names[change]}</span>}
        {mark === null ? null : (
          <span class={need === 'late' ? 'chip chip--urgent' : 'chip'}>{mark}</span>
        )}
      </span>
      <span class="changed__what">
        Today {said(before)}, then {said(after)}.{' '}
        {handedOver === null
          ? 'No person came.'
          : `The customer got a person after message ${handedOver}.`}
      </span>
    </a>
  );
}

function said(call: Call | null): string {
  if (call === null) return 'no rule calls';
  const what = call.do === 'escalate' ? 'handed over' : 'offered';
  return `${what} at message ${call.message} (${call.rules[0] ?? ''})`;
}
