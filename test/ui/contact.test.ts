import { describe, expect, it } from 'vitest';
import { readContact } from '../../widget/ui/cards/contact.ts';

/** Expectations by the numbering plans of the ITU (E.164) and the countries' own. */
describe('where a customer can be reached', () => {
  it.for([
    { typed: '(212) 555-0100', locale: 'en', number: '+12125550100' },
    { typed: '020 7946 0958', locale: 'en-GB', number: '+442079460958' },
    { typed: '0044 20 7946 0958', locale: 'de', number: '+442079460958' },
    { typed: '030 901820', locale: 'de', number: '+4930901820' },
    { typed: '06 1234 5678', locale: 'it', number: '+390612345678' },
    { typed: '+977 1-4211000', locale: 'ja', number: '+97714211000' },
    { typed: '٠٥٠١٢٣٤٥٦٧', locale: 'ar-SA', number: '+966501234567' },
  ])('is $number for $typed, typed in $locale', ({ typed, locale, number }) => {
    expect(readContact(typed, locale)).toEqual({ kind: 'phone', number });
  });

  it('may be an address', () => {
    expect(readContact(' maya@mail.example ', 'en')).toEqual({
      kind: 'email',
      address: 'maya@mail.example',
    });
  });

  it.for([
    { typed: '+1 212 555', why: 'short' },
    { typed: '+44 20 7946 0958 0958 99', why: 'long' },
    { typed: '+999 20 7946 0958', why: 'country' },
    { typed: 'maya@mail', why: 'email' },
    { typed: 'in the evening', why: 'neither' },
  ])('is said to be wrong, and why: $typed', ({ typed, why }) => {
    expect(readContact(typed, 'en')).toEqual({ kind: 'wrong', why });
  });
});
