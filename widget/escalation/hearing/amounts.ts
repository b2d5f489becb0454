/**
 * Sums of money in a message, with the sign, code or word of their currency, in any grouping and decimal
 * style: "$1,234.50", "1.234,50 €", "Rs. 1,00,000", "250 bucks", "CHF 1'200", "40€", "50 cents", "2k dollars".
 */
import { fold, type Span } from './words.ts';

export type Amount = Span & {
  readonly value: number;
  /** ISO 4217: those the mark may stand for, none where a number has no mark. */
  readonly currencies: readonly string[];
};

/** A word that begins so marks the currency; signs and short codes must be whole. */
const marks =
  `USD CAD AUD NZD SGD HKD MXN: $ us$ c$ ca$ a$ au$ usd cad aud dollar* dolar* dollor* buck bucks
EUR: € eur euro*
GBP: £ gbp pound pounds quid
INR PKR LKR: ₹ inr rs rupee*
JPY CNY: ¥ jpy cny rmb yen yuan 円 元
BRL: r$ brl reais
CHF: chf fr franken francs
SEK NOK DKK: kr sek nok dkk kronor kroner
PLN: zl pln zloty*
TRY: ₺ tl lira
RUB: ₽ rub ruble* рубл*
KRW: ₩ krw won 원
MXN ARS COP CLP: mxn peso pesos
AED: aed dirham*
ZAR: zar rand`
    .split('\n')
    .map((line) => line.split(':').map((part) => part.trim().split(' ')));

const times: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  lakh: 1e5,
  lakhs: 1e5,
  million: 1e6,
};

/** Grouped by commas, dots, apostrophes or spaces (also as in 1,00,000), or plain; at most two decimals. */
const numbers =
  /\d{1,3}(?:[,.'’\u00a0 ]\d{2,3}){0,3}[,.'’\u00a0 ]\d{3}(?:[.,]\d{1,2})?(?!\d)|\d{1,9}(?:[.,]\d{1,2})?(?!\d)/g;
const before = /(?:^|[^\p{L}])((?:us|ca|au|[acr])?\$|[€£₹¥₺₽₩]|\p{L}{1,4})[. ]{0,2}$/iu;
const after = /^ ?([$€£₹¥₺₽₩円元원]|\p{L}{1,9}(?: \p{L}{1,9})?)/u;
/** What goes straight on into a number is a name, a time or another number: "v5", "10:30", "#4892". */
const isPart = /[\p{L}\d.,#:/-]$/u;

/** A number without a mark is a sum where a word beside it says so, or where it answers "how much?". */
const named =
  /(?:amount|total|sum|charged?|paid|pay|price|costs?|debited|deducted|refund|transfer|betrag|montant|importe|valor)(?: (?:is|was|of|for|the|to|a|me|about|only|it))* *$/i;
const naming = /^ (?:amount|charge|refund|total)(?![^.]{0,8}\d)/i;
const isOther =
  /^(?:[:/%]|[.,-]\d| ?(?:th|st|nd|rd|am|pm|days?|weeks?|months?|years?|hours?|min\w*|times|people|items?)\b)/i;
const question =
  /how much|amount|price|total|wie viel|combien|cu[aá]nto|quanto|hoeveel|ile |сколько|いくら|多少|얼마|كم/i;
const longestAnswer = 40;

/** `asked` is what the other side had said before. Numbers without a mark count where none has one. */
export function amountsIn(text: string, asked = ''): readonly Amount[] {
  const isAnswer = text.length <= longestAnswer && question.test(asked);
  const marked: Amount[] = [];
  const bare: Amount[] = [];
  for (const { 0: digits, index } of text.matchAll(numbers)) {
    const end = index + digits.length;
    const left = text.slice(Math.max(0, index - 30), index);
    const right = text.slice(end, end + 20);
    const [, sign = ''] = before.exec(left) ?? [];
    const [whole = '', unit = ''] = after.exec(right) ?? [];
    const [first = '', second = ''] = unit.split(' ');

    const factor = times[fold(first)] ?? (/^(?:p|cents?|pence)$/i.test(first) ? 0.01 : 1);
    const ahead = currenciesOf(sign);
    const behind = currenciesOf(first) ?? (factor > 1 ? currenciesOf(second) : null);
    const value = valueOf(digits) * (ahead && factor < 1 ? 1 : factor);
    if (ahead) {
      const start = index - left.length + left.lastIndexOf(sign);
      marked.push({ value, currencies: ahead, start, end: end + (factor > 1 ? whole.length : 0) });
    } else if (isPart.test(left)) continue;
    else if (behind || factor < 1) {
      marked.push({ value, currencies: behind ?? [], start: index, end: end + whole.length });
    } else if (digits.length < 10 && !isOther.test(right)) {
      const isSum = isAnswer || named.test(left) || naming.test(right);
      if (isSum) bare.push({ value, currencies: [], start: index, end });
    }
  }
  return marked.length > 0 ? marked : bare;
}

function currenciesOf(word: string): readonly string[] | null {
  const folded = fold(word);
  const found = marks.find(([, names = []]) =>
    names.some((name) =>
      name.endsWith('*') ? folded.startsWith(name.slice(0, -1)) : name === folded,
    ),
  );
  return found?.[0] ?? null;
}

/** The last mark before one or two digits is the decimal one; all others only group. */
function valueOf(digits: string): number {
  const cents = /[.,](\d{1,2})$/.exec(digits);
  const whole = (cents ? digits.slice(0, cents.index) : digits).replaceAll(/\D/g, '');
  return Number(`${whole}.${cents?.[1] ?? 0}`);
}
