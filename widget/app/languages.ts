/** What the rules understand: English is at hand; other languages and the model of its tone are fetched. */
import { hear } from '../escalation/hear.ts';
import { english } from '../escalation/languages/en.ts';
import { looksForeign } from '../escalation/languages/foreign.ts';
import { others, tone } from '../escalation/languages/load.ts';
import { deservesTone } from '../escalation/mood.ts';

export type Languages = {
  readonly known: () => typeof english;
  /** Fetches what a message takes to be understood, where it is not there yet. */
  readonly listenTo: (message: string) => void;
  /** Fetches a language that somebody is likely to speak. */
  readonly expect: (tag: string) => void;
};

/** `learned` is told each time when more is understood. */
export function languagesFrom(learned: () => void): Languages {
  const asked = new Set<string>();
  let known = english;

  /** What did not come is asked for again with the next message; the button for a person is there meanwhile. */
  async function once(name: string, learn: () => Promise<void>): Promise<void> {
    if (asked.has(name)) return;
    asked.add(name);
    try {
      await learn();
      learned();
    } catch (error) {
      console.debug('Baton', error);
      asked.delete(name);
    }
  }

  function expect(tag: string): void {
    if (tag === 'en') return;
    void once(tag, async () => {
      const { loaders, recognised } = await others();
      const language = await loaders[tag]?.();
      if (language) known = [...known, recognised(language)];
    });
  }

  async function recognise(message: string): Promise<void> {
    const heard = hear({ text: message }, known);
    if (looksForeign(message, heard.words)) {
      const { languagesOf } = await others();
      languagesOf(heard.words).forEach(expect);
    } else if (deservesTone(heard)) {
      void once('tone', async () => {
        const { toneOf } = await tone();
        known = known.map((language) =>
          language.tag === 'en' ? { ...language, toneOf } : language,
        );
      });
    }
  }

  return {
    known: () => known,
    listenTo: (message) => void recognise(message).catch((error) => console.debug('Baton', error)),
    expect,
  };
}
