/** Why, in a sentence for the agent. The customer reads words of the widget's own language files. */
import type { Evidence, Reason } from '../model/reason.ts';

/** Without what was done about it: that is said by where it stands. */
type Told = Omit<Reason, 'do'>;

export function explain(reason: Told): string {
  return reason.tier === null
    ? told(reason)
    : `${told(reason)} Stricter because of “${reason.tier}”.`;
}

function told(reason: Told): string {
  const { trigger, rule } = reason;
  const quoted = quotes(reason);
  switch (trigger) {
    case 'request':
      return `The customer asked for a person${quoted}.`;
    case 'scope':
      if (rule === 'approval') return `A person must allow “${proposed(reason)}”${over(reason)}.`;
      return rule === 'out-of-scope'
        ? 'The customer asks for what the AI does not cover.'
        : `“${rule}” is always handled by people${quoted}.`;
    case 'topics':
      return `The topic “${rule}” goes to people${quoted}${over(reason)}.`;
    case 'failure':
      return `The AI could not answer (${rule}).`;
    case 'confidence':
      return `${sentences[rule] ?? 'The AI was not sure of its answer'}${said(reason)}${below(reason)}.`;
    case 'sentiment':
    case 'repetition':
      return `${sentences[rule] ?? 'The conversation went badly'}${quoted}.`;
  }
}

/** By the rule of a trigger that has several. */
const sentences: Readonly<Record<string, string>> = {
  'asked-by-bot': 'The AI asked for a person',
  unlikely: 'The AI found its own words unlikely',
  ungrounded: 'The answer of the AI rests on no source',
  hedged: 'The AI hedged',
  refused: 'The AI said that it could not help',
  repeated: 'The AI said the same again',
  contradicted: 'The answer of the AI has a number that its sources do not have',

  frustration: 'The customer is frustrated',
  urgency: 'It is urgent to the customer',
  distress: 'The customer is in distress',
  harm: 'Somebody may come to harm',

  'same-question': 'The customer asked the same again',
  'failed-answers': 'Several answers of the AI did not help',
  'no-progress': 'A long conversation got nowhere',
};

/** What was said, at most three times. */
function quotes({ evidence }: Told): string {
  const words = evidence.flatMap((one) => (one.kind === 'quote' ? [`“${short(one.text)}”`] : []));
  return words.length === 0 ? '' : ` (${[...new Set(words)].slice(0, 3).join(', ')})`;
}

function short(text: string): string {
  return text.length <= 120 ? text : `${text.slice(0, 119)}…`;
}

function said(reason: Told): string {
  const handoff =
    reason.evidence.find(isFact('handoff')) ?? reason.evidence.find(isFact('unsupported'));
  return handoff?.kind === 'fact' ? `: ${handoff.value}` : quotes(reason);
}

function proposed({ evidence }: Told): string {
  const action = evidence.find(isFact('action'));
  return action?.kind === 'fact' ? action.value : 'this';
}

function isFact(name: string) {
  return (one: Evidence) => one.kind === 'fact' && one.name === name;
}

function below({ evidence }: Told): string {
  const score = evidence.find((one) => one.kind === 'score');
  return score ? ` (${score.value.toFixed(2)}, below ${score.threshold.toFixed(2)})` : '';
}

function over({ evidence }: Told): string {
  const amount = evidence.find((one) => one.kind === 'score' && one.name === 'amount');
  return amount?.kind === 'score' ? `, ${amount.value} is over ${amount.threshold}` : '';
}
