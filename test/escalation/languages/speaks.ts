/** What every pack is asked, one saying a line. */
import { describe, expect, it } from 'vitest';
import { hear } from '../../../widget/escalation/hearing/hear.ts';
import { allLanguages } from '../../../widget/escalation/languages/all.ts';
import type { FamilyName, Language } from '../../../widget/escalation/languages/language.ts';
import { strength } from './strength.ts';

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

/** From where on each would bring a person. */
const alarms: readonly (readonly [FamilyName, number])[] = [
  ['urgency', 0.7],
  ['distress', 0.4],
  ['harm', 0.01],
  ['legal', 0.01],
  ['churn', 0.01],
];

const enough: Partial<Record<FamilyName, number>> = { frustration: 0.5, urgency: 0.7 };

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
        const spoken = hear({ text }, allLanguages).languages.map(({ tag }) => tag);
        expect(spoken).toContain(language.tag);
      });

      it(`is asked at least ${least} times for ${kind}`, () => {
        expect(said.length).toBeGreaterThanOrEqual(least);
      });
    }

    it.for(sayingsOf(sayings.calm))('hears no alarm in «%s»', (text) => {
      for (const [family, least] of alarms) expect(strength(text, family)).toBeLessThan(least);
    });
  });
}
