/** What there is to review, newest first: why it is here, and what has been marked. */
import { span, triggerName } from '../console/words.ts';
import type { TrailHead } from '../desk/agents/wire.ts';
import type { ReviewItem } from '../desk/agents/wireReview.ts';
import { type Agreement, agreements } from './agreement.ts';
import type { Listed } from './desk.ts';
import { signalNames } from './signalNames.ts';
import { stateName } from './stateName.ts';

type Props = {
  readonly list: Listed;
  readonly head: TrailHead | null;
  readonly selected: string | null;
  readonly now: number;
  readonly days: number;
  readonly reviewer: string;
  readonly onDays: (days: number) => void;
  readonly onRetry: () => void;
};

const periods = [1, 7, 30, 365] as const;
const periodNames = {
  1: 'today',
  7: 'last 7 days',
  30: 'last 30 days',
  365: 'last year',
} as const;

export function List(props: Props) {
  const { list, head, selected, now, days, reviewer, onDays, onRetry } = props;
  const items = list.kind === 'loaded' ? list.items : [];
  const marked = items.filter((item) => isMarked(item, reviewer)).length;
  return (
    <nav class="queue" aria-label="Conversations">
      <div class="group__head">
        <h2 class="group__title">To review</h2>
        <label class="period">
          <span class="unseen">Period</span>
          <select
            class="field"
            value={days}
            onChange={(event) => onDays(Number(event.currentTarget.value))}
          >
            {periods.map((one) => (
              <option key={one} value={one}>
                {periodNames[one]}
              </option>
            ))}
          </select>
        </label>
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
        <p class="group__none">Nobody was handed over in this time.</p>
      ) : null}
      {items.length === 0 ? null : (
        <p class="queue__note" role="status">
          {marked} of {items.length} marked by you.
        </p>
      )}
      <ul class="group__list">
        {items.map((item) => (
          <li key={item.id} class="entry__row">
            <Entry
              item={item}
              isCurrent={item.id === selected}
              isMarked={isMarked(item, reviewer)}
              now={now}
            />
          </li>
        ))}
      </ul>
      {agreements(items)
        .slice(0, 3)
        .map((one) => (
          <Agreed key={one.reviewers.join(' ')} agreement={one} />
        ))}
      {head === null ? null : <Trail head={head} />}
    </nav>
  );
}

function isMarked({ marks }: ReviewItem, reviewer: string): boolean {
  return marks.some(({ reviewer: by, about }) => by.id === reviewer && about.kind === 'handoff');
}

function Agreed({ agreement }: { readonly agreement: Agreement }) {
  const { reviewers, of, same, kappa } = agreement;
  return (
    <p class="queue__note">
      {reviewers.join(' and ')}: the same mark on {same} of {of} handoffs
      {kappa === null ? '' : `, κ ${kappa.toFixed(2)}`} (
      <a href="https://doi.org/10.1177/001316446002000104" target="_blank" rel="noreferrer">
        Cohen 1960
      </a>
      ).
    </p>
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

const causeNames = { 'low-rating': 'Low rating', approval: 'Approval', ...signalNames } as const;

type EntryProps = {
  readonly item: ReviewItem;
  readonly isCurrent: boolean;
  readonly isMarked: boolean;
  readonly now: number;
};

function Entry({ item, isCurrent, isMarked: isDone, now }: EntryProps) {
  return (
    <a class="entry" href={`#/${item.id}`} aria-current={isCurrent ? 'page' : undefined}>
      <span class="entry__head">
        <span class="entry__name">{item.customer}</span>
        {isDone ? <span class="chip chip--good">Marked</span> : null}
        {item.causes.map((cause) =>
          cause === 'escalated' ? null : (
            <span key={cause} class="chip chip--high">
              {causeNames[cause]}
            </span>
          ),
        )}
        <span class="chip">{stateName(item.state)}</span>
        <span class="entry__time">{span(item.openedAt, now)}</span>
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
