/** What the AI is not there for: intents that the document gives to people, and messages it does not cover. */
import type { Reason } from '../../model/reason.ts';
import type { Scope } from '../../model/scope.ts';
import type { Case, Utterance } from '../case.ts';
import { plain } from '../languages/site.ts';
import { kept } from '../hearing/kept.ts';
import { type Examples, examplesOf, nearest, piecesOf } from '../hearing/likeness.ts';
import { type Family, familyOf } from '../hearing/notation.ts';
import { because, fact, quote, score } from '../reasons.ts';
import { wordsOf } from '../hearing/words.ts';

/** From here on a message says what an example says, in other words. */
const alike = 0.6;
/** With fewer examples nobody can tell what is foreign to them. */
const fewestExamples = 12;
/** A shorter message says too little to be foreign. */
const fewestWords = 3;

export function scope(of: Case): readonly Reason[] {
  const { scope: document, said } = of;
  const { answer } = of.spell;
  const { index, written } = readExamples(document);
  const act = document.triggers.scope.do;
  const isForPeople = (intent: string) =>
    (document.intents.find(({ id }) => id === intent)?.handling ?? document.otherIntents) ===
    'human';

  // The bot's own word for the intent wins; the examples serve bots that have none.
  const named = answer?.signals.intent ?? null;
  if (answer && named !== null && isForPeople(named)) {
    return [because('scope', named, act, [fact(answer, 'intent', named)])];
  }
  if (!said) return [];

  const found = written.flatMap(({ intent, family }) => {
    const [match] = isForPeople(intent) ? said.heard.match(family) : [];
    return match ? [because('scope', intent, act, [quote(said.line, match)])] : [];
  });
  const near = index.all[0] && nearest(said.heard.pieces(), index);
  if (found.length > 0) return found;
  if (near && near.likeness >= alike && isForPeople(near.intent)) {
    const evidence = [quote(said.line), score(said.line, 'likeness', near.likeness, alike)];
    return [because('scope', near.intent, act, evidence)];
  }
  return index.all.length < fewestExamples ? [] : outOfScope(of, said, index);
}

/** A soft sign: it takes a second foreign message, or an answer that rests on nothing. */
function outOfScope(
  { scope: document, spell, utterances }: Case,
  said: Utterance,
  index: Examples,
) {
  const { outOfScope: threshold, do: act } = document.triggers.scope;
  const foreign = utterances.slice(-2).flatMap(({ line, heard }) => {
    const value = 1 - (nearest(heard.pieces(), index)?.familiarity ?? 0);
    return value >= threshold && heard.words.length >= fewestWords
      ? [score(line, 'outOfScope', value, threshold)]
      : [];
  });
  const isNow = foreign.at(-1)?.line === said.line.id;
  const isBaseless = spell.answer?.signals.grounded === false;
  return isNow && (foreign.length > 1 || isBaseless)
    ? [because('scope', 'out-of-scope', act, foreign.toReversed())]
    : [];
}

type Read = {
  readonly index: Examples;
  readonly written: readonly { readonly intent: string; readonly family: Family }[];
};

const known = new WeakMap<Scope, Read>();

function readExamples(document: Scope): Read {
  return kept(known, document, () => ({
    index: examplesOf(
      document.intents.flatMap(({ id, examples = [] }) =>
        examples.map((text) => ({ text, intent: id, pieces: piecesOf(wordsOf(text)) })),
      ),
    ),
    written: document.intents.map(({ id, examples = [] }) => ({
      intent: id,
      family: familyOf(examples.map(plain).join('\n'), {}),
    })),
  }));
}
