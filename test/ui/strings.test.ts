import { describe, expect, it } from 'vitest';
import type { Dictionary, Sentence } from '../../widget/model/sentence.ts';
import { english } from '../../widget/ui/strings/en.ts';
import { englishFeedback } from '../../widget/ui/strings/enFeedback.ts';
import { englishFiles } from '../../widget/ui/strings/enFiles.ts';
import { englishLater } from '../../widget/ui/strings/enLater.ts';
import { englishMenu } from '../../widget/ui/strings/enMenu.ts';
import { englishWithheld } from '../../widget/ui/strings/enWithheld.ts';
import { choose, englishWords, wordsFor } from '../../widget/ui/strings/languages.ts';
import { loaders } from '../../widget/ui/strings/load.ts';

const original: Dictionary = {
  ...english,
  ...englishFeedback,
  ...englishFiles,
  ...englishLater,
  ...englishMenu,
  ...englishWithheld,
};

const formsOf = (sentence: Sentence): readonly string[] =>
  typeof sentence === 'string' ? [sentence] : Object.values(sentence);

const valuesIn = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).toSorted();

/** How a sentence ends; every script has marks of its own for it. */
const endings: readonly (readonly [RegExp, RegExp])[] = [
  [/…$/, /(…|⋯⋯|……)$/],
  [/\.$/, /[.。।׃]$/],
  [/\?$/, /[?？؟;]$/],
  [/:$/, /[:：]$/],
  [/[\w”)}]$/, /[^.。।!?？؟:：]$/],
];

describe.each(Object.entries(loaders))('the words in %s', (language, load) => {
  it('name the same values as the English sentence, in every plural form', async () => {
    for (const [key, sentence] of Object.entries(await load())) {
      const wanted = valuesIn(formsOf(original[key] ?? '').at(-1) ?? '');
      // "one" may leave the number out where it says "a single one".
      const forms = formsOf(sentence).map((text) => valuesIn(text));
      expect(forms.at(-1), key).toEqual(wanted);
      for (const form of forms) expect(wanted, key).toEqual(expect.arrayContaining(form));
    }
  });

  it('have the plural forms of the language, and no others', async () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    for (const [key, sentence] of Object.entries(await load())) {
      if (typeof sentence === 'string') continue;
      expect(Object.keys(sentence).toSorted(), key).toEqual(pluralCategories.toSorted());
    }
  });

  it('end as sentences end, and stand in the script of the language', async () => {
    for (const [key, sentence] of Object.entries(await load())) {
      for (const text of formsOf(sentence)) {
        expect(text, key).toBe(key === 'event.between' ? text : text.trim());
        const [, ending] =
          endings.find(([mark]) => mark.test(formsOf(original[key] ?? '').at(-1) ?? '')) ?? [];
        if (ending) expect(text, key).toMatch(ending);
      }
    }
  });

  it('say all that is said in English, and no more', async () => {
    expect(Object.keys(await load()).toSorted()).toEqual(Object.keys(original).toSorted());
  });

  it('are translated', async () => {
    const same = Object.entries<Sentence>(await load()).filter(
      ([key, text]) => original[key] === text,
    );
    expect(same.map(([key]) => key).length).toBeLessThan(8);
  });
});

describe('the language of the chat', () => {
  it.each([
    { wanted: ['de-AT', 'en'], language: 'de', locale: 'de-AT' },
    { wanted: ['de', 'de-CH', 'en'], language: 'de', locale: 'de-CH' },
    { wanted: ['en', 'de-DE', 'en-GB'], language: 'en', locale: 'en-GB' },
    { wanted: ['pt'], language: 'pt-BR', locale: 'pt' },
    { wanted: ['pt-AO'], language: 'pt-PT', locale: 'pt-AO' },
    { wanted: ['zh-TW'], language: 'zh-Hant', locale: 'zh-TW' },
    { wanted: ['zh'], language: 'zh-Hans', locale: 'zh' },
    { wanted: ['nn-NO'], language: 'nb', locale: 'nn-NO' },
    { wanted: ['sw', 'fr-CA'], language: 'fr', locale: 'fr-CA' },
    { wanted: ['sw'], language: 'en', locale: 'en' },
  ])('is $language where $wanted is asked for', ({ wanted, language, locale }) => {
    expect(choose(wanted)).toEqual({ language, locale });
  });

  it('is English for a sentence that it lacks, and the site’s own where the site has one', () => {
    const words = wordsFor({ language: 'de', locale: 'de' }, [
      { 'offer.question': 'Soll jemand kommen?' },
    ]);

    expect(words.say('offer.question')).toBe('Soll jemand kommen?');
    expect(words.say('offer.accept')).toBe('Yes, get a person');
  });

  it('writes numbers and plural forms as it does', () => {
    const words = wordsFor({ language: 'pl', locale: 'pl' }, [
      { 'launcher.unread': { one: '{count} nowa', few: '{count} nowe', other: '{count} nowych' } },
    ]);

    expect([1, 3, 5, 12_000].map((count) => words.say('launcher.unread', { count }))).toEqual([
      '1 nowa',
      '3 nowe',
      '5 nowych',
      '12\u00a0000 nowych',
    ]);
  });

  it('keeps a name that runs the other way from turning its neighbours round', () => {
    const name = 'מאיה';
    expect(englishWords.say('event.here', { name })).toBe(`\u2068${name}\u2069 is here`);
    expect(englishWords.say('event.here', { name: 'Maya' })).toBe('Maya is here');

    const hebrew = wordsFor({ language: 'he', locale: 'he' });
    expect(hebrew.say('event.here', { name: 'Maya' })).toBe('\u2068Maya\u2069 is here');
  });
});
