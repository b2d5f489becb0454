/** The reviewer's page: conversations on the left, one of them with its replay on the right. */
import { useEffect } from 'preact/hooks';
import { Empty, Loading, Trouble } from '../console/Placeholder.tsx';
import { useNow } from '../console/useNow.ts';
import type { ReviewItem } from '../desk/agents/wireReview.ts';
import type { Me } from '../desk/staff/wire.ts';
import type { Scope } from '../../widget/model/scope.ts';
import { Case } from './Case.tsx';
import type { Listed } from './desk.ts';
import { isHad } from './had.ts';
import { List } from './List.tsx';
import { Top } from './rooms/Top.tsx';
import { type Review as Shelf, useReview } from './useReview.ts';

type Props = {
  readonly me: Me;
  /** Rules that are being written: conversations are replayed with these. */
  readonly tried: Scope | null;
};

export function Review({ me, tried }: Props) {
  const review = useReview();
  const { list, selected, select } = review;
  const now = useNow(30_000);
  const items = list.kind === 'loaded' ? list.items.filter((item) => isHad(item, review.had)) : [];
  useArrows(items, selected, select);

  return (
    <div class={selected === null ? 'desk' : 'desk desk--open'}>
      <Top me={me} room="conversations">
        <RulesNote rules={review.rules} tried={tried} />
        <button type="button" class="button" onClick={review.reload}>
          Look again
        </button>
      </Top>
      <List
        list={list}
        head={review.head}
        selected={selected}
        now={now}
        days={review.days}
        had={review.had}
        reviewer={me.id}
        onDays={review.ask}
        onHad={review.only}
        onRetry={review.reload}
      />
      <main class="stage" aria-label="Conversation">
        <Stage review={review} me={me} tried={tried} now={now} />
      </main>
    </div>
  );
}

function RulesNote({ rules, tried }: Pick<Shelf, 'rules'> & Pick<Props, 'tried'>) {
  if (tried !== null) return <span class="top__rules">Rules {tried.version}</span>;
  switch (rules.kind) {
    case 'loading':
      return <span class="top__rules">Reading the rules …</span>;
    case 'failed':
      return (
        <span class="top__rules top__rules--failed" role="alert">
          No rules to replay with. {rules.why}
        </span>
      );
    case 'loaded':
      return (
        <span class="top__rules">
          Rules <a href="/hep/v1/scope.json">{rules.scope.version}</a> of {rules.scope.owner}
        </span>
      );
  }
}

type StageProps = Props & { readonly review: Shelf; readonly now: number };

function Stage({ review, me, tried, now }: StageProps) {
  const { list, rules, selected, shown, select, reload } = review;
  if (selected === null) return <Empty {...emptiness(list)} />;
  if (shown === null || rules.kind === 'loading') return <Loading />;
  if (shown.kind === 'failed') {
    return <Trouble why={shown.why} onRetry={reload} onBack={() => select(null)} />;
  }
  return (
    <Case
      key={selected}
      detail={shown.detail}
      scope={tried ?? (rules.kind === 'loaded' ? rules.scope : null)}
      now={now}
      reviewer={me}
      onMarked={review.relist}
      onBack={() => select(null)}
    />
  );
}

function emptiness(list: Listed): { readonly title: string; readonly text: string } {
  switch (list.kind) {
    case 'loading':
      return { title: 'Opening the desk', text: 'One moment.' };
    case 'failed':
      return { title: 'The desk cannot be reached', text: 'It is tried again by itself.' };
    case 'loaded':
      return list.items.length === 0
        ? {
            title: 'Nothing to review yet',
            text: 'Conversations appear here once a customer was handed over to a person; what the AI had alone too, where the rules say so (review.records).',
          }
        : {
            title: 'Choose a conversation',
            text: 'It is put before the rules again: which one fires, at which message, and whether that is what happened.',
          };
  }
}

/** Up and down walk the list, unless what has the focus scrolls or takes text. */
function useArrows(
  items: readonly ReviewItem[],
  selected: string | null,
  select: (id: string) => void,
): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { target, key } = event;
      if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof Element)) return;
      if (key !== 'ArrowDown' && key !== 'ArrowUp') return;
      if (target !== document.body && target.closest('.queue') === null) return;
      const at = items.findIndex(({ id }) => id === selected);
      const next = items[at === -1 ? 0 : at + (key === 'ArrowDown' ? 1 : -1)];
      if (next === undefined) return;
      event.preventDefault();
      select(next.id);
      if (target.closest('.queue') !== null) focusOn(next.id);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
}

function focusOn(id: string): void {
  document.querySelector<HTMLElement>(`.entry[href="#/${id}"]`)?.focus();
}
