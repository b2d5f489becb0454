/** What the AI is not there for: intents that the document gives to people, and messages it does not cover. */
import type { Reason } from '../../model/reason.ts';
import type { Scope } from '../../model/scope.ts';
import type { Case, Utterance } from '../case.ts';
import { type Examples, examplesOf, nearest, type Nearest } from '../likeness.ts';
import { because, fact, quote, quoteAll, score } from '../reasons.ts';
import { familyOf, findAll } from '../phrases.ts';
import { plain } from '../languages/site.ts';

/** From here on a message says what an example says, in other words. */
const alike = 0.6;
/** With fewer examples nobody can tell what is foreign to them. */
const fewestExamples = 12;

export function scope(of: Case): readonly Reason[] {
  const { scope: document, spell, said } = of;
  const act = document.triggers.scope.do;
  const { answer } = spell;

  // The bot's own word for the intent wins; the examples serve bots that have none.
  const named = answer?.signals.intent ?? null;
  if (answer && named !== null && handlingOf(document, named) === 'human') {
    return [because('scope', named, act, [fact(answer, 'intent', named)])];
  }
  if (!said) return [];

  const written = document.intents.flatMap(({ id, handling, examples }) => {
    if (handling !== 'human') return [];
    const family = familyOf((examples ?? []).map(plain).join('\n'), {});
    const [match] = findAll(family, said.heard.words);
    return match ? [because('scope', id, act, [quote(said.line, match)])] : [];
  });
  if (written.length > 0) return written;
  const near = nearestTo(document, said);
  if (near && near.likeness >= alike && handlingOf(document, near.intent) === 'human') {
    const evidence = [quoteAll(said.line), score(said.line, 'likeness', near.likeness, alike)];
    return [because('scope', near.intent, act, evidence)];
  }
  return outOfScope(of, said);
}

/** A soft sign: it takes a second foreign message, or an answer that rests on nothing. */
function outOfScope({ scope: document, spell, utterances }: Case, said: Utterance) {
  const { outOfScope: threshold, do: act } = document.triggers.scope;
  if (indexOf(document).all.length < fewestExamples) return [];

  const foreign = utterances.slice(-2).flatMap((utterance) => {
    const value = 1 - (nearestTo(document, utterance)?.familiarity ?? 0);
    return value >= threshold && utterance.heard.words.length > 2 ? [{ utterance, value }] : [];
  });
  const isNow = foreign.at(-1)?.utterance === said;
  const isBaseless = spell.answer?.signals.grounded === false;
  if (!isNow || (foreign.length < 2 && !isBaseless)) return [];
  return [
    because(
      'scope',
      'out-of-scope',
      act,
      foreign
        .toReversed()
        .map(({ utterance, value }) => score(utterance.line, 'outOfScope', value, threshold)),
    ),
  ];
}

function nearestTo(document: Scope, { heard }: Utterance): Nearest | null {
  return nearest(heard.pieces(), indexOf(document));
}

const indexes = new WeakMap<Scope, Examples>();

function indexOf(document: Scope): Examples {
  const index =
    indexes.get(document) ??
    examplesOf(
      document.intents.flatMap(({ id, examples }) =>
        (examples ?? []).map((text) => ({ text, intent: id })),
      ),
    );
  indexes.set(document, index);
  return index;
}

function handlingOf(document: Scope, intent: string) {
  return document.intents.find(({ id }) => id === intent)?.handling ?? document.otherIntents;
}
