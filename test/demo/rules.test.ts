import { describe, expect, it } from 'vitest';
import { growthBetween, held, lacking } from '../../demo/desk/scope/growth.ts';
import { differences } from '../../demo/review/publish/differences.ts';
import { helpAt, readText, withValue, written } from '../../demo/review/replay/place.ts';
import { needOf, type Retold } from '../../demo/review/replay/retell.ts';
import { sumsOf } from '../../demo/review/replay/sums.ts';
import { defaultScope, type Scope } from '../../widget/model/scope.ts';

const triggers = (change: Partial<Scope['triggers']>): Scope => ({
  ...defaultScope,
  triggers: { ...defaultScope.triggers, ...change },
});
const angry = (frustration: number) =>
  triggers({ sentiment: { ...defaultScope.triggers.sentiment, frustration } });

describe('what a change adds up to', () => {
  const row = (need: Retold['need'], before: number | null, after: number | null): Retold => ({
    id: 'c',
    number: 1,
    reference: '#1',
    need,
    handedOver: need === 'needless' ? null : 3,
    handled: 120,
    before: called(before),
    after: called(after),
    change: before === after ? 'same' : before === null ? 'newly' : 'earlier',
    missing: { of: 0, before: 0, after: 0 },
  });
  const called = (message: number | null) =>
    message === null ? null : { line: 'm', message, do: 'offer' as const, rules: ['topics/legal'] };

  it('is precise where whoever is called for needed it, and complete only where that is in time', () => {
    const { quality, lateSaved, minutes } = sumsOf([
      row('late', 3, 2),
      row('needed', 3, 3),
      row('needless', null, 1),
      row('unknown', null, 1),
    ]);
    // Too late is as late as it was: no help.
    expect(quality.before).toMatchObject({
      precision: { hits: 2, of: 2 },
      recall: { hits: 1, of: 2 },
    });
    expect(quality.after).toMatchObject({
      precision: { hits: 2, of: 3 },
      recall: { hits: 2, of: 2 },
    });
    expect(lateSaved).toEqual({ before: 0, after: 1, of: 1 });
    expect(minutes).toEqual({ each: 2, added: 1, saved: 0, total: 2 });
  });

  it('leaves out where reviewers do not agree', () => {
    expect(needOf(['late', 'late', 'needless'])).toBe('late');
    expect(needOf(['right', 'needless'])).toBe('unknown');
    expect(needOf([])).toBe('unknown');
  });
});

describe('leaving more to the AI', () => {
  const handled = (handling: 'human' | 'scored' | 'bot'): Scope => ({
    ...defaultScope,
    intents: [{ id: 'refund', handling }],
  });
  const reviewed = (correct: number, of: number) => [{ intent: 'refund', reviewed: of, correct }];

  it('needs a reviewed sample over the bar of the rules in force', () => {
    const [enough, few, poor] = [reviewed(50, 50), reviewed(49, 49), reviewed(55, 60)].map(
      (samples) => held(handled('human'), handled('scored'), samples)[0],
    );
    expect(enough).toMatchObject({ isEnough: true });
    expect(poor).toMatchObject({ isEnough: false });
    expect(few && lacking(few, defaultScope)).toBe(
      '“refund” from human to scored: 49 of 49 reviewed answers correct (lower bound 92.7 %). Needed: 50 reviewed and a lower bound of 90.0 %.',
    );
  });

  it('is no matter where the change lowers its own bar', () => {
    const lowered = {
      ...handled('bot'),
      review: { ...defaultScope.review, bar: { sample: 1, lowerBound: 0 } },
    };
    expect(held(handled('scored'), lowered, [])).toMatchObject([{ isEnough: false }]);
  });

  it('is also to take an intent off the list, or to open all that are not on it', () => {
    expect(growthBetween(handled('human'), defaultScope)).toEqual([
      { intent: 'refund', from: 'human', to: 'scored' },
    ]);
    expect(growthBetween(defaultScope, { ...defaultScope, otherIntents: 'bot' })).toEqual([
      { intent: '*', from: 'scored', to: 'bot' },
    ]);
    expect(growthBetween(handled('bot'), handled('human'))).toEqual([]);
  });
});

describe('a change in plain words', () => {
  it('names the place, both values and what it means', () => {
    const topics = [
      { id: 'legal', phrases: { en: ['my lawyer'] }, do: 'escalate' as const },
      { id: 'press', do: 'offer' as const },
    ];
    const after = { ...triggers({ ...angry(0.3).triggers, topics }), version: 'next' };
    expect(differences(defaultScope, after)).toEqual([
      {
        place: 'triggers › sentiment › frustration',
        what: '0.5 → 0.3',
        about: 'Anger, sarcasm, disappointment.',
      },
      expect.objectContaining({
        place: 'triggers › topics › “legal” › phrases',
        what: 'added: {"en":["my lawyer"]}',
      }),
      expect.objectContaining({ place: 'triggers › topics › “churn”' }),
      expect.objectContaining({
        place: 'triggers › topics › “press”',
        what: 'added: {"id":"press","do":"offer"}',
      }),
    ]);
    expect(differences(defaultScope, { ...defaultScope, version: 'x' })).toEqual([]);
  });
});

describe('the editor of the rules', () => {
  const text = written({ triggers: { sentiment: { frustration: 0.5 } } });

  it('says what is wrong, and where', () => {
    expect(readText('{ "version": ', '2026-11-27')).toMatchObject({
      mistakes: ['Line 1: ValueExpected'],
    });
    expect(
      readText(withValue(text, ['triggers', 'sentiment', 'frustration'], 7), ''),
    ).toMatchObject({
      mistakes: [expect.stringContaining('scope.triggers.sentiment.frustration: expected')],
    });
  });

  it('says what the part under the cursor does', () => {
    expect(helpAt(text, text.indexOf('0.5'))).toMatchObject({
      place: 'triggers.sentiment.frustration',
      about: 'Anger, sarcasm, disappointment.',
    });
    expect(helpAt(text, 0)).toBeNull();
  });

  it('sets one value and leaves the rest as it is written', () => {
    const odd = '{ "owner":   "me",\n"otherIntents": "bot" }';
    expect(withValue(odd, ['otherIntents'], 'human')).toBe(
      '{ "owner":   "me",\n"otherIntents": "human" }',
    );
  });
});
