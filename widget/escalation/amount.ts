/** The largest sum of money a message states in a currency, or null. */

const signs: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP' };
const words: Readonly<Record<string, string>> = {
  dollar: 'USD',
  dollars: 'USD',
  bucks: 'USD',
  usd: 'USD',
  euro: 'EUR',
  euros: 'EUR',
  eur: 'EUR',
  pound: 'GBP',
  pounds: 'GBP',
  gbp: 'GBP',
};

export function largestAmount(text: string, currency: string): number | null {
  const amounts = Array.from(
    text.matchAll(/([$€£])?\s?(\d{1,9}(?:,\d{3}){0,3}(?:\.\d{1,2})?)(?:\s?([a-zA-Z]{3,7}))?/g),
  )
    .filter(([, sign, , word]) => nameOf(sign, word) === currency)
    .map(([, , digits]) => Number((digits ?? '').replaceAll(',', '')));

  return amounts.length === 0 ? null : Math.max(...amounts);
}

function nameOf(sign: string | undefined, word: string | undefined): string | null {
  if (sign) return signs[sign] ?? null;
  return word ? (words[word.toLowerCase()] ?? null) : null;
}
