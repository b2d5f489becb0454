/**
 * A small notation for phrases, as the languages are written in.
 *
 * A family of phrases is a text with one phrase a line (`;` does as well). A line may begin with a weight (0…1,
 * default 1); one that begins with `!` is a counter-phrase: it cancels what it overlaps, unless it begins with
 * an aside ("No, I want …"). Between commas stands one word:
 *
 *     word      itself             a b c    one of them                     pay*    whatever begins so
 *     word?     or nothing         3 word   after up to three other words   @name   a class of the language
 *     ^ …       at the beginning of a sentence                              … $     at its end
 *
 * The first word of a phrase has to be there. In a class, `agent%` is also known with one slip of the finger ("agnet", "agetn").
 */
import { kept } from './kept.ts';
import { fold } from './words.ts';

export type Classes = Readonly<Record<string, string>>;

export type Family = {
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly slips: Slips;
  /** Those that begin with a word, as it is spelt or was meant. */
  readonly begun: Map<string, readonly Phrase[]>;
};

export type Phrase = {
  /** The name of its family. */
  readonly of: string;
  readonly opening: Step;
  readonly steps: readonly Step[];
  readonly weight: number;
  readonly isCounter: boolean;
  readonly isOpening: boolean;
  readonly isClosing: boolean;
};

export type Step = {
  readonly words: ReadonlySet<string>;
  readonly beginnings: readonly string[];
  readonly isOptional: boolean;
  /** How many words may stand before it. */
  readonly gap: number;
};

export type Slips = {
  /** Words that are worth a second look when misspelt, by their first letter. */
  readonly near: ReadonlyMap<string, readonly string[]>;
  readonly meant: Map<string, string>;
};

/** The families of a language share what its words may have been meant to be. */
const slipsOf = new WeakMap<Classes, Slips>();

export function familyOf(text: string, classes: Classes): Family {
  return familiesOf({ [alone]: text }, classes);
}

export const alone = '';

/** Several, by name, that are listened for together: each word of a message is looked up once for all of them. */
export function familiesOf(texts: Readonly<Record<string, string>>, classes: Classes): Family {
  const phrases = new Map<string, Phrase[]>();
  for (const [of, text] of Object.entries(texts)) {
    for (const line of text.split(/[\n;]/).filter((one) => one.trim() !== '')) {
      const phrase = phraseOf(line.trim(), of, classes);
      for (const key of keysOf(phrase.opening)) {
        phrases.set(key, [...(phrases.get(key) ?? []), phrase]);
      }
    }
  }
  const slips = kept(slipsOf, classes, () => slipsIn(classes));
  return { phrases, slips, begun: new Map() };
}

function phraseOf(line: string, of: string, classes: Classes): Phrase {
  const [, counter, weight = 1, opening, body = '', closing] =
    /^(! ?)?(?:(\.\d+) )?(\^ )?(.*?)( \$)?$/.exec(line) ?? [];
  let left = 0;
  const [first = '', ...others] = body.split(/, ?/);
  const steps = others.map((part) => {
    const step = stepOf(part, left, classes);
    // What may be left out takes nothing from the distance to the next.
    left = step.isOptional ? step.gap : 0;
    return step;
  });
  return {
    of,
    opening: stepOf(first, left, classes),
    steps,
    weight: Number(weight),
    isCounter: counter !== undefined,
    isOpening: opening !== undefined,
    isClosing: closing !== undefined,
  };
}

function stepOf(part: string, left: number, classes: Classes): Step {
  const [, gap = left, given = '', optional] = /^(?:(\d) )?(.*?)(\?)?$/.exec(part) ?? [];
  const names = given
    .split(' ')
    .flatMap((name) => (name.startsWith('@') ? membersOf(name.slice(1), classes) : [name]))
    .map((name) => name.replace('%', ''));
  return {
    words: new Set(names.filter((name) => !name.endsWith('*')).map(fold)),
    beginnings: names.filter((name) => name.endsWith('*')).map((name) => fold(name.slice(0, -1))),
    isOptional: optional !== undefined,
    gap: Number(gap),
  };
}

export function membersOf(name: string, classes: Classes): readonly string[] {
  return (classes[name] ?? '').split(/\s+/).filter((member) => member !== '');
}

/** The words of a class, folded. */
export function membersIn(name: string, classes: Classes): readonly string[] {
  return membersOf(name, classes).map((member) => fold(member.replace('%', '')));
}

/** Phrases are looked up by their first word, or by the first two letters of it where its end is open. */
function keysOf({ words, beginnings }: Step): ReadonlySet<string> {
  return new Set([...words, ...beginnings.map(openingOf)]);
}

export function openingOf(word: string): string {
  return `${word.slice(0, 2)}*`;
}

function slipsIn(classes: Classes): Slips {
  const slips = new Map<string, string[]>();
  for (const member of Object.keys(classes).flatMap((name) => membersOf(name, classes))) {
    if (!member.endsWith('%')) continue;
    const word = fold(member.slice(0, -1));
    slips.set(word.slice(0, 1), [...(slips.get(word.slice(0, 1)) ?? []), word]);
  }
  return { near: slips, meant: new Map() };
}
