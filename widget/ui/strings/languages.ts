/** The languages the chat speaks, and which of them a visitor gets. */
import type { Dictionary } from '../../model/sentence.ts';
import { english } from './en.ts';
import { createWords, type Direction, type Words } from './words.ts';

export const languages = [
  'ar',
  'ca',
  'cs',
  'da',
  'de',
  'el',
  'en',
  'es',
  'eu',
  'fi',
  'fr',
  'gl',
  'he',
  'hi',
  'hu',
  'it',
  'ja',
  'ko',
  'nb',
  'nl',
  'pl',
  'pt-BR',
  'pt-PT',
  'ro',
  'ru',
  'sv',
  'tr',
  'uk',
  'zh-Hans',
  'zh-Hant',
] as const;

export type Language = (typeof languages)[number];

export function directionOf(language: string): Direction {
  return /^(ar|he)\b/.test(language) ? 'rtl' : 'ltr';
}

export type Choice = {
  readonly language: Language;
  /** BCP 47: the visitor's own variety of it, for dates and numbers. */
  readonly locale: string;
};

/** The first that is spoken here, of what site, page and browser ask for, in that order (BCP 47, canonical). */
export function choose(wanted: readonly string[]): Choice {
  for (const tag of wanted) {
    const language = languageOf(tag);
    if (language === null) continue;
    // "de" says nothing of how dates are written; the browser may know.
    const variety = tag.includes('-')
      ? undefined
      : wanted.find((other) => other !== tag && languageOf(other) === language);
    return { language, locale: variety ?? tag };
  }
  return { language: 'en', locale: 'en' };
}

function languageOf(tag: string): Language | null {
  const { language, script, region } = new Intl.Locale(tag).maximize();
  const candidates = [
    tag,
    language === 'no' || language === 'nn' ? 'nb' : language,
    `${language}-${script}`,
    `${language}-${region}`,
    // Portuguese is written elsewhere as it is in Portugal.
    `${language}-PT`,
  ];
  return languages.find((one) => candidates.includes(one)) ?? null;
}

/** `dictionaries` are looked into before English. */
export function wordsFor(
  { language, locale }: Choice,
  dictionaries: readonly Dictionary[] = [],
): Words {
  return createWords({
    language,
    locale,
    direction: directionOf(language),
    english,
    dictionaries,
  });
}

export const englishWords = wordsFor({ language: 'en', locale: 'en' });
