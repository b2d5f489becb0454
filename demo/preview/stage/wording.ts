/** In which words the widget on the stage speaks. */
import { choose, englishWords, wordsFor } from '../../../widget/ui/strings/languages.ts';
import { loaders } from '../../../widget/ui/strings/load.ts';
import type { Words } from '../../../widget/ui/strings/words.ts';
import { type Knobs, valueOf } from '../knobs/knobs.ts';
import { words as stretched } from './pseudo.ts';

/** What is chosen with the knobs; the same knobs have the same name. */
export function wordingOf(knobs: Knobs): string {
  return `${valueOf(knobs, 'locale')} ${valueOf(knobs, 'stretch')}`;
}

/** English where no language is chosen, or where it could not be fetched. */
export async function wordsOf(knobs: Knobs): Promise<Words> {
  if (valueOf(knobs, 'stretch') !== '') {
    return wordsFor({ language: 'en', locale: 'en' }, [stretched]);
  }
  const locale = valueOf(knobs, 'locale');
  if (locale === '') return englishWords;
  const choice = choose([locale]);
  if (choice.language === 'en') return wordsFor(choice);
  const translation = await loaders[choice.language]().catch(() => null);
  return translation === null ? englishWords : wordsFor(choice, [translation]);
}
