import { describe, expect, it } from 'vitest';
import { evaluate } from '../../widget/escalation/evaluate.ts';
import type { BotSignals, Line } from '../../widget/model/line.ts';
import { defaultScope, type Scope } from '../../widget/model/scope.ts';
import { ai, customer, event } from '../fakes/transcript.ts';

const judge = (...lines: Line[]) => evaluate(defaultScope, lines, null);
const rules = (...lines: Line[]) => {
  const verdict = judge(...lines);
  return verdict.do === 'stay'
    ? []
    : verdict.reasons.map(({ trigger, rule }) => `${trigger}/${rule}`);
};
const answered = (text: string, signals: Partial<BotSignals> = {}) =>
  rules(customer('Can I change the engraving?'), ai(text, signals));

describe('an unsure answer', () => {
  it.for([
    ['says so itself', 'Yes.', { confidence: 0.4 }, 'confidence/self-rated'],
    ['rests on nothing', 'Yes.', { grounded: false }, 'confidence/ungrounded'],
    ['was unlikely to the model', 'Yes.', { likelihood: 0.3 }, 'confidence/unlikely'],
    ['hedges', 'I am not sure, it might be possible.', {}, 'confidence/hedged'],
    ['refuses', 'Unfortunately I cannot help with that.', {}, 'confidence/refused'],
    [
      'has a number that its sources do not have',
      'That takes 14 days.',
      { grounded: true, sources: [{ title: 'Engraving', url: null, quote: 'It takes 10 days.' }] },
      'confidence/contradicted',
    ],
  ] as const)('is one that %s', ([, text, signals, rule]) => {
    expect(answered(text, signals)).toEqual([rule]);
  });

  it.for([
    ['is sure', 'Yes, until it has been sent.', { confidence: 0.9, grounded: true }],
    ['gives no figures and shows no doubt', 'Yes, until it has been sent.', {}],
    ['says no by its sources', 'Sorry, we cannot change it then.', { grounded: true }],
    [
      'has the numbers of its sources',
      'It takes 10 days.',
      { grounded: true, sources: [{ title: 'E', url: null, quote: 'Takes 10 days.' }] },
    ],
  ] as const)('is not one that %s', ([, text, signals]) => {
    expect(answered(text, signals)).toEqual([]);
  });

  it('is judged by what can be seen, however sure the AI is of itself', () => {
    expect(answered('I cannot help with that.', { confidence: 1 })).toEqual(['confidence/refused']);
  });

  it('is one that says the same again', () => {
    const text = 'You can change the engraving on the page of your order.';
    expect(rules(customer('How?'), ai(text), customer('Where is that page?'), ai(text))).toEqual([
      'confidence/repeated',
    ]);
  });

  it('is not judged by its words before it is whole', () => {
    const begun = { ...ai('I am not sure'), stage: 'streaming' } as const;
    expect(rules(customer('How?'), begun)).toEqual([]);
  });

  it('does not matter for an intent that is always the AI’s, unless the AI itself asks for a person', () => {
    const scope: Scope = { ...defaultScope, intents: [{ id: 'hours', handling: 'bot' }] };
    const verdict = (signals: Partial<BotSignals>) =>
      evaluate(scope, [customer('when?'), ai('Nine.', { intent: 'hours', ...signals })], null);
    expect(verdict({ confidence: 0.1 })).toEqual({ do: 'stay' });
    expect(verdict({ handoff: 'wants to haggle' })).toMatchObject({
      do: 'escalate',
      reasons: [{ rule: 'asked-by-bot' }],
    });
  });
});

describe('going in circles', () => {
  const question = customer('How long does the delivery of a kettle take?');

  it('is the same question again, after an answer, and is shown with both', () => {
    const again = customer('how long does delivery of the kettle take');
    const verdict = judge(question, ai('We deliver daily.'), again);
    expect(verdict).toMatchObject({
      do: 'offer',
      reasons: [
        {
          trigger: 'repetition',
          rule: 'same-question',
          evidence: [{ line: again.id }, { line: question.id }],
        },
      ],
    });
  });

  it('is no question said twice before there was an answer', () => {
    expect(rules(question, customer(question.text))).toEqual([]);
  });

  it('is no other question in similar words', () => {
    const other = customer('How long is the guarantee on a kettle?');
    expect(rules(question, ai('Three days.'), other)).toEqual([]);
  });

  it('is a second answer that did not help, by the customer’s words or thumb', () => {
    const first = ai('Press reset.');
    const lines = [customer('The lamp flickers'), first, customer('that didn’t help')];
    expect(rules(...lines)).toEqual([]);
    const second = ai('Change the bulb.');
    expect(rules(...lines, second, customer('not what I asked'))).toContain(
      'repetition/failed-answers',
    );
    expect(rules(...lines, { ...second, feedback: 'unhelpful' })).toContain(
      'repetition/failed-answers',
    );
  });

  it('is a long way without being helped, and thanks begin it anew', () => {
    const turn = (at: number) => [
      customer(`And part number ${at} of the list?`),
      ai(`Shelf ${at}.`),
    ];
    const seven = Array.from({ length: 7 }, (_, at) => turn(at * 3)).flat();
    const last = customer('Which colour has it?');
    expect(rules(...seven, last)).toContain('repetition/no-progress');
    expect(
      rules(...seven.slice(0, 12), customer('Great, thanks!'), ...seven.slice(12), last),
    ).not.toContain('repetition/no-progress');
  });
});

describe('an AI that fails', () => {
  it.for(['network', 'timeout', 'refused', 'rate-limited', 'unusable', 'none'] as const)(
    'calls a person, naming the cause: %s',
    (cause) => {
      expect(rules(customer('x'), event({ kind: 'bot-failed', cause }))).toEqual([
        `failure/${cause}`,
      ]);
    },
  );
});
