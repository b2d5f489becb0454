import { describe, expect, it } from 'vitest';
import { hear } from '../../widget/escalation/hearing/hear.ts';
import { english } from '../../widget/escalation/languages/en.ts';
import type { FamilyName } from '../../widget/escalation/languages/language.ts';
import { frustrationOf, moodOf } from '../../widget/escalation/hearing/mood.ts';

const heard = (text: string) => hear({ text }, english);
const anger = (text: string, isAnswer = false) => frustrationOf(heard(text), isAnswer).score;
const score = (text: string, family: FamilyName) => moodOf(heard(text), family).score;

describe('frustration', () => {
  it.for([
    ['what is said of the service', 'honestly the most dreadful support I have dealt with'],
    ['insults', 'your courier is an idiot'],
    ['swearing', 'wtf is this'],
    ['being passed around', 'I keep being passed from one desk to the next, complete runaround'],
    ['a count', 'this is now the fifth time I write about the same lamp'],
    ['having said it already', 'I have already told you twice, how many times more'],
    ['a long wait', 'on hold since lunch and nobody picks up'],
    ['silence', 'three emails and still no reply'],
    ['a broken promise', 'I was promised a call on Monday but still nothing'],
    ['sarcasm', 'thanks for nothing'],
    ['disbelief', 'are you kidding me'],
    ['feelings', 'I am really annoyed by now'],
    ['wasted time', 'you have wasted my whole evening'],
    ['blame', 'that is your fault, not mine'],
    ['leaving in anger', 'you just lost a customer'],
    ['being cheated', 'this is a rip off, you people are liars'],
    ['a face', 'well done 😡'],
    ['a rating', 'zero stars from all of us'],
    ['canned answers', 'do not copy the same answer again'],
    ['repeating', 'I am tired of repeating myself here'],
    ['being let down', 'you let us down on her birthday'],
    ['astonishment', 'how dare they ring at midnight'],
  ] as const)('is heard in %s: “%s”', ([, text]) => {
    expect(anger(text)).toBeGreaterThanOrEqual(0.5);
  });

  it.for([
    'my parcel has not arrived yet, could you look it up?',
    'sorry to bother you again, one more question',
    'the lamp does not work after I changed the bulb',
    'I am still deciding between the two',
    'no worries, take your time!',
    'do you have this mug in blue?',
    'how do I report a fraudulent charge?',
    'where can I make a complaint?',
    'THANK YOU SO MUCH!!!',
    'I waited for the sale and now it is here, lovely',
    'stupid question, where is the search field?',
    'I am hopeless with phones, sorry',
    'which day is garbage collection?',
    'horrible weather here, will the van come?',
    'not bad at all, I like it',
  ])('is not heard in “%s”', (text) => {
    expect(anger(text)).toBeLessThan(0.5);
  });

  it('adds up: two mild signs in one message weigh as much as a strong one', () => {
    expect(anger('it is still broken')).toBeLessThan(0.5);
    expect(
      anger('it is still not working, same thing again, I already sent you a photo'),
    ).toBeGreaterThan(0.5);
  });

  it('weighs a “no” more after an answer than before one', () => {
    const text = 'no, that did not help';
    expect(anger(text, true)).toBeGreaterThan(anger(text, false));
  });

  it('weighs more when it is shouted, and shouting alone is no anger', () => {
    expect(anger('THIS IS STILL BROKEN!!')).toBeGreaterThan(anger('this is still broken'));
    expect(anger('ORDER FOUR MUGS PLEASE')).toBeLessThan(0.5);
  });

  it('weighs less beside thanks', () => {
    const text = 'I was annoyed';
    expect(anger(`${text}, thank you for the quick help`)).toBeLessThan(anger(text));
  });
});

describe('urgency', () => {
  it.for([
    'this is urgent',
    'I need it by tomorrow',
    'please call back asap',
    'we are leaving tonight',
    'help me as soon as possible',
    'I am stranded at the station',
    'the tram leaves in twelve minutes and the code fails',
    'we are locked out of the cottage',
    'the wedding is tomorrow and the rings are wrong',
    'please stop the order right now',
    'it cannot wait until next week',
  ])('is heard in “%s”', (text) => {
    expect(score(text, 'urgency')).toBeGreaterThanOrEqual(0.7);
  });

  it.for([
    'no rush at all',
    'it is not urgent',
    'can’t wait to get my teapot',
    'what is your emergency contact number?',
    'do you deliver today?',
    'is there an emergency exit kit in the set?',
  ])('is not heard in “%s”', (text) => {
    expect(score(text, 'urgency')).toBeLessThan(0.7);
  });
});

describe('distress and harm', () => {
  it('hears grief and despair apart from anger', () => {
    expect(
      score('my mother passed away and I do not know where to turn', 'distress'),
    ).toBeGreaterThan(0.4);
    expect(anger('my mother passed away and I do not know where to turn')).toBeLessThan(0.5);
  });

  it.for([
    'I want to kill myself',
    'sometimes I just wish I was dead',
    'he hits me when I order things',
    'my son cannot breathe after eating it',
    'there is a smell of gas from the heater',
  ])('hears that somebody may come to harm: “%s”', (text) => {
    expect(heard(text).find('harm')).not.toEqual([]);
  });

  it.for([
    'this candle smells great',
    'I would kill for that teapot',
    'dead pixels on the screen',
    'the deal ends tonight',
    'I cut the wrong cable',
  ])('hears no harm in “%s”', (text) => {
    expect(heard(text).find('harm')).toEqual([]);
  });
});
