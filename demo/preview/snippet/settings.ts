/** From the knobs to what a site has to say, apart from the form in which it says it. */
import { englishWords } from '../../../widget/ui/strings/languages.ts';
import type { Words } from '../../../widget/ui/strings/words.ts';
import { type Knobs } from '../knobs/knobs.ts';
import { knobs as all } from '../knobs/table.ts';

export type Settings = {
  /** By key of the widget's `Config`. Only what differs from its own defaults, after the addresses. */
  readonly config: Readonly<Record<string, string>>;
  /** For the site's style sheet. */
  readonly properties: Readonly<Record<string, string>>;
  /** For `ai` in the scope document. */
  readonly persona: Readonly<Record<string, string | readonly string[]>>;
};

export const addresses = {
  bot: 'https://shop.example/ai/chat/completions',
  desk: 'https://desk.example/hep/v1',
  scope: '/scope.json',
} as const;

/** @param words those of the language that the knobs choose: until the chat is opened, nothing else knows any. */
export function settingsFrom(knobs: Knobs, words: Words = englishWords): Settings {
  const turned = all.flatMap(({ name, reach }) => {
    const value = knobs.get(name);
    return value === undefined ? [] : [{ reach, value }];
  });
  return {
    config: Object.fromEntries([
      ...Object.entries(addresses),
      ...turned.flatMap(({ reach, value }) => (reach.to === 'setting' ? [[reach.key, value]] : [])),
      ...(words.language === 'en' ? [] : [['label', words.say('launcher.name')]]),
    ]),
    properties: Object.fromEntries(
      turned.flatMap(({ reach, value }) =>
        reach.to === 'property' ? [[reach.property, value]] : [],
      ),
    ),
    persona: Object.fromEntries(
      turned.flatMap(({ reach, value }) => {
        if (reach.to !== 'persona') return [];
        return [[reach.key, reach.key === 'name' ? value : listed(value)]];
      }),
    ),
  };
}

/** "orders, returns" as a list. */
export function listed(text: string): readonly string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
