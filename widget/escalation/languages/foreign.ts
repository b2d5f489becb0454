/**
 * Whether a message may be in another language than English: a quick look that is at hand without waiting,
 * and rather says yes once too often. Which language it is, `detect.ts` says, which comes when it is needed.
 */
import type { Word } from '../hearing/words.ts';
import { en } from './en.ts';

/** Common where English is not spoken, and rare where it is. */
const foreign = new Set(
  (
    'ich der das und mit nicht bitte kann eine ein el los por favor con quiero una je un une les svp pas ' +
    'kar um com falar quero il voglio ik een het met niet nie chce bir ile mujhe kya hai se ke para que como'
  ).split(' '),
);

let words: ReadonlySet<string> | null = null;

/** Every word of the English phrases: what messages of this kind are made of. */
function englishWords(): ReadonlySet<string> {
  const { classes, families } = en;
  words ??= new Set(
    Object.values({ ...classes, ...families }).flatMap((text) => text.match(/[a-z]+/g) ?? []),
  );
  return words;
}

/** Letters of other alphabets, and with accents. */
const isMarked = /[\u00c0-\u024f\u0370-\u1fff\u3040-\ud7af]/;
const mostUnknown = 1 / 2;
const mostForeign = 1 / 9;

export function looksForeign(text: string, message: readonly Word[]): boolean {
  if (isMarked.test(text)) return true;
  let [all, known, strange] = [0, 0, 0];
  for (const { text: word } of message) {
    if (/\d/.test(word)) continue;
    all += 1;
    if (englishWords().has(word)) known += 1;
    if (foreign.has(word)) strange += 1;
  }
  return all > 0 && (1 - known / all >= mostUnknown || strange / all > mostForeign);
}
