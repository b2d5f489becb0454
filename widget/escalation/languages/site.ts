/** A language as it is spoken with one company: with its own names for people and for what can be ended. */
import type { ByLanguage, Scope } from '../../model/scope.ts';
import { kept } from '../hearing/kept.ts';
import { membersOf } from '../hearing/notation.ts';
import { fold, wordsOf } from '../hearing/words.ts';
import type { Language } from './language.ts';

const known = new WeakMap<Scope, WeakMap<readonly Language[], readonly Language[]>>();

export function spokenWith(scope: Scope, languages: readonly Language[]): readonly Language[] {
  const own = kept(known, scope, () => new WeakMap<readonly Language[], readonly Language[]>());
  return kept(own, languages, () => fittedTo(scope, languages));
}

/** The same list where the company has no names of its own, so that what was heard with it is known for every document. */
function fittedTo(scope: Scope, languages: readonly Language[]): readonly Language[] {
  const own = languages.map((language) => fitted(language, scope));
  return own.every((language, at) => language === languages[at]) ? languages : own;
}

function fitted(language: Language, { triggers }: Scope): Language {
  const { request, topics } = triggers;
  const nouns = wordsFor(language, request.nouns);
  const endable = topics.flatMap((topic) => wordsFor(language, topic.nouns));
  const foreign = listed(request.exceptNouns);
  const folded = foreign.map(fold);
  // Whole phrases need no grammar around them, so the language that is always heard carries all of them.
  const isEnglish = language.tag === 'en';
  const phrases = isEnglish ? listed(request.phrases).map(plain) : [];
  const excepted = isEnglish ? listed(request.except).map(plain) : [];
  if (nouns.length + endable.length + foreign.length + phrases.length + excepted.length === 0) {
    return language;
  }

  const { classes, families } = language;
  const person = membersOf('person', classes)
    .filter((member) => !folded.includes(fold(member.replace('%', ''))))
    .concat(nouns);
  return {
    ...language,
    classes: {
      ...classes,
      person: person.join(' '),
      contract: [classes['contract'] ?? '', ...endable].join(' '),
    },
    families: {
      ...families,
      request: [
        families.request,
        ...phrases,
        ...excepted.map((phrase) => `! ${phrase}`),
        // With what leads up to them, so that "can I talk to an" is not heard on its own.
        ...foreign
          .map(plain)
          .flatMap((noun) => [`! ${noun}`, `! a an the your my to with, 2 ${noun}`]),
      ].join('\n'),
    },
  };
}

function wordsFor({ tag }: Language, words: ByLanguage | undefined): readonly string[] {
  return Object.entries(words ?? {}).flatMap(([given, list]) =>
    given.split('-')[0] === tag ? list.map(lastWord) : [],
  );
}

/** "Pet cover" is met as "cover": what stands before a noun may be left out. */
function lastWord(noun: string): string {
  return wordsOf(noun).at(-1)?.text ?? '';
}

export function listed(words: ByLanguage | undefined): readonly string[] {
  return Object.values(words ?? {}).flat();
}

/** As the site wrote it, word by word, without what would be read as notation. */
export function plain(phrase: string): string {
  return wordsOf(phrase)
    .map(({ text }) => text)
    .join(', ');
}
