/** Which language the chat speaks to this visitor, and the words for it. */
import type { Config } from '../model/config.ts';
import type { Dictionary } from '../model/sentence.ts';
import { within } from '../stream/within.ts';
import { untilFetched } from './late.ts';
import { choose, type Language, wordsFor } from '../ui/strings/languages.ts';
import type { Words } from '../ui/strings/words.ts';

/** So long the first picture waits for a language, in ms; then it comes in English, and changes. */
const patienceMs = 3000;

const fixed = /^(disclosure\.is|speaker\.a[ip])/;

export type Wording = {
  readonly words: Words;
  /** The words that were meant, where they did not come in time; null where they did. */
  readonly later: Promise<Words> | null;
};

/** @param chosen what the customer has chosen in the menu, BCP 47 */
export async function wording(
  { locale, texts }: Pick<Config, 'locale' | 'texts'>,
  chosen: string | null,
): Promise<Wording> {
  const choice = choiceFor(locale, chosen);
  const { language } = choice;
  const own = ownIn(texts, language);
  if (language === 'en') return { words: wordsFor(choice, [own]), later: null };

  const later = (async () =>
    wordsFor(choice, [own, await untilFetched(() => fetchWords(language))]))();
  try {
    return { words: await within(patienceMs, later), later: null };
  } catch {
    return { words: wordsFor({ language: 'en', locale: 'en' }, [ownIn(texts, 'en')]), later };
  }
}

export function choiceFor(locale: Config['locale'], chosen: string | null) {
  const wanted = [chosen, locale].filter((tag) => tag != null);
  return choose([...canonical(wanted), ...wantedHere()]);
}

/** A site may say everything in its own words but for that an AI is one, and may not leave out the way to a person. */
function ownIn(texts: Config['texts'], language: string): Dictionary {
  const said = (key: string, text: unknown) => (!text || fixed.test(key) ? undefined : text);
  return JSON.parse(JSON.stringify(texts?.[language] ?? {}, said));
}

async function fetchWords(language: Exclude<Language, 'en'>): Promise<Dictionary> {
  const { loaders } = await import('../ui/strings/load.ts');
  return await loaders[language]();
}

/** What page and browser ask for. */
export function wantedHere(): readonly string[] {
  return canonical([document.documentElement.lang, ...navigator.languages]);
}

/** Some Linux set-ups report "en-US@posix", which is no language. */
function canonical(tags: readonly string[]): readonly string[] {
  return tags.flatMap((tag) => {
    try {
      return Intl.getCanonicalLocales(tag === '' ? [] : tag);
    } catch {
      return [];
    }
  });
}
