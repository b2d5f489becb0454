import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../widget/escalation/evaluate.ts';
import { allLanguages } from '../../widget/escalation/languages/all.ts';
import { linesOf } from '../../widget/escalation/packet/fromPacket.ts';
import { buildPacket } from '../../widget/escalation/packet/packet.ts';
import { packetText } from '../../widget/escalation/packet/summary.ts';
import { english } from '../../widget/escalation/words/words.ts';
import { silent } from '../../widget/model/line.ts';
import { packetSchema } from '../../widget/model/packetSchema.ts';
import { numbersIn } from '../eval/carried.ts';
import { ai, customer, event, human } from '../fakes/transcript.ts';
import { input, maya, withRefunds } from './packetInput.ts';

const refund = customer('I want a refund for order #4892, it cost $89 and it is two weeks late');

describe('the handoff packet', () => {
  it('keeps the contract, with nothing known and with everything', () => {
    for (const packet of [
      buildPacket(input()),
      buildPacket(
        input({ customer: maya, lines: [refund, ai('Policy says 30 days.'), human('Hi')] }),
      ),
    ]) {
      expect(v.safeParse(packetSchema, packet).issues).toBeUndefined();
    }
  });

  it('tells the story of Maya R. in one breath, from the transcript and the customer record alone', () => {
    const lines = [
      customer('Hi, I want a refund for order #4892. It was due two weeks ago.'),
      ai('I am sorry. Our policy allows refunds only within 30 days of the order.'),
      customer("That's ridiculous! This is unacceptable, I want my money back."),
    ];
    const verdict = evaluate(withRefunds, lines, maya, allLanguages);
    const reasons = verdict.do === 'stay' ? [] : verdict.reasons;
    const { handoff } = buildPacket(
      input({ scope: withRefunds, customer: maya, lines, reasons, at: '2026-11-22T10:05:00.000Z' }),
    );

    expect(handoff.summary).toBe(
      'Customer Maya R. — 3-year customer, $2,400 LTV. ' +
        'Issue: the customer is complaining that “I want a refund for order #4892. It was due two weeks ago.” ' +
        'The AI agent attempted to resolve it and told the customer that ' +
        '“Our policy allows refunds only within 30 days of the order.” ' +
        'Customer rejected standard policy response and expressed frustration. ' +
        'Full conversation below. Recommended: exception refund.',
    );
    expect(handoff.ask).toBe('I want a refund for order #4892. It was due two weeks ago.');
    expect(handoff.recommendation).toEqual({
      action: 'exception refund',
      why: 'The customer is frustrated (“ridiculous”, “unacceptable”).',
      needs_approval: true,
      exception: true,
      proposal: { name: 'refund', input: { order: '4892' } },
    });
    expect(handoff.attempts).toMatchObject([{ line: lines[1]?.id, outcome: 'rejected' }]);
    expect(handoff.mood?.map(({ frustration }) => frustration > 0.5)).toEqual([false, true]);
    expect(handoff.priority).toBe('high');
  });

  it('recommends the plain action, with what is known of it, while no policy has been turned down', () => {
    const lines = [customer('Please refund order #4892, I paid $180 for it')];
    expect(buildPacket(input({ scope: withRefunds, lines })).handoff.recommendation).toMatchObject({
      action: 'refund',
      exception: false,
      needs_approval: true,
      proposal: { input: { order: '4892', amount: 180, currency: 'USD' } },
    });
    const small = [customer('Please refund order #4892, I paid $20 for it')];
    expect(
      buildPacket(input({ scope: withRefunds, lines: small })).handoff.recommendation
        ?.needs_approval,
    ).toBe(false);
  });

  it('asks what a recommended action cannot be carried out without, and what nobody has answered', () => {
    const lines = [
      customer('Do you ship to Canada?'),
      ai('Yes, we do.'),
      customer('Thanks. And can I get a refund?'),
    ];
    expect(buildPacket(input({ scope: withRefunds, lines })).handoff.open_questions).toEqual([
      'And can I get a refund?',
      'Which order is it?',
    ]);
  });

  it('finds the sentence that carries the issue, wherever it was said', () => {
    const lines = [
      customer('hi'),
      customer('can I talk to a human'),
      customer('The kettle that I bought in May does not switch off any more'),
      customer('ok thanks'),
    ];
    expect(buildPacket(input({ lines })).handoff.ask).toBe(lines[2]?.text);
  });

  it('leaves aside what has been answered already, unless the customer did not take it', () => {
    const asked = customer('How many days do I have to return something to your shop?');
    const answered = ai('30 days.', { grounded: true });
    const later = customer('My order #4892 is late. Can I talk to a person?');
    const ask = (...lines: Parameters<typeof buildPacket>[0]['lines']) =>
      buildPacket(input({ lines })).handoff.ask;
    expect(ask(asked, answered, later)).toBe('My order #4892 is late.');
    expect(ask(asked, answered, customer('That did not help. A person please'))).toBe(asked.text);
  });

  it('is about what came after a person gave the conversation back', () => {
    const lines = [
      refund,
      human('I have refunded it.'),
      event({ kind: 'returned', note: null }),
      customer('Now my account is locked and I cannot log in any more'),
    ];
    const { handoff } = buildPacket(input({ scope: withRefunds, lines }));
    expect(handoff.ask).toBe('Now my account is locked and I cannot log in any more');
    expect(handoff.recommendation).toBeUndefined();
    expect(handoff.facts).toContainEqual(expect.objectContaining({ value: '4892' }));
  });

  it('tells what came of each attempt by what the customer said next, or thought of it', () => {
    const outcomes = (reply: string | null) =>
      buildPacket(
        input({ lines: [ai('Please restart it.'), ...(reply === null ? [] : [customer(reply)])] }),
      ).handoff.attempts.map(({ outcome }) => outcome);
    expect(outcomes('That did not help.')).toEqual(['rejected']);
    expect(outcomes('Perfect, thank you!')).toEqual(['accepted']);
    expect(outcomes('And what does it cost?')).toEqual(['unknown']);
    expect(outcomes(null)).toEqual(['unknown']);
    const disliked = { ...ai('Please restart it.'), feedback: 'unhelpful' as const };
    expect(buildPacket(input({ lines: [disliked] })).handoff.attempts[0]?.outcome).toBe('rejected');
  });

  it('carries what the AI said of its answers and what happened in between, so that a replay is exact', () => {
    const lines = [
      refund,
      { ...ai('It takes a week.'), signals: { ...silent, confidence: 0.4, intent: 'refund' } },
      event({ kind: 'offer-made', reasons: [] }),
      event({ kind: 'bot-failed', cause: 'timeout' }),
      { ...ai('It takes'), stage: 'interrupted' as const },
    ];
    expect(linesOf(buildPacket(input({ lines })))).toEqual(lines);
  });

  it('shows no card or security number in its summary, and says how many were hidden', () => {
    const lines = [
      customer(
        'My card 4111 1111 1111 1111 was charged twice for order 4892, my ssn is 078-05-1120',
      ),
      customer('the first one was [card hidden]'),
    ];
    const { handoff, transcript } = buildPacket(input({ lines }));
    const told = JSON.stringify({ ...handoff, reasons: [] });
    expect(told).not.toMatch(/4111|078-05/);
    expect(told).toContain('4892');
    expect(transcript.redactions).toEqual([{ kind: 'card', count: 1 }]);
  });

  it('has no number that neither the transcript nor the customer record has', () => {
    const tokens =
      'refund order #4892 $180 3 12_May v2.1 card 49.99 ? not 4111111111111111 my broken ' +
      '+44_7700_900123 8:30_pm policy . 2x';
    const word = fc.constantFrom(...tokens.split(' ').map((one) => one.replaceAll('_', ' ')));
    const text = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '));
    const said = fc.array(fc.tuple(fc.boolean(), text), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(said, (turns) => {
        const lines = turns.map(([isAi, words]) => (isAi ? ai(words) : customer(words)));
        const { handoff } = buildPacket(input({ lines, customer: maya, scope: withRefunds }));
        // Years as a customer are counted, not quoted.
        const told = packetText(handoff, english).replace('3-year', '');
        const source = `${lines.map((line) => line.text).join(' \n ')} ${JSON.stringify(maya)}`;
        expect(numbersIn(told, source).invented).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('drops the oldest lines of a long conversation, never its first words nor the summary', () => {
    const lines = [refund, ...Array.from({ length: 300 }, () => customer('more '.repeat(100)))];
    const packet = buildPacket(input({ lines }));

    expect(JSON.stringify(packet).length).toBeLessThanOrEqual(60 * 1024);
    expect(packet.transcript.messages[0]?.id).toBe(refund.id);
    expect(packet.transcript.messages.at(-1)?.id).toBe(lines.at(-1)?.id);
    expect(packet.transcript.omitted).toBe(301 - packet.transcript.messages.length);
    expect(packet.transcript.truncated).toBe(true);
    expect(v.safeParse(packetSchema, packet).success).toBe(true);
  });

  it('survives a currency that does not exist', () => {
    const odd = { ...maya, lifetimeValue: { value: 5, currency: '???' } };
    expect(buildPacket(input({ customer: odd })).handoff.summary).toContain('5 ???');
  });
});
