/** What the rules understand: English is at hand; other languages, its tone and sums of money are fetched. */
import { hear } from '../escalation/hearing/hear.ts';
import { english } from '../escalation/languages/en.ts';
import { looksForeign } from '../escalation/languages/foreign.ts';
import type { Language } from '../escalation/languages/language.ts';
import { amounts, others, tone } from '../escalation/languages/load.ts';
import { deservesTone } from '../escalation/hearing/mood.ts';
import type { Scope } from '../model/scope.ts';

export type Languages = {
  readonly known: () => typeof english;
  /** Fetches what a message takes to be understood, where it is not there yet. */
  readonly listenTo: (message: string) => void;
  /** Fetches a language that somebody is likely to speak. */
  readonly expect: (tag: string) => void;
  /** Fetches what a scope document takes to be followed. */
  readonly follow: (scope: Scope) => void;
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
      report(error);
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
      void once('tone', async () => teach({ toneOf: (await tone()).toneOf }));
    }
  }

  async function follow({ triggers, tiers }: Scope): Promise<void> {
    const conditions = [...triggers.topics, ...tiers.map(({ when }) => when)];
    if (!conditions.some(({ amountOver }) => amountOver)) return;
    await once('amounts', async () => teach({ sumsIn: (await amounts()).amountsIn }));
  }

  /** What is more than words is English's, which is heard in every message. */
  function teach(more: Pick<Language, 'toneOf' | 'sumsIn'>): void {
    known = known.map((language) => (language.tag === 'en' ? { ...language, ...more } : language));
  }

  return {
    known: () => known,
    listenTo: (message) => void recognise(message).catch(report),
    expect,
    follow: (scope) => void follow(scope).catch(report),
  };
}

function report(error: unknown): void {
  console.debug('Baton', error);
}
