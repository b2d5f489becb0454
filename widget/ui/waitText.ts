/** A wait as people say it. */
import type { WaitRange } from '../conversation/memory.ts';
import type { Words } from './strings/words.ts';

/** Rounded up: a promise that is kept early is kept. */
export function waitText({ fromSeconds, toSeconds }: WaitRange, { say, locale }: Words): string {
  const isShort = toSeconds < 60;
  const rounded = (seconds: number) =>
    isShort ? Math.ceil(seconds / 10) * 10 : Math.ceil(seconds / 60);
  const [from, to] = [rounded(fromSeconds), rounded(toSeconds)];
  const time = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: isShort ? 'second' : 'minute',
    unitDisplay: 'long',
  });
  return fromSeconds < 30 || from >= to
    ? say('waiting.waitUpTo', { time: time.format(to) })
    : say('waiting.wait', { range: time.formatRange(from, to) });
}
