/**
 * Four digits that nobody has explained may be the end of a card or of a social security number. They stand in
 * the transcript for whoever needs them, and are not shown around.
 */
import { referring } from './factPatterns.ts';

function isUnexplained(text: string, start: number, value: string, asked: string): boolean {
  if (!/^\d{4}$/.test(value) || asked !== '' || isYear(value)) return false;
  const before =
    /(\p{L}{1,20})\W{0,3}$/u.exec(text.slice(Math.max(0, start - 24), start))?.[1] ?? '';
  if (/^ \p{L}/u.test(text.slice(start + value.length))) return false;
  // Two or three letters before them make it a code: "lo 5914".
  return (
    !referring.test(before) &&
    (before.length > 3 || before === '' || /^(?:and|is|my)$/i.test(before))
  );
}

const alone = /(?<![\p{L}\d.,/:#-]|\d )\d{4}(?!\d|[.,/:-]\d| \d)/gu;

export function hideUnexplained(text: string, asked: string): string {
  return text
    .replaceAll(alone, (value, start: number) =>
      isUnexplained(text, start, value, asked) ? '' : value,
    )
    .trim();
}

function isYear(value: string): boolean {
  return value >= '1930' && value <= '2049';
}
