/** Why, in a sentence for the agent. The customer reads words of the widget's own language files. */
import type { Evidence, Reason } from '../model/reason.ts';

/** Without what was done about it: that is said by where it stands. */
type Told = Omit<Reason, 'do'>;

export function explain(reason: Told, words: ReasonWords = reasonWords): string {
  const told = tell(reason, words);
  return reason.tier === null ? told : `${told} ${words.stricter(reason.tier)}`;
}

function tell(reason: Told, words: ReasonWords): string {
  const { trigger, rule } = reason;
  const quoted = quotes(reason);
  switch (trigger) {
    case 'request':
      return `${words.request}${quoted}.`;
    case 'scope':
      if (rule === 'approval') return `${words.approval(proposed(reason))}${over(reason, words)}.`;
      return rule === 'out-of-scope' ? words.outOfScope : `${words.people(rule)}${quoted}.`;
    case 'topics':
      return `${words.topic(rule)}${quoted}${over(reason, words)}.`;
    case 'failure':
      return `${words.failure(rule)}.`;
    case 'confidence':
      return `${words.rules[rule] ?? words.unsure}${said(reason)}${below(reason, words)}.`;
    case 'sentiment':
    case 'repetition':
      return `${words.rules[rule] ?? words.badly}${quoted}.`;
  }
}

export type ReasonWords = {
  readonly button: string;
  readonly request: string;
  /** An action that the AI proposed. */
  readonly approval: (action: string) => string;
  readonly outOfScope: string;
  readonly people: (rule: string) => string;
  readonly topic: (rule: string) => string;
  readonly failure: (cause: string) => string;
  readonly unsure: string;
  readonly badly: string;
  readonly stricter: (tier: string) => string;
  readonly below: (score: string, threshold: string) => string;
  readonly over: (sum: number, limit: number) => string;
  /** By the rule of a trigger that has several. */
  readonly rules: Readonly<Record<string, string>>;
};

export const reasonWords: ReasonWords = {
  button: 'The customer pressed the button.',
  request: 'The customer asked for a person',
  approval: (action) => `A person must allow “${action}”`,
  outOfScope: 'The customer asks for what the AI does not cover.',
  people: (rule) => `“${rule}” is always handled by people`,
  topic: (rule) => `The topic “${rule}” goes to people`,
  failure: (cause) => `The AI could not answer (${cause})`,
  unsure: 'The AI was not sure of its answer',
  badly: 'The conversation went badly',
  stricter: (tier) => `Stricter because of “${tier}”.`,
  below: (score, threshold) => ` (${score}, below ${threshold})`,
  over: (sum, limit) => `, ${sum} is over ${limit}`,
  rules: {
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
  },
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

function below({ evidence }: Told, words: ReasonWords): string {
  const score = evidence.find((one) => one.kind === 'score');
  return score ? words.below(score.value.toFixed(2), score.threshold.toFixed(2)) : '';
}

function over({ evidence }: Told, words: ReasonWords): string {
  const amount = evidence.find((one) => one.kind === 'score' && one.name === 'amount');
  return amount?.kind === 'score' ? words.over(amount.value, amount.threshold) : '';
}
