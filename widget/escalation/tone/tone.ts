/**
 * How likely it is, from 0 to 1, that whoever wrote this message is angry or frustrated.
 *
 * A sum of small weights for the marks found in the message, made by `test/tone/train.ts` from messages that we
 * wrote ourselves. It knows English only and never decides alone: it adds to what the rules find.
 * From 0.5 on it may be acted upon.
 */
import { marksOf } from './marks.ts';
import { bias, packed, size, slope } from './weights.ts';

export function toneOf(text: string): number {
  const marks = marksOf(text, size);
  return 1 / (1 + Math.exp(-bias - slope * scoreOf(weights(), marks)));
}

export function scoreOf(known: ArrayLike<number>, marks: ReadonlySet<number>): number {
  let sum = 0;
  for (const mark of marks) sum += known[mark] ?? 0;
  return sum * shareOf(marks.size);
}

/** A long message has more marks; this keeps it from being judged by its length alone. */
export function shareOf(count: number): number {
  return (count + 4) ** -0.3;
}

let unpacked: Int8Array | null = null;

function weights(): Int8Array {
  unpacked ??= unpack(packed, size);
  return unpacked;
}

/**
 * Most weights are 0 and are not written down. Each letter holds how many of them to pass over and then one
 * weight; the highest letter only passes over. One letter for both compresses best.
 */
export const levels: readonly number[] = [-4, -2, -1, 1, 2, 4];
export const farthest = 14;
export const firstLetter = 40;

export function unpack(letters: string, bits: number): Int8Array {
  const known = new Int8Array(2 ** bits);
  let at = 0;
  for (let place = 0; place < letters.length; place += 1) {
    const code = letters.charCodeAt(place) - firstLetter;
    at += Math.floor(code / levels.length);
    const level = levels[code % levels.length] ?? 0;
    if (code < farthest * levels.length) known[at++] = level;
  }
  return known;
}
