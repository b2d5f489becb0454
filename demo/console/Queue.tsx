/** Everybody who needs a person, in the order in which they do. */
import type { Actor, Inbox, Item } from '../desk/agents/wire.ts';
import {
  actionName,
  channelName,
  countdown,
  dayAndClock,
  priorityName,
  span,
  triggerName,
} from './words.ts';

type Props = {
  readonly inbox: Inbox | null;
  readonly agent: Actor;
  readonly selected: string | null;
  readonly typing: ReadonlySet<string>;
  readonly now: number;
  readonly onSelect: (conversation: string) => void;
};

export function Queue(props: Props) {
  const { inbox, agent, now } = props;
  const active = inbox?.active ?? [];
  const mine = active.filter((item) => item.agent?.id === agent.id);
  const asked = (inbox?.approvals ?? []).filter(
    ({ approval }) => Date.parse(approval?.expires_at ?? '') > now,
  );
  const due = inbox?.callbacks ?? [];
  const missed = due.filter(({ callback }) => callback?.status === 'missed');
  const messages = due.filter(isMessage);
  const calls = due.filter(
    ({ callback }) => callback?.status === 'scheduled' && callback.channel !== 'chat',
  );
  const offered = active.filter(
    ({ offer }) => offer?.to.id === agent.id && Date.parse(offer.expires_at) > now,
  );
  const others = active.filter((item) => item.agent?.id !== agent.id && !offered.includes(item));
  return (
    <nav class="queue" aria-label="Conversations">
      {missed.length === 0 ? null : <Group title="Missed calls" items={missed} {...props} />}
      {asked.length === 0 ? null : <Group title="Needs your approval" items={asked} {...props} />}
      {offered.length === 0 ? null : <Group title="Passed to you" items={offered} {...props} />}
      <Group title="Waiting" items={inbox?.waiting ?? []} {...props}>
        {inbox === null ? 'Asking the desk …' : 'Nobody is waiting.'}
      </Group>
      <Group title="With you" items={mine} {...props}>
        Conversations you claim stay here.
      </Group>
      {others.length === 0 ? null : <Group title="With others" items={others} {...props} />}
      {calls.length === 0 ? null : <Group title="Callbacks" items={calls} {...props} />}
      {messages.length === 0 ? null : <Group title="Messages" items={messages} {...props} />}
    </nav>
  );
}

type GroupProps = Props & {
  readonly title: string;
  readonly items: readonly Item[];
  readonly children?: string;
};

function Group({ title, items, children, ...props }: GroupProps) {
  const id = `group-${title.toLowerCase().replaceAll(' ', '-')}`;
  return (
    <section class="group" aria-labelledby={id}>
      <div class="group__head">
        <h2 class="group__title" id={id}>
          {title}
        </h2>
        <span class="group__count">{items.length === 0 ? '' : items.length}</span>
      </div>
      {items.length === 0 ? (
        <p class="group__none">{children}</p>
      ) : (
        <ul class="group__list">
          {items.map((item) => (
            <li key={item.id}>
              <Entry
                item={item}
                isCallback={title === 'Callbacks' || title === 'Missed calls'}
                {...props}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function isMessage({ callback, state }: Item): boolean {
  return callback?.channel === 'chat' && state !== 'active';
}

function triesText({ call }: Item): string {
  const count = call?.attempts ?? 0;
  if (count === 0) return '';
  return count === 1 ? ', tried once' : `, tried ${count} times`;
}

type EntryProps = Omit<Props, 'inbox'> & { readonly item: Item; readonly isCallback: boolean };

function Entry({ item, isCallback, agent, selected, typing, now, onSelect }: EntryProps) {
  const { approval, callback, quote, latest } = item;
  const isUnanswered =
    item.state === 'active' && item.agent?.id === agent.id && latest?.from === 'user';
  return (
    <button
      type="button"
      class={`entry entry--${item.priority}`}
      aria-current={item.id === selected ? 'true' : undefined}
      onClick={() => onSelect(item.id)}
    >
      <span class="entry__head">
        <span class="entry__name">{item.customer}</span>
        {item.priority === 'urgent' || item.priority === 'high' ? (
          <span class={`chip chip--${item.priority}`}>{priorityName(item.priority)}</span>
        ) : null}
        {item.left === null ? null : <span class="chip chip--high">Left waiting</span>}
        {item.team === null ? null : <span class="chip">For {item.team.label}</span>}
        {item.episode > 1 ? <span class="chip">Back again</span> : null}
        <span class="entry__time">{span(item.since, now)}</span>
      </span>
      <span class="entry__subject">{item.subject}</span>
      {item.state === 'accepted' && approval !== null ? (
        <span class="entry__why">
          {actionName(approval.action.name)}: {countdown(approval.expires_at ?? '', now)} left
        </span>
      ) : isCallback && callback !== null ? (
        <span class="entry__why">
          {callback.start === undefined ? 'As soon as possible' : dayAndClock(callback.start)}{' '}
          {channelName(callback.channel)}, {item.call?.owner?.name ?? 'the team'}
          {triesText(item)}
        </span>
      ) : item.state === 'active' ? (
        <span class={isUnanswered ? 'entry__why entry__why--new' : 'entry__why'}>
          {typing.has(item.id) ? 'Typing …' : (latest?.text ?? `With ${item.agent?.name ?? ''}`)}
        </span>
      ) : (
        <span class="entry__why">
          {triggerName(item.trigger)}
          {quote === null ? null : (
            <>
              : <q>{quote}</q>
            </>
          )}
        </span>
      )}
    </button>
  );
}
