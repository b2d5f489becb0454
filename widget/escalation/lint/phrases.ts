/** Words that the document brings along, by language: tags that are none, phrases that match nothing. */
import type { ByLanguage, Scope } from '../../model/scope.ts';
import { suggestion, type Warning } from './warning.ts';

type Words = { readonly path: string; readonly words: ByLanguage };

export function phraseWarnings(scope: Scope): readonly Warning[] {
  const { request } = scope.triggers;
  return [
    ...wordsIn(scope).flatMap((one) => [...oddTags(one), ...emptyPhrases(one)]),
    ...scope.intents.flatMap(({ examples = [] }, at) =>
      empty(examples, `scope.intents[${at}].examples`),
    ),
    ...contradictions('phrases', request.phrases, request.except),
    ...contradictions('nouns', request.nouns, request.exceptNouns),
  ];
}

/** Whether anything can be found by it: a phrase of spaces and signs has no word. */
export function hasWords(phrase: string): boolean {
  return /[\p{L}\p{N}]/u.test(phrase);
}

function wordsIn({ triggers }: Scope): readonly Words[] {
  const { request, topics } = triggers;
  const { say = {} } = triggers.sentiment.harm;
  const said = Object.entries(say).map(([language, text]) => [language, [text]] as const);
  return [
    ...part('scope.triggers.request.phrases', request.phrases),
    ...part('scope.triggers.request.except', request.except),
    ...part('scope.triggers.request.nouns', request.nouns),
    ...part('scope.triggers.request.exceptNouns', request.exceptNouns),
    ...topics.flatMap(({ phrases, nouns }, at) => [
      ...part(`scope.triggers.topics[${at}].phrases`, phrases),
      ...part(`scope.triggers.topics[${at}].nouns`, nouns),
    ]),
    { path: 'scope.triggers.sentiment.harm.say', words: Object.fromEntries(said) },
  ];
}

function part(path: string, words: ByLanguage | undefined): readonly Words[] {
  return words === undefined ? [] : [{ path, words }];
}

function oddTags({ path, words }: Words): readonly Warning[] {
  return Object.keys(words).flatMap((tag) => {
    if (isTag(tag)) return [];
    const repaired = tag.replaceAll('_', '-');
    const near = isTag(repaired) ? ` Did you mean “${repaired}”?` : suggestion(tag, common);
    const text = `“${tag}” is no language tag, so the words below it may be taken for no language at all. Write a BCP 47 tag such as en, de or pt-BR.${near}`;
    return [{ path: `${path}.${tag}`, kind: 'language-tag', text } as const];
  });
}

const common = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt-BR'];

/** Well-formed, and with a language of two or three letters: “english” is well-formed too. */
function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1 && /^[a-z]{2,3}(-|$)/i.test(tag);
  } catch {
    return false;
  }
}

function emptyPhrases({ path, words }: Words): readonly Warning[] {
  return Object.entries(words).flatMap(([tag, phrases]) =>
    path.endsWith('.say')
      ? phrases.flatMap((text) => (hasWords(text) ? [] : [nothingSaid(`${path}.${tag}`)]))
      : empty(phrases, `${path}.${tag}`),
  );
}

function empty(phrases: readonly string[], path: string): readonly Warning[] {
  return phrases.flatMap((phrase, at) => {
    if (hasWords(phrase)) return [];
    const text = `“${phrase}” has no word in it, so it never matches a message. Write the words that customers use, or remove it.`;
    return [{ path: `${path}[${at}]`, kind: 'empty-phrase', text } as const];
  });
}

function nothingSaid(path: string): Warning {
  const text =
    'Nothing is said here, so a customer in need reads an empty line. Write a sentence with a number that helps, or remove it: Baton then has words of its own.';
  return { path, kind: 'empty-phrase', text };
}

/** What is looked for and excepted in the same words is never found. */
function contradictions(
  key: 'phrases' | 'nouns',
  words: ByLanguage = {},
  except: ByLanguage = {},
): readonly Warning[] {
  const excepted = new Set(Object.values(except).flat().map(folded));
  return Object.entries(words).flatMap(([tag, phrases]) =>
    phrases.flatMap((phrase, at) => {
      if (!hasWords(phrase) || !excepted.has(folded(phrase))) return [];
      const text = `“${phrase}” is also among the exceptions of this trigger, so it never counts as a request for a person. Remove it from one of the two.`;
      const path = `scope.triggers.request.${key}.${tag}[${at}]`;
      return [{ path, kind: 'never-reached', text } as const];
    }),
  );
}

function folded(phrase: string): string {
  return phrase.normalize('NFKC').toLowerCase().trim();
}
