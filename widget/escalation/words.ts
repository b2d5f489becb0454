/** Splits a message into words that know where they stood, so that every match can be quoted. */

export type Word = {
  /** Lower case, apostrophes and marks folded: "I’D" becomes "i'd". */
  readonly text: string;
  /** UTF-16 offsets into the message. */
  readonly start: number;
  readonly end: number;
};

/** Longer messages are read from both ends: what matters is rarely in the middle of 20,000 words. */
const longest = 4000;

export function wordsOf(message: string): readonly Word[] {
  if (message.length <= longest) return read(message, 0);

  const half = longest / 2;
  const tail = message.length - half;
  return [...read(message.slice(0, half), 0), ...read(message.slice(tail), tail)];
}

function read(text: string, offset: number): readonly Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu), (match) => ({
    text: fold(match[0]),
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }));
}

export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('’', "'");
}

export type Span = { readonly start: number; readonly end: number };

/** Finds a phrase as a run of whole words. */
export function findPhrase(words: readonly Word[], phrase: string): Span | null {
  const wanted = wordsOf(phrase).map((word) => word.text);
  if (wanted.length === 0) return null;

  for (let at = 0; at + wanted.length <= words.length; at += 1) {
    if (wanted.every((word, step) => words[at + step]?.text === word)) {
      return spanOf(words, at, at + wanted.length - 1);
    }
  }
  return null;
}

export function spanOf(words: readonly Word[], from: number, to: number): Span | null {
  const first = words[from];
  const last = words[to];
  return first && last ? { start: first.start, end: last.end } : null;
}
