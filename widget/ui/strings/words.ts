/** Says the sentences of a language with the values they name. */
import type { Dictionary, Plural, Sentence } from '../../model/sentence.ts';
import { shown } from '../shown.ts';
import type { english } from './en.ts';

export type Values = Readonly<Record<string, string | number>>;

/** The same sentences in another language. */
export type Translated<English> = {
  readonly [Key in keyof English]: English[Key] extends string ? string : Plural;
};

/** Says a sentence; the values it names are demanded by the compiler. Numbers are written as the language does. */
export type Say<English> = <Key extends keyof English & string>(
  key: Key,
  ...given: Named<English[Key]> extends never
    ? []
    : [Readonly<Record<Named<English[Key]>, string | number>>]
) => string;

type Named<Said> = Said extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Named<Rest>
  : Said extends { readonly other: infer Other }
    ? 'count' | Named<Other>
    : never;

export type Direction = 'ltr' | 'rtl';

export type Words = {
  /** BCP 47: the language the words are in. */
  readonly language: string;
  /** BCP 47: how dates, numbers and lists are written. */
  readonly locale: string;
  readonly direction: Direction;
  readonly say: Say<typeof english>;
  /** "a, b and c"; `disjunction`: "a, b or c". */
  readonly list: (items: readonly string[], type?: 'conjunction' | 'disjunction') => string;
  /** Sentences in a row, as the language sets them; empty ones are left out. */
  readonly together: (...sentences: readonly string[]) => string;
  /** The same for a part that brings its own English. */
  readonly with: <Part extends Dictionary>(part: Part) => Say<Part>;
};

export type WordsInput = {
  readonly language: string;
  readonly locale: string;
  readonly direction: Direction;
  readonly english: typeof english;
  /** Looked into in this order, before English: what the site says, what the language says. */
  readonly dictionaries: readonly Dictionary[];
};

export function createWords({
  language,
  locale,
  direction,
  english,
  dictionaries,
}: WordsInput): Words {
  const fill = filler(locale, direction);

  const sayFrom =
    <Part extends Dictionary>(part: Part): Say<Part> =>
    (key, ...[values]) => {
      const own = dictionaries.find((dictionary) => Object.hasOwn(dictionary, key))?.[key];
      return fill(own ?? part[key] ?? key, values ?? {});
    };

  const say = sayFrom(english);
  return {
    language,
    locale,
    direction,
    say,
    list: (items, type = 'conjunction') => new Intl.ListFormat(locale, { type }).format(items),
    together: (...sentences) =>
      sentences.filter((sentence) => sentence !== '').join(say('event.between')),
    with: sayFrom,
  };
}

/** Puts values into a sentence, in the plural form that `count` asks for. A value that is not given stays in its braces. */
export function filler(locale: string, direction: Direction) {
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);

  return (sentence: Sentence, values: Values): string => {
    const text =
      typeof sentence === 'string'
        ? sentence
        : (sentence[plurals.select(Number(values['count']))] ?? sentence['other'] ?? '');
    return text.replaceAll(/\{(\w+)\}/g, (braces, name: string) => {
      const value = values[name];
      if (typeof value === 'number') return numbers.format(value);
      return value === undefined ? braces : isolated(shown(value), direction);
    });
  };
}

/** Letters that are read from right to left, and marks that make others so. */
const rightToLeft = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * A name in another direction must not turn round the words beside it (https://www.w3.org/TR/i18n-html-tech-bidi/).
 * Between words that run the same way the marks would only be in the way of copying and searching.
 */
function isolated(value: string, direction: Direction): string {
  const isSafe = direction === 'ltr' && !rightToLeft.test(value);
  return isSafe ? value : `\u2068${value}\u2069`;
}
