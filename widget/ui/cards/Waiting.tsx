import type { ComponentChildren } from 'preact';
import type { QueueFigures, Service } from '../../conversation/memory.ts';
import type { Card } from '../../conversation/card.ts';
import type { Act } from '../act.ts';
import { clockTime } from '../eventText.ts';
import { serviceText } from '../Reach.tsx';
import type { Words } from '../strings/words.ts';
import { waitText } from '../waitText.ts';
import { CallOrMessage } from './CallOrMessage.tsx';

type Props = {
  readonly card: Extract<Card, { kind: 'waiting' }>;
  readonly service: Service | null;
  readonly words: Words;
  readonly act: Act;
  readonly children: ComponentChildren;
};

/** A place and a wait as the desk knows them, with their age, and what can be done instead. */
export function Waiting({ card, service, words, act, children }: Props) {
  const { say, locale } = words;
  const closed = card.isOverdue && service?.kind === 'closed' ? service : null;
  const isIncident = closed !== null && closed.notice !== null;
  return (
    <div class="card">
      <div role="status" class="waiting">
        <p class="card__title">
          {closed
            ? serviceText(closed, words)
            : card.isOverdue
              ? say('waiting.overdue')
              : placeText(card.queue, words)}
        </p>
        {closed ? <p>{say('waiting.kept')}</p> : null}
        {card.queue?.wait ? (
          // Its time changes with every word from the desk: to be read, and not to be told each time.
          <p aria-live="off">
            {words.together(
              waitText(card.queue.wait, words),
              say('waiting.asOf', { time: clockTime(card.queue.at, locale) }),
            )}
          </p>
        ) : null}
        {children}
      </div>
      <p class="card__hint">{say('waiting.more')}</p>
      <div class="card__choices">
        {card.isOverdue && !isIncident ? (
          <button
            type="button"
            class="button"
            onClick={() => act.tell({ type: 'customer.keptWaiting' })}
          >
            {say('waiting.keepWaiting')}
          </button>
        ) : null}
        <CallOrMessage words={words} act={act} isMessageOnly={isIncident} />
        <button
          type="button"
          class="button button--quiet"
          onClick={() => act.tell({ type: 'customer.stoppedWaiting' })}
        >
          {say('waiting.stop')}
        </button>
      </div>
    </div>
  );
}

function placeText(queue: QueueFigures | null, { say }: Words): string {
  if (queue?.position == null) return say('waiting.queued');
  return queue.position === 1
    ? say('waiting.next')
    : say('waiting.position', { place: queue.position });
}
