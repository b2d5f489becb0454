import { useState } from 'preact/hooks';
import type { Slot } from '../../conversation/memory.ts';
import { dateTimeFormat } from '../eventText.ts';
import type { SayLater } from '../strings/enLater.ts';

type Props = {
  /** Null while the desk is asked. */
  readonly slots: readonly Slot[] | null;
  readonly chosen: Choice;
  readonly isDisabled: boolean;
  readonly say: SayLater;
  readonly locale: string;
  readonly onChoose: (choice: Choice) => void;
};

/** The id of a time; as soon as somebody is free; or nothing yet, since the time chosen is gone. */
export type Choice = { readonly slot: string } | 'soon' | null;

/** More than this at once is no choice any more, it is a search. After these comes the rest of the day, then a day at a time. */
const enough = 6;

export function When({ slots, chosen, isDisabled, say, locale, onChoose }: Props) {
  const [count, setCount] = useState(enough);
  const all = slots ?? [];
  const days = byDay(all.slice(0, count), locale);
  const option = (
    key: string,
    choice: Exclude<Choice, null>,
    content: preact.ComponentChildren,
  ) => (
    <label key={key} class={choice === 'soon' ? 'form__option' : 'form__option form__time'}>
      <input
        type="radio"
        name="when"
        checked={isSame(chosen, choice)}
        disabled={isDisabled}
        onChange={() => onChoose(choice)}
      />
      <span>{content}</span>
    </label>
  );
  return (
    <div class="form__row" role="radiogroup" aria-label={say('callback.when')}>
      <span aria-hidden="true">{say('callback.when')}</span>
      {option('soon', 'soon', say('callback.soon'))}
      {slots === null ? <p class="form__hint">{say('callback.looking')}</p> : null}
      {slots?.length === 0 ? <p class="form__hint">{say('callback.noTimes')}</p> : null}
      {days.map(({ day, times }) => (
        <div key={day} class="form__day">
          <span aria-hidden="true">{day}</span>
          <div class="form__times">
            {times.map(({ slot, before, time, after }) =>
              option(
                slot.id,
                { slot: slot.id },
                <>
                  <span class="hidden">{before}</span>
                  {time}
                  <span class="hidden">{after}</span>
                </>,
              ),
            )}
          </div>
        </div>
      ))}
      {count < all.length ? (
        <button
          type="button"
          class="quiet form__more"
          onClick={() => setCount(endOfDay(all, count, locale))}
        >
          {say('callback.moreTimes')}
        </button>
      ) : null}
    </div>
  );
}

type Time = {
  readonly slot: Slot;
  /** The sentence of day and time, in three: all of it is read out, the middle is shown. */
  readonly before: string;
  readonly time: string;
  readonly after: string;
};
type Day = { readonly day: string; readonly times: readonly Time[] };

function byDay(slots: readonly Slot[], locale: string): readonly Day[] {
  const days = new Map<string, Time[]>();
  for (const slot of slots) {
    const day = dayOf(slot, locale);
    days.set(day, [...(days.get(day) ?? []), { slot, ...dateTimeParts(slot.start, locale) }]);
  }
  return [...days].map(([day, times]) => ({ day, times }));
}

/** How many times there are up to the end of the day of the next one. */
function endOfDay(slots: readonly Slot[], from: number, locale: string): number {
  const next = slots[from];
  if (next === undefined) return from;
  return 1 + slots.findLastIndex((slot) => dayOf(slot, locale) === dayOf(next, locale));
}

function dayOf({ start }: Slot, locale: string): string {
  const date = { weekday: 'long', day: 'numeric', month: 'long' } as const;
  return new Intl.DateTimeFormat(locale, date).format(new Date(start));
}

function isSame(one: Choice, other: Choice): boolean {
  return one === other || (isTime(one) && isTime(other) && one.slot === other.slot);
}

function isTime(choice: Choice): choice is { readonly slot: string } {
  return choice !== null && choice !== 'soon';
}

/** As it is told elsewhere, cut around the time: "Monday, March 29 at ", "9:00 AM GMT+1", "". */
function dateTimeParts(at: string, locale: string) {
  const parts = dateTimeFormat(locale).formatToParts(new Date(at));
  const isClock = ({ type }: Intl.DateTimeFormatPart) =>
    /^(hour|minute|dayPeriod|timeZoneName)$/.test(type);
  const [first, last] = [parts.findIndex(isClock), parts.findLastIndex(isClock) + 1];
  const text = (from: number, to?: number) =>
    parts
      .slice(from, to)
      .map(({ value }) => value)
      .join('');
  return { before: text(0, first), time: text(first, last), after: text(last) };
}
