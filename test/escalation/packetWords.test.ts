import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../widget/escalation/evaluate.ts';
import { allLanguages } from '../../widget/escalation/languages/all.ts';
import { buildPacket } from '../../widget/escalation/packet/packet.ts';
import { german } from '../../widget/escalation/words/de.ts';
import { spanish } from '../../widget/escalation/words/es.ts';
import { french } from '../../widget/escalation/words/fr.ts';
import { english } from '../../widget/escalation/words/words.ts';
import type { Reason } from '../../widget/model/reason.ts';
import { packetSchema } from '../../widget/model/packetSchema.ts';
import { ai, customer } from '../fakes/transcript.ts';
import { input, maya, withRefunds } from './packetInput.ts';

const because: Reason = {
  trigger: 'request',
  rule: 'asked',
  do: 'escalate',
  evidence: [],
  tier: null,
};

describe('a packet', () => {
  it('is told in the language of whoever reads it, with the customer’s words as they are', () => {
    const lines = [
      customer('I want a refund for order #4892. It was due two weeks ago.'),
      ai('Our policy allows refunds only within 30 days of the order.'),
      customer("That's ridiculous! This is unacceptable."),
    ];
    const verdict = evaluate(withRefunds, lines, maya, allLanguages);
    const reasons = verdict.do === 'stay' ? [] : verdict.reasons;
    const told = { scope: withRefunds, customer: maya, lines, reasons };
    const { handoff } = buildPacket(input({ ...told, words: german }));
    expect(handoff.summary).toBe(
      'Kunde Maya R. — seit 3 Jahren Kunde, Kundenwert $2,400. ' +
        'Anliegen: Der Kunde beanstandet “I want a refund for order #4892. It was due two weeks ago.” ' +
        'Die KI hat eine Lösung versucht und dem Kunden gesagt: ' +
        '“Our policy allows refunds only within 30 days of the order.” ' +
        'Der Kunde hat die Antwort nach Richtlinie abgelehnt und ist verärgert. ' +
        'Das ganze Gespräch steht unten. Empfohlen: Erstattung als Ausnahme.',
    );
    expect(handoff.trigger_detail).toMatch(/^Der Kunde ist verärgert/);
    for (const words of [english, german, spanish, french]) {
      const packet = buildPacket(input({ ...told, words }));
      expect(v.safeParse(packetSchema, packet).issues).toBeUndefined();
      expect(packet.handoff.summary).toContain('#4892');
      expect(Object.keys(words.reasons.rules)).toEqual(Object.keys(english.reasons.rules));
    }
  });

  it('says which language the customer writes in, what it is about, and how soon it matters', () => {
    const routed = (text: string, reasons: Partial<Reason>[] = []) => {
      const whole = reasons.map((one) => ({ ...because, ...one }));
      const { handoff } = buildPacket(input({ lines: [customer(text)], reasons: whole }));
      return { ...handoff.routing, priority: handoff.priority };
    };
    expect(routed('Where is my order?')).toEqual({ lang: 'en', priority: 'normal' });
    expect(routed('Ich möchte bitte wissen, wo meine Bestellung bleibt')).toMatchObject({
      lang: 'de',
    });
    expect(
      routed('I will call my lawyer', [
        { trigger: 'topics', rule: 'legal' },
        { trigger: 'scope', rule: 'account-closure' },
        { trigger: 'scope', rule: 'out-of-scope' },
      ]),
    ).toEqual({ lang: 'en', skills: ['legal', 'account-closure'], priority: 'high' });
    expect(routed('help', [{ trigger: 'sentiment', rule: 'harm' }]).priority).toBe('urgent');
  });
});
