/**
 * What the tone of a message is read from: its words, pairs of neighbours, runs of letters, loudness.
 * Each mark is only a number of `size` bits, so that a weight needs no name. The trainer uses this file too.
 */

/** Longer messages are read from both ends, so that the cost has a ceiling. */
const end = 1000;

const pieces =
  /([\p{L}\p{M}]+(?:['’´`][\p{L}]+)*)|\p{N}+(?:[.,:/-]\p{N}+)*|([!?]+)|\.\.+|…|\p{Extended_Pictographic}/gu;

export function marksOf(message: string, size: number): ReadonlySet<number> {
  const text =
    message.length > 2 * end ? `${message.slice(0, end)} ${message.slice(-end)}` : message;
  const marks = new Set<number>();
  const add = (name: string) => marks.add(hashOf(name) >>> (32 - size));

  let before = '^';
  let loud = 0;
  for (const [piece, word, cry] of text.normalize('NFKC').matchAll(pieces)) {
    if (word && isLoud(word)) {
      loud += 1;
      add(`loud ${Math.min(loud, 3)}`);
    }
    const name = word ? plain(word) : cry ? cried(cry) : named(piece);
    add(name);
    add(`${before} ${name}`);
    if (word) addRuns(name, add);
    before = name;
  }
  add(`${before} $`);
  return marks;
}

function isLoud(word: string): boolean {
  return word.length > 3 && word === word.toUpperCase() && word !== word.toLowerCase();
}

/** Four and five letters in a row, with the word's edges: what it shares with its relatives and misspellings. */
function addRuns(word: string, add: (name: string) => void): void {
  const edged = `.${word}.`;
  for (let at = 0; at + 4 <= edged.length; at += 1) {
    add(edged.slice(at, at + 4));
    if (at + 5 <= edged.length) add(edged.slice(at, at + 5));
  }
}

/** "Don’t", "dont" and "DONT" are one word; so are "soooo" and "soo". */
function plain(word: string): string {
  return word
    .toLowerCase()
    .replace(/['’´`]/g, '')
    .replace(/(.)\1{2,}/gu, '$1$1');
}

function cried(cry: string): string {
  return cry.includes('!') && cry.includes('?') ? '?!' : cry.slice(0, 3);
}

function named(piece: string): string {
  return /\p{N}/u.test(piece) ? '0' : piece.startsWith('.') ? '…' : piece;
}

/** FNV-1a, stirred once more because only the upper bits are used. */
function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  }
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
}
