import type { ComponentChildren } from 'preact';
import type { QueueFigures } from '../../conversation/memory.ts';
import type { Card } from '../../conversation/view.ts';
import type { Act } from '../act.ts';
import { clockTime } from '../eventText.ts';
import type { Strings } from '../strings/en.ts';

type Props = {
  readonly card: Extract<Card, { kind: 'waiting' }>;
  readonly strings: Strings;
  readonly locale: string;
  readonly act: Act;
  readonly children: ComponentChildren;
};

/** A place and a wait as the desk knows them, with their age, and what can be done instead. */
export function Waiting({ card, strings, locale, act, children }: Props) {
  const texts = strings.waiting;
  return (
    <div class="card">
      <div role="status" class="waiting">
        <p class="card__title">{card.isOverdue ? texts.overdue : placeText(card.queue, texts)}</p>
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

function waitText(wait: NonNullable<QueueFigures['wait']>, strings: Strings): string {
  const from = duration(wait.fromSeconds, strings.duration);
  const to = duration(wait.toSeconds, strings.duration);
  return wait.fromSeconds < 30 || from === to
    ? strings.waiting.waitUpTo(to)
    : strings.waiting.wait(from, to);
}

/** Rounded up: a promise that is kept early is kept. */
function duration(seconds: number, texts: Strings['duration']): string {
  return seconds < 60
    ? texts.seconds(Math.ceil(seconds / 10) * 10)
    : texts.minutes(Math.ceil(seconds / 60));
}
