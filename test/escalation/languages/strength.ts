/** How strongly a message is heard, until the rooms that decide upon it are there. */
import { hear } from '../../../widget/escalation/hear.ts';
import { allLanguages } from '../../../widget/escalation/languages/all.ts';
import type { FamilyName, Language } from '../../../widget/escalation/languages/language.ts';
import { familyOf, findAll } from '../../../widget/escalation/phrases.ts';
import type { Word } from '../../../widget/escalation/words.ts';

/** How strongly a family is heard: of hits that overlap the strongest counts, the rest add up as doubts multiply. */
export function strength(text: string, family: FamilyName, languages = allLanguages): number {
  const { find, languages: spoken, words } = hear({ text }, languages);
  const isBare = family === 'request' && spoken.some((one) => isBareRequest(words, one));
  const byWeight = find(family).toSorted((one, other) => other.weight - one.weight);
  const hits = byWeight.filter(
    (match, at) =>
      !byWeight.slice(0, at).some(({ from, to }) => from <= match.to && match.from <= to),
  );
  return isBare ? 1 : 1 - hits.reduce((doubt, { weight }) => doubt * (1 - weight), 1);
}

/** A message of up to five words, all of which ask for a person or keep such a word company. */
export function isBareRequest(words: readonly Word[], { classes }: Language): boolean {
  const countOf = (step: string) => findAll(familyOf(step, classes), words).length;
  return (
    words.length <= 5 &&
    countOf('@person') > 0 &&
    countOf('@person|@anyone|@company') === words.length
  );
}
