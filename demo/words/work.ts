/** What a translator is working on, kept in this browser until it is downloaded. */
import * as v from 'valibot';
import type { Dictionary, Sentence } from '../../widget/model/sentence.ts';
import { everySentence } from '../../widget/ui/strings/faults.ts';
import { languages } from '../../widget/ui/strings/languages.ts';
import { loaders } from '../../widget/ui/strings/load.ts';

const drafts = v.record(v.string(), v.union([v.string(), v.record(v.string(), v.string())]));

/** What is published; nothing for a language that nobody has begun. English is the original and is not translated. */
export async function published(language: string): Promise<Dictionary> {
  const known = languages.find((one) => one === language);
  return known === undefined || known === 'en' ? {} : await loaders[known]();
}

export function readDraft(language: string): Dictionary {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(language)) ?? '{}');
    const read = v.safeParse(drafts, stored);
    return read.success ? read.output : {};
  } catch {
    return {};
  }
}

/** False where this browser keeps nothing. */
export function writeDraft(language: string, draft: Dictionary): boolean {
  try {
    if (Object.keys(draft).length === 0) localStorage.removeItem(keyOf(language));
    else localStorage.setItem(keyOf(language), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** The file as it belongs into `widget/ui/strings/translations/`: every sentence, in the order of the English ones. */
export function fileOf(words: Dictionary): string {
  const all = Object.keys(everySentence).map((key) => [key, words[key] ?? ''] as const);
  return `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`;
}

/** An empty sentence in the forms that the language needs for it. */
export function emptyFor(forms: readonly string[], key: string): Sentence {
  if (typeof everySentence[key] === 'string') return '';
  return { other: '', ...Object.fromEntries(forms.map((form) => [form, ''])) };
}

function keyOf(language: string): string {
  return `baton-words:${language}`;
}
