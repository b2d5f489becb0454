import { useState } from 'preact/hooks';
import type { Slot } from '../../conversation/memory.ts';
import { dateTimeFormat } from '../eventText.ts';
import type { LaterStrings } from '../strings/enLater.ts';

type Props = {
  /** Null while the desk is asked. */
  readonly slots: readonly Slot[] | null;
  readonly chosen: Choice;
  readonly isDisabled: boolean;
  readonly strings: LaterStrings['callback'];
  readonly locale: string;
  readonly onChoose: (choice: Choice) => void;
};

/** The id of a time; as soon as somebody is free; or nothing yet, since the time chosen is gone. */
export type Choice = { readonly slot: string } | 'soon' | null;

/** Whole days are shown until there are so many times: more is no choice any more, it is a search. */
const enough = 6;

export function When({ slots, chosen, isDisabled, strings, locale, onChoose }: Props) {
  const [isAll, showAll] = useState(false);
  const days = slots === null ? [] : byDay(slots, locale);
  const shown = isAll ? days : days.slice(0, 1 + days.findIndex((_, at) => counted(days, at)));
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
    <div class="form__row" role="radiogroup" aria-label={strings.when}>
      <span aria-hidden="true">{strings.when}</span>
      {option('soon', 'soon', strings.soon)}
      {slots === null ? <p class="form__hint">{strings.looking}</p> : null}
      {slots?.length === 0 ? <p class="form__hint">{strings.noTimes}</p> : null}
      {(days.length > 0 && shown.length === 0 ? days : shown).map(({ day, times }) => (
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
      {shown.length > 0 && shown.length < days.length ? (
        <button type="button" class="quiet form__more" onClick={() => showAll(true)}>
          {strings.moreTimes}
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
  const format = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  });
  const days = new Map<string, Time[]>();
  for (const slot of slots) {
    const day = format.format(new Date(slot.start));
    days.set(day, [...(days.get(day) ?? []), { slot, ...dateTimeParts(slot.start, locale) }]);
  }
  return [...days].map(([day, times]) => ({ day, times }));
}

function counted(days: readonly Day[], at: number): boolean {
  return days.slice(0, at + 1).reduce((sum, { times }) => sum + times.length, 0) >= enough;
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
