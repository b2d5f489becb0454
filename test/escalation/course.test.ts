import { describe, expect, it } from 'vitest';
import { evaluate } from '../../widget/escalation/evaluate.ts';
import type { Line } from '../../widget/model/line.ts';
import type { Verdict } from '../../widget/model/reason.ts';
import { defaultScope, type Scope } from '../../widget/model/scope.ts';
import { ai, customer, event } from '../fakes/transcript.ts';

const judge = (...lines: Line[]) => evaluate(defaultScope, lines, null);
const offered = (verdict: Verdict) => {
  if (verdict.do === 'stay') throw new Error('nothing to offer');
  return event({ kind: 'offer-made', reasons: verdict.reasons });
};
const declined = () => event({ kind: 'offer-declined' });
const ignored = () => event({ kind: 'offer-ignored' });

describe('frustration over a conversation', () => {
  const mild = customer('it is still broken');
  const answer = ai('Please try the other socket.', { confidence: 0.9, grounded: true });

  it('is offered a person no later than at its second sign', () => {
    expect(judge(mild)).toEqual({ do: 'stay' });
    expect(judge(mild, answer, customer('again the same, nothing changed'))).toMatchObject({
      do: 'offer',
      reasons: [{ trigger: 'sentiment', rule: 'frustration' }],
    });
  });

  it('quotes the earlier sign as well, each with its place', () => {
    const now = customer('it flickers again');
    const verdict = judge(mild, answer, now);
    const reason = verdict.do === 'stay' ? null : verdict.reasons[0];
    expect(reason?.evidence.map(({ line }) => line)).toEqual(
      expect.arrayContaining([mild.id, now.id]),
    );
  });

  it('fades: an old sign does not turn a calm question into anger', () => {
    const angry = customer('this is useless');
    const calm = [
      [customer('Which wood is the tall shelf made of?'), ai('Of oak.')],
      [customer('Can it hang on a plaster wall?'), ai('Yes, with the anchors.')],
      [customer('Who sells oil for it?'), ai('Every paint shop.')],
      [customer('Then one in grey, to Leeds'), ai('It is in your basket.')],
      [customer('Delivered when?'), ai('On Friday.')],
    ];
    const lines = [angry, offered(judge(angry)), ignored(), ...calm.flat()];
    expect(judge(...lines, customer('still the oak one, please'))).toEqual({ do: 'stay' });
  });
});

describe('an offer', () => {
  const angry = customer('you are all useless');

  it('is put once for a reason, whether it was declined or ignored', () => {
    const offer = offered(judge(angry));
    for (const end of [declined(), ignored()]) {
      expect(judge(angry, offer, end)).toEqual({ do: 'stay' });
    }
  });

  it('is put again for another reason', () => {
    const urgent = customer('and I need it by tomorrow');
    expect(judge(angry, offered(judge(angry)), declined(), urgent)).toMatchObject({
      do: 'offer',
      reasons: [{ trigger: 'sentiment', rule: 'urgency' }],
    });
  });

  it('is none any more at the second sign of the same kind after a “no”', () => {
    const more = customer('worst shop ever');
    expect(judge(angry, offered(judge(angry)), declined(), more)).toMatchObject({
      do: 'escalate',
      reasons: [{ trigger: 'sentiment', rule: 'frustration' }],
    });
  });

  it('counts an AI that hedges and one that refuses as one thing', () => {
    const asked = customer('Can I change it?');
    const hedged = ai('I am not sure about that.');
    const lines = [asked, hedged, offered(judge(asked, hedged)), declined()];
    const verdict = judge(...lines, customer('Really?'), ai('I cannot help with that.'));
    expect(verdict.do === 'stay' ? null : verdict.reasons[0]).toMatchObject({
      trigger: 'confidence',
      rule: 'refused',
      do: 'escalate',
    });
  });
});

describe('harm that somebody may come to', () => {
  const said = customer('I do not want to live any more, I will kill myself');

  it('goes to a person at once by default', () => {
    expect(judge(said)).toMatchObject({ do: 'escalate', reasons: [{ rule: 'harm' }] });
  });

  it('has a path and words of its own, which the verdict carries', () => {
    const harm = {
      do: 'offer',
      say: { de: 'Bitte rufen Sie 112.', en: 'Please call 988.' },
    } as const;
    const sentiment = { ...defaultScope.triggers.sentiment, harm };
    const scope: Scope = { ...defaultScope, triggers: { ...defaultScope.triggers, sentiment } };
    expect(evaluate(scope, [said], null)).toMatchObject({
      do: 'offer',
      reasons: [
        { rule: 'harm', evidence: [{ kind: 'quote' }, { name: 'say', value: 'Please call 988.' }] },
      ],
    });
  });

  it('is left to the AI where the document says so', () => {
    const sentiment = { ...defaultScope.triggers.sentiment, harm: { do: 'ignore' } } as const;
    const scope: Scope = { ...defaultScope, triggers: { ...defaultScope.triggers, sentiment } };
    const verdict = evaluate(scope, [said], null);
    const found = verdict.do === 'stay' ? [] : verdict.reasons.map(({ rule }) => rule);
    expect(found).not.toContain('harm');
  });
});
