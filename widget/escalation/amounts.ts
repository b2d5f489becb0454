/**
 * Sums of money in a message, with the sign, code or word of their currency, in any grouping and decimal
 * style: "$1,234.50", "1.234,50 €", "Rs. 1,00,000", "250 bucks", "CHF 1'200", "40€", "50p", "2k dollars".
 */
import { fold, type Span } from './words.ts';

export type Amount = Span & {
  readonly value: number;
  /** ISO 4217: those the mark may stand for, none where a number has no mark. */
  readonly currencies: readonly string[];
};

/** A word that begins so marks the currency; signs and short codes must be whole. */
const marks: readonly (readonly [string, string])[] = [
  [
    'USD CAD AUD NZD SGD HKD MXN',
    '$ us$ c$ ca$ a$ au$ usd cad aud dollar* dolar* dollor* buck bucks',
  ],
  ['EUR', '€ eur euro*'],
  ['GBP', '£ gbp pound pounds quid sterling'],
  ['INR PKR LKR', '₹ inr rs rupee* rupay*'],
  ['JPY CNY', '¥ jpy cny rmb yen yuan 円 元'],
  ['BRL', 'r$ brl reais'],
  ['CHF', 'chf fr franken francs'],
  ['SEK NOK DKK', 'kr sek nok dkk kronor kroner'],
  ['PLN', 'zl pln zloty*'],
  ['TRY', '₺ tl lira'],
  ['RUB', '₽ rub ruble* rouble* рубл*'],
  ['KRW', '₩ krw won 원'],
  ['MXN ARS COP CLP', 'mxn peso pesos'],
  ['AED', 'aed dirham*'],
  ['ZAR', 'zar rand'],
];

const times: Readonly<Record<string, number>> = {
  k: 1000,
  grand: 1000,
  thousand: 1000,
  lakh: 100_000,
  lakhs: 100_000,
  mio: 1_000_000,
  million: 1_000_000,
};

/** Grouped by commas, dots, apostrophes or spaces (also as in 1,00,000), or plain; at most two decimals. */
const numbers =
  /\d{1,3}(?:[,.'’\u00a0 ]\d{2,3}){0,3}[,.'’\u00a0 ]\d{3}(?:[.,]\d{1,2})?(?!\d)|\d{1,9}(?:[.,]\d{1,2})?(?!\d)/g;
const sign = String.raw`(?:us|ca|au|[acr])?\$|[€£₹¥₺₽₩円元원]`;
const before = new RegExp(String.raw`(?:^|[^\p{L}])(${sign}|\p{L}{1,4})[. ]{0,2}$`, 'iu');
const after = new RegExp(
  String.raw`^ ?(${sign}|\p{L}{1,9})(?:(?<=\p{L}) (${sign}|\p{L}{1,9}))?`,
  'iu',
);
/** What goes straight on into a number is a name, a time or another number: "v5", "10:30", "#4892". */
const isPart = /[\p{L}\d#:/]$/u;

export function amountsIn(text: string): readonly Amount[] {
  return Array.from(text.matchAll(numbers)).flatMap(({ 0: digits, index }): readonly Amount[] => {
    const left = text.slice(Math.max(0, index - 8), index);
    const end = index + digits.length;
    const [, prefix = ''] = before.exec(left) ?? [];
    const [unit = '', first = '', second = ''] = after.exec(text.slice(end, end + 20)) ?? [];

    const factor = times[fold(first)] ?? 1;
    const ahead = marked(prefix);
    const behind = marked(first) ?? (factor > 1 ? marked(second) : null);
    if (ahead === null && isPart.test(left)) return [];
    const isSmall = ahead === null && /^(?:p|cents?|pence)$/i.test(first);
    const currencies = ahead ?? behind ?? (isSmall ? [] : null);
    if (currencies === null) return [];

    const start = ahead === null ? index : index - left.length + left.lastIndexOf(prefix);
    const value = valueOf(digits) * (isSmall ? 0.01 : factor);
    const tail = behind || isSmall || factor > 1 ? unit.length : 0;
    return [{ value, currencies, start, end: end + tail }];
  });
}

/**
 * A number without a mark is a sum where a word beside it says so ("the amount was 250", "charged 40"), or
 * where it is the answer to "how much?".
 */
export function bareAmountsIn(text: string, asked: string): readonly Amount[] {
  const isAnswer = text.length <= 40 && question.test(asked);
  return Array.from(text.matchAll(plain)).flatMap(({ 0: digits, index }): readonly Amount[] => {
    const end = index + digits.length;
    const isNamed =
      named.test(text.slice(Math.max(0, index - 30), index)) ||
      naming.test(text.slice(end, end + 12));
    if (!isAnswer && !isNamed) return [];
    return [{ value: valueOf(digits), currencies: [], start: index, end }];
  });
}

const plain =
  /(?<![\p{L}\d.,:/#-])\d{1,3}(?:,\d{3}){0,2}(?:\.\d{2})?(?![\d:/%]|[.,-]\d| ?(?:\p{L}*(?:th|st|nd|rd|am|pm|days?|weeks?|months?|years?|hours?|hrs?|min(?:utes?)?|times|people|items?|o'clock)\b))|(?<![\p{L}\d.,:/#-])\d{4,6}(?:\.\d{2})?(?![\d:/%]|[.,-]\d)/gu;
const words =
  'amount|total|sum|charged?|charges|paid|pay|price|costs?|debited|deducted|expense|refund|transfer|betrag|montant|importe|valor|importo|bedrag|kwota|tutar';
const named = new RegExp(
  String.raw`(?:${words})(?: (?:is|was|of|for|the|to|in|a|me|about|only|it|me))*[ :]*$`,
  'iu',
);
const naming = new RegExp(String.raw`^ ?(?:${words})(?!\p{L}|[^.]{0,8}\d)`, 'iu');
const question =
  /how (?:much|many dollars)|what (?:is|was) the (?:amount|price|total|sum)|amount|wie viel|combien|cu[aá]nto|quanto|hoeveel|ile |ne kadar|сколько|いくら|多少|얼마|كم|कितन/iu;

function marked(word: string): readonly string[] | null {
  const folded = fold(word);
  if (folded === '') return null;
  const found = marks.find(([, list]) =>
    list
      .split(' ')
      .some((mark) =>
        mark.endsWith('*') ? folded.startsWith(mark.slice(0, -1)) : mark === folded,
      ),
  );
  return found ? found[0].split(' ') : null;
}

/** The last mark before one or two digits is the decimal one; all others only group. */
function valueOf(digits: string): number {
  const cents = /[.,](\d{1,2})$/.exec(digits);
  const whole = (cents ? digits.slice(0, cents.index) : digits).replaceAll(/\D/g, '');
  return Number(`${whole}.${cents?.[1] ?? 0}`);
}
