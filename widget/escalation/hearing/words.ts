/** Splits a message into words that know where they stood, so that every match can be quoted. */

export type Word = {
  /** Folded: "I’D" becomes "id", "Straße" "strasse". */
  readonly text: string;
  /** UTF-16 offsets into the message. */
  readonly start: number;
  readonly end: number;
  /** Counts sentences from 0: a phrase does not reach from one into the next. */
  readonly sentence: number;
  /** Opens its sentence before a comma: "No, I want a person" asks for one. */
  readonly isAside: boolean;
};

export type Span = { readonly start: number; readonly end: number };

/** Longer messages are read from both ends: what matters is rarely in the middle of 20,000 words. */
const longest = { signs: 4000, words: 800 };

/**
 * A word of an alphabet, one sign of Chinese or Japanese (which put no spaces between words), or one
 * picture. What is between two of them may end a sentence.
 */
const token =
  /[\u3040-\u30ff\u3400-\u9fff]|(?:[^\P{L}\u3040-\u30ff\u3400-\u9fff]|[\p{M}\p{N}])+(?:['’](?:[^\P{L}\u3040-\u30ff\u3400-\u9fff]|\p{M})+)*|\p{Extended_Pictographic}/gu;

/** Not the point in "49.99". */
const sentenceEnd = /[!?…;\n。！？؟।]|\.(?!\d)/;

const commas = new Set(',،，、');

export function wordsOf(message: string): readonly Word[] {
  const half = longest.signs / 2;
  const tail = message.length - half;
  const words =
    message.length <= longest.signs
      ? read(message, 0)
      : [...read(message.slice(0, half), 0), ...read(message.slice(tail), tail)];
  if (words.length <= longest.words) return words;
  return [...words.slice(0, longest.words / 2), ...words.slice(-longest.words / 2)];
}

function read(text: string, offset: number): readonly Word[] {
  const words: Word[] = [];
  let sentence = 0;
  let end = 0;
  for (const found of text.match(token) ?? []) {
    const index = text.indexOf(found, end);
    if (end > 0 && sentenceEnd.test(text.slice(end, index + 1))) sentence += 1;
    const isFirst = words.at(-1)?.sentence !== sentence;
    end = index + found.length;
    words.push({
      text: fold(found),
      start: offset + index,
      end: offset + end,
      sentence,
      isAside: isFirst && commas.has(text[end] ?? ''),
    });
  }
  return words;
}

/** Accents, apostrophes, and what Arabic may write above and below its letters. */
const marks = /['’\u0640]|\p{Script=Inherited}/gu;

/** One spelling for what people type with and without accents, apostrophes and marks. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (/^[a-z0-9]*$/.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replaceAll(marks, '')
    .normalize('NFC')
    .replaceAll(/[ıßłøœæىةی]/g, (sign) => spellings[sign] ?? sign);
}

const spellings: Readonly<Record<string, string>> = {
  ı: 'i',
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  œ: 'oe',
  æ: 'ae',
  ى: 'ي',
  ی: 'ي',
  ة: 'ه',
};

export function spanOf(words: readonly Word[], from: number, to: number): Span | null {
  const first = words[from];
  const last = words[to];
  return first && last ? { start: first.start, end: last.end } : null;
}
