/** The conversations at the desk, newest first. */
import { span, triggerName } from '../console/words.ts';
import type { Item, TrailHead } from '../desk/agents/wire.ts';
import type { Listed } from './desk.ts';
import { stateName } from './stateName.ts';

type Props = {
  readonly list: Listed;
  readonly head: TrailHead | null;
  readonly selected: string | null;
  readonly now: number;
  readonly onRetry: () => void;
};

export function List({ list, head, selected, now, onRetry }: Props) {
  const items = list.kind === 'loaded' ? list.items : [];
  return (
    <nav class="queue" aria-label="Conversations">
      <div class="group__head">
        <h2 class="group__title">At the desk</h2>
        <span class="group__count">{items.length === 0 ? '' : items.length}</span>
      </div>
      {list.kind === 'loading' ? <p class="group__none">Asking the desk …</p> : null}
      {list.kind === 'failed' ? (
        <p class="group__none" role="alert">
          The desk cannot be reached.{' '}
          <button type="button" class="link" onClick={onRetry}>
            Try again
          </button>
        </p>
      ) : null}
      {list.kind === 'loaded' && items.length === 0 ? (
        <p class="group__none">No conversation is open.</p>
      ) : null}
      <ul class="group__list">
        {items.map((item) => (
          <li key={item.id}>
            <Entry item={item} isCurrent={item.id === selected} now={now} />
          </li>
        ))}
      </ul>
      <p class="queue__note">
        The desk lists what is open. A closed conversation keeps its address and can be opened by
        it.
      </p>
      {head === null ? null : <Trail head={head} />}
    </nav>
  );
}

/** Who keeps the hash elsewhere can show later that nothing was cut off. */
function Trail({ head: { number, hash } }: { readonly head: TrailHead }) {
  return (
    <p class="queue__note trail">
      Audit trail: {number === 1 ? '1 entry' : `${number} entries`}, head{' '}
      <code title={hash}>{hash.slice(0, 12)}</code>.{' '}
      <a href="/desk/audit" download>
        Download the trail
      </a>
    </p>
  );
}

type EntryProps = { readonly item: Item; readonly isCurrent: boolean; readonly now: number };

function Entry({ item, isCurrent, now }: EntryProps) {
  return (
    <a class="entry" href={`#/${item.id}`} aria-current={isCurrent ? 'page' : undefined}>
      <span class="entry__head">
        <span class="entry__name">{item.customer}</span>
        <span class="chip">{stateName(item.state)}</span>
        <span class="entry__time">{span(item.since, now)}</span>
      </span>
      <span class="entry__subject">{item.subject}</span>
      <span class="entry__why">
        {triggerName(item.trigger)}
        {item.quote === null ? null : (
          <>
            : <q>{item.quote}</q>
          </>
        )}
      </span>
    </a>
  );
}
