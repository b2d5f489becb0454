/** The catalogue: every state of the widget that somebody may want to look at, by name. */
import { approvals } from './views/approvals.ts';
import { around } from './views/around.ts';
import { bot } from './views/bot.ts';
import { callback } from './views/callback.ts';
import { ended } from './views/ended.ts';
import { escalating, waiting } from './views/handover.ts';
import { human } from './views/human.ts';
import type { Scene } from './views/scene.ts';
import { texts } from './views/texts.ts';

export type Group = { readonly title: string; readonly scenes: readonly Scene[] };

export const groups: readonly Group[] = [
  { title: 'The AI answers', scenes: bot },
  { title: 'A person decides first', scenes: approvals },
  { title: 'Getting a person', scenes: escalating },
  { title: 'Waiting', scenes: waiting },
  { title: 'A person is here', scenes: human },
  { title: 'Callback and message', scenes: callback },
  { title: 'The end', scenes: ended },
  { title: 'Connection and delivery', scenes: around },
  { title: 'Words that stretch', scenes: texts },
];

export const scenes: readonly Scene[] = groups.flatMap((group) => group.scenes);

/** Where the page begins. */
export const firstScene = 'bot-answer';

/** Every word has to be somewhere in title, note or id. */
export function search(query: string): readonly Group[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return groups
    .map(({ title, scenes: all }) => ({
      title,
      scenes: all.filter((one) => {
        const text = `${title} ${one.title} ${one.note} ${one.id} ${one.at}`.toLowerCase();
        return words.every((word) => text.includes(word));
      }),
    }))
    .filter((group) => group.scenes.length > 0);
}

/** The state before or after this one among those that were found; null at either end. */
export function neighbour(found: readonly Group[], current: string, by: 1 | -1): string | null {
  const ids = found.flatMap((group) => group.scenes.map(({ id }) => id));
  const at = ids.indexOf(current);
  return at === -1 ? (ids[0] ?? null) : (ids[at + by] ?? null);
}
