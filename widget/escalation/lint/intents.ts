/** Intents that say something which does not come true. */
import { defaultScope, type IntentRule, type Scope } from '../../model/scope.ts';
import { listedTwice, type Warning } from './warning.ts';

export function intentWarnings({ intents }: Scope): readonly Warning[] {
  const ids = intents.map(({ id }) => id);
  const consequence = 'only the first of them counts, and what this one says never holds.';
  return [
    ...listedTwice('scope.intents', ids, consequence),
    ...intents.flatMap((intent, at) => [
      ...unusedConfidence(intent, `scope.intents[${at}]`),
      ...laxConfidence(intent, `scope.intents[${at}]`),
      ...unnamed(intent, `scope.intents[${at}]`),
    ]),
  ];
}

function unusedConfidence(intent: IntentRule, path: string): readonly Warning[] {
  if (intent.handling === 'scored' || intent.minConfidence === undefined) return [];
  const who = intent.handling === 'bot' ? 'the AI answers it however unsure' : 'a person takes it';
  const text = `The minConfidence of “${intent.id}” is not looked at, because its handling is “${intent.handling}”: ${who}. Set the handling to “scored”, or remove minConfidence.`;
  return [{ path: `${path}.minConfidence`, kind: 'ignored-setting', text }];
}

function laxConfidence(intent: IntentRule, path: string): readonly Warning[] {
  const { handling, minConfidence } = intent;
  const { below } = defaultScope.triggers.confidence;
  if (handling !== 'scored' || minConfidence === undefined || minConfidence >= below) return [];
  const text = `“${intent.id}” asks for less confidence (${minConfidence}) than the default (${below}): customers are given answers that would otherwise bring a person. Raise it, unless a wrong answer costs nothing here.`;
  return [{ path: `${path}.minConfidence`, kind: 'laxer-than-default', text }];
}

/** Only a bot can tell whether it names intents, so this says what is true where it does not. */
function unnamed({ id, handling, examples = [] }: IntentRule, path: string): readonly Warning[] {
  if (handling !== 'human' || examples.length > 0) return [];
  const text = `“${id}” has no examples, so it is only noticed when the bot names it. If your bot names intents there is nothing to do; otherwise add a few sentences that customers write.`;
  return [{ path, kind: 'no-examples', text }];
}
