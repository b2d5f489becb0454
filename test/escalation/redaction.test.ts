import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { privateIn } from '../../widget/escalation/redaction/find.ts';
import { privateKinds } from '../../widget/model/privateKind.ts';
import { mask, redactionsIn } from '../../widget/escalation/redaction/mask.ts';

const hidden = (text: string, asked?: string) => mask(text, privateKinds, asked);

describe('what is private', () => {
  it.for([
    ['my card is 4111 1111 1111 1111, thanks', 'my card is [card hidden], thanks'],
    ['card 4111-1111-1111-1111', 'card [card hidden]'],
    ['DE89 3704 0044 0532 0130 00 IS MINE', '[iban hidden] IS MINE'],
    ['my iban is gb42nawi04454264788619', 'my iban is [iban hidden]'],
    ['SSN: 078-05-1123', 'SSN: [ssn hidden]'],
    ['my ssn ends with 4587', 'my ssn ends with [ssn hidden]'],
    ['write to a.b+c@mail.example.org', 'write to [email hidden]'],
    ['call +41 (0)96 471 07 95 or (415) 555-0132', 'call [phone hidden] or [phone hidden]'],
    ['my password is hunter2!x', 'my password is [secret hidden]'],
    ['pin: 4821', 'pin: [secret hidden]'],
    ['key sk-proj-abcdefghijklmnop1234', 'key [secret hidden]'],
  ] as const)('is hidden: %s', ([text, masked]) => {
    expect(hidden(text)).toBe(masked);
  });

  it.for([
    'order 4111111111111111',
    'tracking number 420902109261290',
    'case number 00197387',
    'booking P4XM94 on 11/4/17',
    'it cost 1.234,50 € on 24.12.2026',
    'my password is wrong',
    'DE89 3704 0044 0532 0130 01 is not an account',
    'version 8.4.21.508',
    'the last 4 digits of my order are 4892',
  ])('is not: %s', (text) => {
    expect(hidden(text)).toBe(text);
  });

  it('is also what answers a question for it', () => {
    expect(hidden('sure 4587', 'What are the last four digits of your SSN?')).toBe(
      'sure [ssn hidden]',
    );
    expect(hidden('4587', 'Which order is it?')).toBe('4587');
  });

  it('is left as it is where the site does not hide that kind', () => {
    expect(mask('a@b.example, 4111111111111111', ['card'])).toBe('a@b.example, [card hidden]');
  });

  it('is counted by its marks', () => {
    expect(redactionsIn(['[card hidden] and [card hidden]', 'a [phone hidden]', 'none'])).toEqual([
      { kind: 'card', count: 2 },
      { kind: 'phone', count: 1 },
    ]);
  });

  it('is found in any text without overlap, and hiding twice is hiding once', () => {
    const piece = fc.constantFrom(
      '4111 1111 1111 1111',
      'a@b.example',
      '+1 415 555 0132',
      '078-05-1120',
      'pin: 1234',
      'GB82 WEST 1234 5698 7654 32',
      'order',
      '#4892',
      '12/04/2026',
      '99',
      'password is ',
    );
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' '));
    fc.assert(
      fc.property(text, (message) => {
        const spans = privateIn(message, privateKinds);
        spans.forEach(({ start, end }, at) => {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0);
        });
        const once = hidden(message);
        expect(hidden(once)).toBe(once);
      }),
      { numRuns: 500 },
    );
  });
});
