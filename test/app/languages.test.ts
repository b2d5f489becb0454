import { describe, expect, it, vi } from 'vitest';
import { languagesFrom } from '../../widget/app/languages.ts';
import { hear } from '../../widget/escalation/hearing/hear.ts';

function listening() {
  const learned = vi.fn<() => void>();
  const languages = languagesFrom(learned);
  const tags = () => languages.known().map(({ tag }) => tag);
  const tone = (text: string) => hear({ text }, languages.known()).tone();
  return { learned, languages, tags, tone };
}

describe('what the rules understand', () => {
  it('is English at first, and nothing is fetched for plain English', async () => {
    const { learned, languages, tags, tone } = listening();
    languages.listenTo('How long does delivery take?');
    await vi.dynamicImportSettled();
    expect(tags()).toEqual(['en']);
    expect(tone('this is the worst shop ever, truly useless')).toBe(0);
    expect(learned).not.toHaveBeenCalled();
  });

  it('grows by a language when somebody speaks it, once', async () => {
    const { learned, languages, tags } = listening();
    languages.listenTo('Ich möchte bitte mit einem Mitarbeiter sprechen');
    await vi.waitUntil(() => tags().includes('de'));
    const before = tags();
    languages.listenTo('Hallo, ist da ein Mitarbeiter?');
    await vi.dynamicImportSettled();
    expect(tags()).toEqual(before);
    expect(learned).toHaveBeenCalledTimes(before.length - 1);
  });

  it('grows by the language of the page before anybody has spoken', async () => {
    const { languages, tags } = listening();
    languages.expect('fr');
    languages.expect('xx');
    await vi.waitUntil(() => tags().includes('fr'));
    expect(tags()).toEqual(['en', 'fr']);
  });

  it('grows by an ear for the tone when a message deserves it', async () => {
    const { languages, tone } = listening();
    languages.listenTo('it is still broken');
    await vi.waitUntil(() => tone('this is the worst shop ever, truly useless') > 0.5);
    expect(tone('four mugs please, in blue')).toBeLessThan(0.5);
  });
});
