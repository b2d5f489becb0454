/** The languages of the rules: English is at hand, each other is fetched when somebody speaks it. */
import { english } from '../escalation/languages/en.ts';
import { looksForeign } from '../escalation/languages/foreign.ts';
import type { Language } from '../escalation/languages/language.ts';
import { detection, loaders } from '../escalation/languages/load.ts';
import { wordsOf } from '../escalation/words.ts';

export type Languages = {
  readonly known: () => readonly Language[];
  /** Fetches what a message is spoken in, where it is not known yet. */
  readonly listenTo: (message: string) => void;
  readonly fetch: (tag: string) => void;
};

/** `learned` is told each time when one more is known. */
export function languagesFrom(learned: () => void): Languages {
  const asked = new Set<string>();
  let known = english;

  async function bring(tag: string, load: () => Promise<Language>): Promise<void> {
    asked.add(tag);
    try {
      const [{ recognised }, language] = await Promise.all([detection(), load()]);
      known = [...known, recognised(language)];
      learned();
    } catch (error) {
      // It is asked for again with the next message in it; the button for a person is there meanwhile.
      console.debug('Baton', error);
      asked.delete(tag);
    }
  }

  function fetch(tag: string): void {
    const load = loaders[tag];
    if (load && !asked.has(tag)) void bring(tag, load);
  }

  async function recognise(message: string): Promise<void> {
    const words = wordsOf(message);
    if (!looksForeign(message, words)) return;
    try {
      const { languagesOf } = await detection();
      languagesOf(words).forEach(fetch);
    } catch (error) {
      console.debug('Baton', error);
    }
  }

  return { known: () => known, listenTo: (message) => void recognise(message), fetch };
}
