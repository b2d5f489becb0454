/** What is wrong with a translated sentence, beside the English one. For tests and for translators; never in the widget. */
import type { Dictionary, Sentence } from '../../model/sentence.ts';
import { english } from './en.ts';
import { englishConsent } from './enConsent.ts';
import { englishCorrection } from './enCorrection.ts';
import { englishFeedback } from './enFeedback.ts';
import { englishFiles } from './enFiles.ts';
import { englishLater } from './enLater.ts';
import { englishMail } from './enMail.ts';
import { englishMenu } from './enMenu.ts';
import { englishWithheld } from './enWithheld.ts';

/** All that is said, in English. */
export const everySentence: Dictionary = {
  ...english,
  ...englishConsent,
  ...englishCorrection,
  ...englishFeedback,
  ...englishFiles,
  ...englishLater,
  ...englishMail,
  ...englishMenu,
  ...englishWithheld,
};

export type Fault =
  | { readonly kind: 'missing' }
  | { readonly kind: 'spaces' }
  /** Names a value that English does not, or leaves one out. */
  | { readonly kind: 'values'; readonly wanted: readonly string[] }
  | { readonly kind: 'forms'; readonly wanted: readonly string[] }
  | { readonly kind: 'ending'; readonly wanted: string };

/** How a sentence ends; every script has marks of its own for it. */
const endings: readonly (readonly [wanted: string, english: RegExp, any: RegExp])[] = [
  ['…', /…$/, /(…|⋯⋯|……)$/],
  ['.', /\.$/, /[.。।׃]$/],
  ['?', /\?$/, /[?？؟;]$/],
  [':', /:$/, /[:：]$/],
  ['no mark', /[\w”)}]$/, /[^.。।!?？؟:：]$/],
];

/** Stands between two sentences, and may be nothing. */
const isBetween = (key: string) => key === 'event.between';

export function faultsIn(language: string, key: string, sentence: Sentence): readonly Fault[] {
  if (isBetween(key)) return [];
  const original = everySentence[key] ?? '';
  const forms = formsOf(sentence);
  if (forms.some((text) => text.trim() === '')) return [{ kind: 'missing' }];
  const faults: Fault[] = [];
  if (forms.some((text) => text !== text.trim())) faults.push({ kind: 'spaces' });

  const wanted = valuesIn(formsOf(original).at(-1) ?? '');
  const named = forms.map(valuesIn);
  // "one" may leave the number out where it says "a single one".
  const isStray = named.some((values) => values.some((value) => !wanted.includes(value)));
  if (isStray || named.at(-1)?.join() !== wanted.join()) faults.push({ kind: 'values', wanted });

  const categories = formsIn(language);
  if (typeof original !== 'string' && Object.keys(sentence).toSorted().join() !== categories.join())
    faults.push({ kind: 'forms', wanted: categories });

  const [mark = '', , end] =
    endings.find(([, one]) => one.test(formsOf(original).at(-1) ?? '')) ?? [];
  if (end && forms.some((text) => !end.test(text))) faults.push({ kind: 'ending', wanted: mark });
  return faults;
}

export function formsOf(sentence: Sentence): readonly string[] {
  return typeof sentence === 'string' ? [sentence] : Object.values(sentence);
}

/** The plural forms of a language, by their names in CLDR and in order of the alphabet. */
export function formsIn(language: string): readonly string[] {
  return new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
}

/** The names of the values in braces, in order of the alphabet. */
export function valuesIn(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).toSorted();
}
