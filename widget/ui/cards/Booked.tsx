import type { Card } from '../../conversation/view.ts';
import type { Act } from '../act.ts';
import { calendarFile } from '../calendar.ts';
import { dateTime } from '../eventText.ts';
import type { LaterStrings } from '../strings/enLater.ts';

type Props = {
  readonly card: Extract<Card, { kind: 'booked' }>;
  readonly strings: LaterStrings['booked'];
  readonly locale: string;
  readonly act: Act;
};

export function Booked({ card, strings, locale, act }: Props) {
  const { booked, reference } = card;
  const start = booked?.start ?? null;
  const promise =
    booked === null || card.wants === 'message'
      ? strings.message
      : start === null
        ? strings.soon
        : strings.at(dateTime(start, locale));
  return (
    <div class="card">
      <div role="status">
        <p class="card__title">{promise}</p>
        {reference === null ? null : <p>{strings.reference(reference)}</p>}
      </div>
      {booked === null || card.wants === 'message' ? null : (
        <div class="card__choices">
          {start === null ? null : (
            <button
              type="button"
              class="button"
              onClick={() =>
                act.save(
                  'callback.ics',
                  'text/calendar',
                  calendarFile({ ...booked, start, title: strings.calendarTitle }),
                )
              }
            >
              {strings.addToCalendar}
            </button>
          )}
          <button
            type="button"
            class="button button--quiet"
            onClick={() => act.tell({ type: 'customer.choseCallback', wants: card.wants })}
          >
            {strings.change}
          </button>
          <button
            type="button"
            class="button button--quiet"
            onClick={() => act.tell({ type: 'customer.cancelledCallback' })}
          >
            {strings.cancel}
          </button>
        </div>
      )}
    </div>
  );
}
