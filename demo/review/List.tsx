/** What there is to review, newest first: why it is here, and what has been marked. */
import { span, triggerName } from '../console/words.ts';
import type { TrailHead } from '../desk/agents/wire.ts';
import type { ReviewItem } from '../desk/agents/wireReview.ts';
import { type Agreement, agreements } from './agreement.ts';
import type { Listed } from './desk.ts';
import { endNames } from './endNames.ts';
import { type Had, hadNames, isHad } from './had.ts';
import { signalNames } from './signalNames.ts';
import { stateName } from './stateName.ts';

type Props = {
  readonly list: Listed;
  readonly head: TrailHead | null;
  readonly selected: string | null;
  readonly now: number;
  readonly days: number;
  readonly had: Had;
  readonly reviewer: string;
  readonly onDays: (days: number) => void;
  readonly onHad: (had: Had) => void;
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
  const { list, head, selected, now, days, had, reviewer, onDays, onHad, onRetry } = props;
  const all = list.kind === 'loaded' ? list.items : [];
  const items = all.filter((item) => isHad(item, had));
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
        <p class="group__none">
          {all.length === 0 ? 'Nothing came to the desk in this time.' : 'None of these.'}
        </p>
      ) : null}
      <div class="queue__narrow">
        <p class="queue__note" role="status">
          {items.length === 0 ? '' : `${marked} of ${items.length} marked by you.`}
        </p>
        <label class="period">
          <span class="unseen">Had by</span>
          <select
            class="field"
            value={had}
            onChange={(event) => {
              const { value } = event.currentTarget;
              onHad(value === 'people' || value === 'ai' ? value : 'all');
            }}
          >
            {Object.entries(hadNames).map(([one, name]) => (
              <option key={one} value={one}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
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

const causeNames = {
  'low-rating': 'Low rating',
  unhelpful: 'Not helpful',
  approval: 'Approval',
  ...signalNames,
} as const;

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
        <span class="chip">{item.end === null ? stateName(item.state) : 'AI alone'}</span>
        <span class="entry__time">{span(item.openedAt, now)}</span>
      </span>
      <span class="entry__subject">{item.subject}</span>
      <span class="entry__why">
        {whyOf(item)}
        {quoteOf(item) === null ? null : (
          <>
            : <q>{quoteOf(item)}</q>
          </>
        )}
      </span>
    </a>
  );
}

function whyOf({ trigger, end }: ReviewItem): string {
  if (trigger !== null) return triggerName(trigger);
  return end === null ? '' : endNames[end];
}

/** What called for a person; else what the customer wrote about an answer. */
function quoteOf({ quote, comment }: ReviewItem): string | null {
  return quote ?? comment;
}
