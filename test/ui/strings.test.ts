import { describe, expect, it } from 'vitest';
import type { Sentence } from '../../widget/model/sentence.ts';
import { everySentence, faultsIn } from '../../widget/ui/strings/faults.ts';
import { choose, englishWords, wordsFor } from '../../widget/ui/strings/languages.ts';
import { loaders } from '../../widget/ui/strings/load.ts';

describe.each(Object.entries(loaders))('the words in %s', (language, load) => {
  it('say all that is said in English, and no more', async () => {
    expect(Object.keys(await load()).toSorted()).toEqual(Object.keys(everySentence).toSorted());
  });

  it('name the same values, have the plural forms of the language, and end as sentences end', async () => {
    const faults = Object.entries<Sentence>(await load()).flatMap(([key, sentence]) =>
      faultsIn(language, key, sentence).map((fault) => ({ key, ...fault })),
    );
    expect(faults).toEqual([]);
  });

  it('are translated', async () => {
    const same = Object.entries<Sentence>(await load()).filter(
      ([key, text]) => everySentence[key] === text,
    );
    expect(same.map(([key]) => key).length).toBeLessThan(8);
  });
});

describe('a translation', () => {
  it.each([
    { key: 'offer.accept', sentence: ' ', fault: { kind: 'missing' } },
    { key: 'offer.accept', sentence: 'Ja, bitte ', fault: { kind: 'spaces' } },
    { key: 'offer.accept', sentence: 'Ja.', fault: { kind: 'ending', wanted: 'no mark' } },
    { key: 'event.ended', sentence: 'Ende', fault: { kind: 'ending', wanted: '.' } },
    { key: 'event.here', sentence: '{nam} ist da', fault: { kind: 'values', wanted: ['name'] } },
    {
      key: 'rating.star',
      sentence: '{count} Sterne',
      fault: { kind: 'forms', wanted: ['one', 'other'] },
    },
  ])('is told what is wrong with "$sentence"', ({ key, sentence, fault }) => {
    expect(faultsIn('de', key, sentence)).toEqual([fault]);
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
