import type { ComponentChildren } from 'preact';
import type { QueueFigures, Service } from '../../conversation/memory.ts';
import type { Card } from '../../conversation/card.ts';
import type { Act } from '../act.ts';
import { clockTime } from '../eventText.ts';
import { serviceText } from '../Reach.tsx';
import type { Strings } from '../strings/en.ts';
import { waitText } from '../waitText.ts';

type Props = {
  readonly card: Extract<Card, { kind: 'waiting' }>;
  readonly service: Service | null;
  readonly strings: Strings;
  readonly locale: string;
  readonly act: Act;
  readonly children: ComponentChildren;
};

/** A place and a wait as the desk knows them, with their age, and what can be done instead. */
export function Waiting({ card, service, strings, locale, act, children }: Props) {
  const texts = strings.waiting;
  const isClosed = card.isOverdue && service?.kind === 'closed';
  return (
    <div class="card">
      <div role="status" class="waiting">
        <p class="card__title">
          {isClosed
            ? serviceText(service, strings, locale)
            : card.isOverdue
              ? texts.overdue
              : placeText(card.queue, texts)}
        </p>
        {isClosed ? <p>{texts.kept}</p> : null}
        {card.queue?.wait ? (
          <p>
            {waitText(card.queue.wait, strings)} {texts.asOf(clockTime(card.queue.at, locale))}
          </p>
        ) : null}
        {children}
      </div>
      <p class="card__hint">{texts.more}</p>
      <div class="card__choices">
        {card.isOverdue ? (
          <button
            type="button"
            class="button"
            onClick={() => act.tell({ type: 'customer.keptWaiting' })}
          >
            {texts.keepWaiting}
          </button>
        ) : null}
        <button
          type="button"
          class="button button--quiet"
          onClick={() => act.tell({ type: 'customer.choseCallback', wants: 'call' })}
        >
          {texts.callBack}
        </button>
        <button
          type="button"
          class="button button--quiet"
          onClick={() => act.tell({ type: 'customer.choseCallback', wants: 'message' })}
        >
          {texts.leaveMessage}
        </button>
        <button
          type="button"
          class="button button--quiet"
          onClick={() => act.tell({ type: 'customer.stoppedWaiting' })}
        >
          {texts.stop}
        </button>
      </div>
    </div>
  );
}

function placeText(queue: QueueFigures | null, texts: Strings['waiting']): string {
  return queue?.position == null ? texts.queued : texts.position(queue.position);
}
