/** What every pack is asked, one saying a line. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { hear } from '../../../widget/escalation/hear.ts';
import { allLanguages } from '../../../widget/escalation/languages/all.ts';
import type { FamilyName, Language } from '../../../widget/escalation/languages/language.ts';
import { familyOf, findAll } from '../../../widget/escalation/phrases.ts';
import { type Word, wordsOf } from '../../../widget/escalation/words.ts';

export type Sayings = Readonly<Record<keyof typeof kinds, string>>;

const kinds = {
  requests: { family: 'request', as: 'a request for a person', isHeard: true, least: 15 },
  lookAlikes: { family: 'request', as: 'a request for a person', isHeard: false, least: 10 },
  angry: { family: 'frustration', as: 'anger', isHeard: true, least: 6 },
  calm: { family: 'frustration', as: 'anger', isHeard: false, least: 6 },
  urgent: { family: 'urgency', as: 'urgent', isHeard: true, least: 4 },
  harm: { family: 'harm', as: 'harm', isHeard: true, least: 3 },
  harmless: { family: 'harm', as: 'harm', isHeard: false, least: 3 },
  legal: { family: 'legal', as: 'a legal threat', isHeard: true, least: 4 },
  churn: { family: 'churn', as: 'leaving', isHeard: true, least: 5 },
  staying: { family: 'churn', as: 'leaving', isHeard: false, least: 4 },
  billing: { family: 'billing-dispute', as: 'a dispute about money', isHeard: true, least: 4 },
  paying: { family: 'billing-dispute', as: 'a dispute about money', isHeard: false, least: 3 },
  rejections: { family: 'rejection', as: 'a rejected answer', isHeard: true, least: 3 },
  acceptances: { family: 'acceptance', as: 'an accepted answer', isHeard: true, least: 2 },
} as const satisfies Record<
  string,
  { family: FamilyName; as: string; isHeard: boolean; least: number }
>;

const enough: Partial<Record<FamilyName, number>> = { frustration: 0.5, urgency: 0.7 };

/** How strongly a family is heard: distinct hits add up as doubts multiply. */
export function strength(text: string, family: FamilyName, languages = allLanguages): number {
  const matches = hear({ text }, languages).find(family);
  const isBare = family === 'request' && languages.some((one) => isBareRequest(wordsOf(text), one));
  const hits = matches.filter(
    (match, at) =>
      !matches.slice(0, at).some(({ from, to }) => from <= match.to && match.from <= to),
  );
  return isBare ? 1 : 1 - hits.reduce((doubt, { weight }) => doubt * (1 - weight), 1);
}

/** A message of up to five words, all of which ask for a person or keep such a word company. */
function isBareRequest(words: readonly Word[], { classes }: Language): boolean {
  const countOf = (step: string) => findAll(familyOf(step, classes), words).length;
  return (
    words.length <= 5 &&
    countOf('@person') > 0 &&
    countOf('@person|@anyone|@company') === words.length
  );
}

export function sayingsOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

export function speaks(language: Language, sayings: Sayings): void {
  describe(`in ${language.tag}`, () => {
    for (const [kind, { family, as, isHeard, least }] of Object.entries(kinds)) {
      const said = sayingsOf(sayings[kind as keyof typeof kinds]);

      it.for(said)(`${isHeard ? 'hears' : 'does not hear'} «%s» as ${as}`, (text) => {
        const heard = strength(text, family);
        if (isHeard) expect(heard).toBeGreaterThanOrEqual(enough[family] ?? 0.01);
        else expect(heard).toBeLessThan(enough[family] ?? 0.01);
      });

      it.for(said)('recognises «%s» as its own', (text) => {
        expect(hear({ text }, allLanguages).languages).toContain(language);
      });

      it(`is asked at least ${least} times for ${kind}`, () => {
        expect(said.length).toBeGreaterThanOrEqual(least);
      });
    }
  });
}

export function sizeOf({ classes, families }: Language): number {
  const lines = [...Object.values(classes), ...Object.values(families)];
  return gzipSync(lines.join('\n').replaceAll(/ *\n */g, '\n')).length;
}
