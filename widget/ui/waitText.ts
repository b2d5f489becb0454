/** A wait as people say it. */
import type { WaitRange } from '../conversation/memory.ts';
import type { Strings } from './strings/en.ts';

export function waitText({ fromSeconds, toSeconds }: WaitRange, strings: Strings): string {
  const from = duration(fromSeconds, strings.duration);
  const to = duration(toSeconds, strings.duration);
  return fromSeconds < 30 || from === to
    ? strings.waiting.waitUpTo(to)
    : strings.waiting.wait(from, to);
}

/** Rounded up: a promise that is kept early is kept. */
function duration(seconds: number, texts: Strings['duration']): string {
  return seconds < 60
    ? texts.seconds(Math.ceil(seconds / 10) * 10)
    : texts.minutes(Math.ceil(seconds / 60));
}
