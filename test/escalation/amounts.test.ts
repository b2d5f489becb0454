import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountsIn } from '../../widget/escalation/hearing/amounts.ts';

const values = (text: string) => amountsIn(text).map(({ value }) => value);

describe('a sum of money', () => {
  it.for([
    ['$1,234.50', 1234.5, 'USD'],
    ['1.234,50 €', 1234.5, 'EUR'],
    ['Rs. 1,00,000', 100_000, 'INR'],
    ['250 bucks', 250, 'USD'],
    ['CHF 1’200', 1200, 'CHF'],
    ['40€', 40, 'EUR'],
    ['2k dollars', 2000, 'USD'],
    ['1 234,00 zł', 1234, 'PLN'],
    ['R$ 1.500', 1500, 'BRL'],
    ['£3.99/month', 3.99, 'GBP'],
    ['20USD', 20, 'USD'],
    ['¥12,000', 12_000, 'JPY'],
    ['3 lakh rupees', 300_000, 'INR'],
    ['199 kr', 199, 'SEK'],
  ] as const)('is read from “%s”', ([text, value, currency]) => {
    expect(amountsIn(`It was ${text}, I think.`)).toMatchObject([{ value }]);
    expect(amountsIn(text)[0]?.currencies).toContain(currency);
  });

  it('is read from cents', () => {
    expect(values('it was 50 cents')).toEqual([0.5]);
  });

  it.for([
    'order 4892',
    'at 10:30 pm',
    'call me on 0171 555 01 32',
    'version 4.2.1',
    'since 2019',
    '20 % off',
    '3 days late',
    '#20500',
  ])('is not read from “%s”', (text) => {
    expect(values(text)).toEqual([]);
  });

  it('is read without a mark where a word beside it says so, or where it answers “how much?”', () => {
    expect(amountsIn('the amount was 250', '').map(({ value }) => value)).toEqual([250]);
    expect(amountsIn('250', 'How much was charged?').map(({ value }) => value)).toEqual([250]);
    expect(amountsIn('250', 'Which house number?')).toEqual([]);
  });

  it('comes back from every way of writing it', () => {
    const cents = fc.integer({ min: 1, max: 99_999_999 });
    fc.assert(
      fc.property(cents, fc.constantFrom('en-US', 'de-DE', 'en-IN', 'de-CH'), (amount, locale) => {
        const written = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(
          amount / 100,
        );
        expect(values(`I paid $${written} for it`)).toEqual([amount / 100]);
      }),
    );
  });

  it('knows where it stood', () => {
    const text = 'you took £ 40.00 and €5';
    expect(amountsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '£ 40.00',
      '€5',
    ]);
  });
});
