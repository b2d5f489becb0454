/** Where the document brings a person later than Baton would without it. */
import { defaultScope, type Do, type Scope } from '../../model/scope.ts';
import type { Warning } from './warning.ts';

export function thresholdWarnings(scope: Scope): readonly Warning[] {
  return [
    ...(scope.otherIntents === 'bot' ? [everythingElse] : []),
    ...thresholds.flatMap((one) => laxNumber(one, scope)),
    ...acts.flatMap((one) => laxAct(one, scope)),
    ...harmWarnings(scope),
    ...deadlines.flatMap((one) => longDeadline(one, scope)),
  ];
}

type Threshold = {
  readonly path: string;
  readonly laxer: 'lower' | 'higher';
  readonly of: (scope: Scope) => number;
  /** What a laxer value means for customers. */
  readonly why: string;
};

const thresholds: readonly Threshold[] = [
  {
    path: 'triggers.scope.outOfScope',
    laxer: 'higher',
    of: ({ triggers }) => triggers.scope.outOfScope,
    why: 'the AI goes on with questions that are foreign to everything it was made for',
  },
  {
    path: 'triggers.confidence.below',
    laxer: 'lower',
    of: ({ triggers }) => triggers.confidence.below,
    why: 'customers are given answers that the AI itself is less sure of',
  },
  {
    path: 'triggers.sentiment.frustration',
    laxer: 'higher',
    of: ({ triggers }) => triggers.sentiment.frustration,
    why: 'customers have to be angrier before they are offered a person',
  },
  {
    path: 'triggers.sentiment.urgency',
    laxer: 'higher',
    of: ({ triggers }) => triggers.sentiment.urgency,
    why: 'what cannot wait has to sound more urgent before a person is offered',
  },
  {
    path: 'triggers.sentiment.distress',
    laxer: 'higher',
    of: ({ triggers }) => triggers.sentiment.distress,
    why: 'customers in need have to sound worse before they are offered a person',
  },
  {
    path: 'triggers.repetition.sameQuestion',
    laxer: 'higher',
    of: ({ triggers }) => triggers.repetition.sameQuestion,
    why: 'customers have to ask the same more often before they are offered a person',
  },
  {
    path: 'triggers.repetition.failedAnswers',
    laxer: 'higher',
    of: ({ triggers }) => triggers.repetition.failedAnswers,
    why: 'more answers have to fail before a person is offered',
  },
  {
    path: 'triggers.repetition.turns',
    laxer: 'higher',
    of: ({ triggers }) => triggers.repetition.turns,
    why: 'conversations go on longer without an end before a person is offered',
  },
  {
    path: 'review.sampleShare',
    laxer: 'lower',
    of: ({ review }) => review.sampleShare,
    why: 'fewer ordinary conversations are read, and what goes wrong in them shows later',
  },
];

function laxNumber({ path, laxer, of, why }: Threshold, scope: Scope): readonly Warning[] {
  const value = of(scope);
  const standard = of(defaultScope);
  if (laxer === 'lower' ? value >= standard : value <= standard) return [];
  const text = `${value} is ${laxer} than the default ${standard}: ${why}. Go back to ${standard}, unless reviewed conversations have shown that ${value} is safe.`;
  return [{ path: `scope.${path}`, kind: 'laxer-than-default', text }];
}

type Act = {
  readonly path: string;
  readonly of: (scope: Scope) => Do | 'ignore';
  readonly who: string;
};

/** Only those whose default is to hand over. */
const acts: readonly Act[] = [
  {
    path: 'triggers.request.do',
    of: ({ triggers }) => triggers.request.do,
    who: 'customers who ask for a person are asked whether they want one',
  },
  {
    path: 'triggers.scope.do',
    of: ({ triggers }) => triggers.scope.do,
    who: 'customers whose matter the AI must not handle are asked first',
  },
  {
    path: 'triggers.failure.do',
    of: ({ triggers }) => triggers.failure.do,
    who: 'customers whom the AI has failed are asked first',
  },
  {
    path: 'triggers.sentiment.harm.do',
    of: ({ triggers }) => triggers.sentiment.harm.do,
    who: 'customers whose words point at harm to a person are asked first',
  },
];

function laxAct({ path, of, who }: Act, scope: Scope): readonly Warning[] {
  if (of(scope) !== 'offer') return [];
  const text = `“offer” is laxer than the default “escalate”: ${who}, and have to answer before anybody comes. Set it to “escalate”, unless the extra question is what you want.`;
  return [{ path: `scope.${path}`, kind: 'laxer-than-default', text }];
}

const everythingElse: Warning = {
  path: 'scope.otherIntents',
  kind: 'laxer-than-default',
  text: '“bot” is laxer than the default “scored”: the AI keeps whatever you have not listed, however unsure it is. Set it to “scored”, unless the list of intents is complete.',
};

function harmWarnings({ triggers }: Scope): readonly Warning[] {
  const { harm } = triggers.sentiment;
  if (harm.do !== 'ignore') return [];
  const path = 'scope.triggers.sentiment.harm';
  const text =
    'Words that point at harm to a person are left to the AI: nobody is told when a customer says that they cannot go on. Set it to “escalate”, unless your AI is made for such conversations and somebody answers for it.';
  const unsaid =
    'What is to be said at words of harm is never said, because such words are ignored. Set harm.do to “escalate”, or remove say.';
  return [
    { path: `${path}.do`, kind: 'harm-ignored', text },
    ...(harm.say ? [{ path: `${path}.say`, kind: 'ignored-setting', text: unsaid } as const] : []),
  ];
}

const deadlines = [
  ['offerSeconds', 'an offer that the customer does not answer stands longer'],
  ['approvalSeconds', 'the customer waits longer for a yes or no without a word'],
  ['deliverySeconds', 'a handoff that does not arrive is shown as pending later'],
  ['waitSeconds', 'the customer waits longer before a callback or a message is offered'],
] as const;

function longDeadline([key, why]: (typeof deadlines)[number], scope: Scope): readonly Warning[] {
  const value = scope.deadlines[key];
  const standard = defaultScope.deadlines[key];
  if (value <= standard) return [];
  const text = `${value} seconds are longer than the default ${standard}: ${why}. Shorten it, unless your people need the time.`;
  return [{ path: `scope.deadlines.${key}`, kind: 'longer-than-default', text }];
}
