import type { Line } from '../../model/line.ts';
import { clockTime } from '../eventText.ts';
import type { Words } from '../strings/words.ts';

/** After this long without a word the time is worth saying, in ms. */
const pauseMs = 15 * 60_000;
const dayMs = 24 * 60 * 60_000;

type Props = {
  readonly line: Line;
  /** The line above; null for the first of the conversation. */
  readonly above: Line | null;
  /** As `Date.toDateString` says it. */
  readonly today: string;
  readonly words: Words;
};

/** When it goes on: at the beginning, on another day, and after a pause. */
export function TimeMark({ line, above, today, words }: Props) {
  const at = new Date(line.at);
  const before = new Date(above?.at ?? 0);
  const isSameDay = before.toDateString() === at.toDateString();
  if (isSameDay && at.getTime() - before.getTime() < pauseMs) return null;
  return (
    <p class="line line--time">
      <time dateTime={line.at}>
        {dayText(at, today, words.locale)} · {clockTime(line.at, words.locale)}
      </time>
    </p>
  );
}

function dayText(at: Date, today: string, locale: string): string {
  const daysAgo = Math.round((Date.parse(today) - Date.parse(at.toDateString())) / dayMs);
  if (daysAgo > 1 || daysAgo < 0) {
    return at.toLocaleDateString(locale, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      // The same day of another year is not far off.
      year: daysAgo > 300 ? 'numeric' : undefined,
    });
  }
  const day = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-daysAgo, 'day');
  return day.charAt(0).toLocaleUpperCase(locale) + day.slice(1);
}
