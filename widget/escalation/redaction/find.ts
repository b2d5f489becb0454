/**
 * Finds what is private in a message: cards (Luhn, https://www.iso.org/standard/70484.html), IBANs (checksum,
 * https://www.iso.org/standard/81090.html), US social security numbers, passwords and keys, e-mail addresses and
 * phone numbers. Order numbers, dates and sums are left alone: whoever helps needs them.
 */
import type { Span } from '../hearing/words.ts';
import type { PrivateKind } from '../../model/privateKind.ts';

export type PrivateSpan = Span & { readonly kind: PrivateKind };

type Finder = (text: string) => readonly PrivateSpan[];

/** `asked`: what the other side had said before. A bare number may answer "the last digits, please". */
export function privateIn(
  text: string,
  kinds: readonly PrivateKind[],
  asked = '',
): readonly PrivateSpan[] {
  const found: PrivateSpan[] = [];
  // What a surer finder has claimed, the others do not see, nor does the same one when it looks again.
  let rest = text;
  const claim = (span: PrivateSpan): boolean => {
    const { start, end } = span;
    if (found.some((other) => start < other.end && other.start < end)) return false;
    found.push(span);
    rest = rest.slice(0, start) + '\n'.repeat(end - start) + rest.slice(end);
    return true;
  };
  const look = (finder: Finder): void => {
    if (finder(rest).filter(claim).length > 0) look(finder);
  };
  for (const [sign, finder] of finders) if (sign.test(rest)) look(finder);
  if (asked !== '') look((message) => answersIn(message, asked));
  return found
    .filter(({ kind }) => kinds.includes(kind))
    .toSorted((one, other) => one.start - other.start);
}

/** All of a match, or the group in it that has the words around it left out. */
function spansOf(
  text: string,
  pattern: RegExp,
  kind: PrivateKind,
  isGroup = false,
): readonly PrivateSpan[] {
  return Array.from(text.matchAll(pattern), (match) => {
    const what = (isGroup ? match[1] : null) ?? match[0];
    const start = match.index + match[0].lastIndexOf(what);
    return { start, end: start + what.length, kind };
  });
}

const emails: Finder = (text) =>
  spansOf(
    text,
    /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}\.\p{L}{2,24}/gu,
    'email',
  );

/** Country, checksum, and up to 30 signs in groups. */
const ibanLike = /(?<![\p{L}\d])[a-z]{2}\d{2}(?:[ -]?[a-z\d]{1,4}){3,9}(?![\p{L}\d])/giu;

/** A wrong one is no card and no phone either. */
function isInAccount(text: string, span: Span): boolean {
  return Array.from(text.matchAll(ibanLike)).some(
    ({ 0: whole, index }) => index <= span.start && span.end <= index + whole.length,
  );
}

/** Printed in fours, so that only the last group may be shorter, and what follows is no part of it. */
const ibans: Finder = (text) =>
  Array.from(text.matchAll(ibanLike)).flatMap(({ 0: whole, index }) => {
    const groups = whole.split(/[ -]/);
    const short = groups.findIndex(({ length }) => length < 4);
    const readings = short === -1 ? [groups.length] : [short + 1, short];
    const code = readings
      .map((count) => groups.slice(0, count).join(' '))
      .find((reading) => isIban(reading.replaceAll(' ', '')));
    return code === undefined ? [] : [{ start: index, end: index + code.length, kind: 'iban' }];
  });

function isIban(code: string): boolean {
  if (code.length < 15 || code.length > 34) return false;
  const moved = code.slice(4) + code.slice(0, 4);
  let rest = 0;
  for (const sign of moved.toLowerCase()) {
    for (const digit of String(parseInt(sign, 36))) rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest === 1;
}

/** The numbers that begin cards: Visa, Mastercard, Amex, Diners, JCB, Discover, UnionPay, Maestro. */
const issuers =
  /^(?:4|5[0-8]|2(?:2[2-9]|[3-6]\d|7[01]|720)|3[04-9]|6(?:0[0-9]|2|[3-9])|1800|2131|9792)/;
/** Numbers of parcels and orders are as long, and one in ten has a card's checksum. */
const notPrivate =
  /(?:order|tracking|parcel|shipment|invoice|ticket|case|ref\w{0,8}|bestell\w{0,12})\W{0,3}(?:(?:no|nr|number|id|nummer)\W{0,3})?$/i;
const aboutCards = /(?<!\[)\b(?:card|cc|karte|carte|tarjeta|cart[aã]o)\W+(?:\w+\W+){0,3}$/i;

/** As it is printed, in groups, or in one piece. */
const mostGroups = 5;

const cards: Finder = (text) => {
  const groups = Array.from(text.matchAll(/(?<![\p{L}.,#+])\d{3,19}(?![\p{L}]|[.,]\d)/gu));
  return groups.flatMap((first, at) => {
    let digits = '';
    let end = first.index;
    for (const group of groups.slice(at, at + mostGroups)) {
      if (digits !== '' && !/^[ -]$/.test(text.slice(end, group.index))) break;
      digits += group[0];
      end = group.index + group[0].length;
      const span = { start: first.index, end, kind: 'card' as const };
      if (isCard(digits, text, span)) return [span];
    }
    return [];
  });
};

function isCard(digits: string, text: string, span: Span): boolean {
  if (digits.length < 12 || digits.length > 19 || !luhn(digits)) return false;
  const before = text.slice(Math.max(0, span.start - 40), span.start);
  const isLikely = aboutCards.test(before) || (issuers.test(digits) && !notPrivate.test(before));
  return isLikely && !isInAccount(text, span);
}

/** https://en.wikipedia.org/wiki/Luhn_algorithm */
function luhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const isDoubled = (digits.length - at) % 2 === 0;
    const value = Number(digits[at]) * (isDoubled ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}

/** No area 000, 666 or 900 and up, no group 00, no serial 0000: https://www.ssa.gov/employer/randomization.html. */
const ssns: Finder = (text) =>
  spansOf(text, /(?<![\d-])(?!000|666|9)\d{3}[- ](?!00)\d{2}[- ](?!0000)\d{4}(?![\d-])/g, 'ssn');

/** A word for it, then the number itself or its last digits. */
const namedSsns: Finder = (text) =>
  spansOf(
    text,
    /(?<!\[)\b(?:ssn|social security|last (?:four|4)|digits)\b(?![^\d\n]{0,20}(?:order|booking|tracking|phone))[^\d\n]{0,24}(\d{4}|\d{9}|\d{3}[- ]?\d{2}[- ]?\d{4})(?!\d)/gi,
    'ssn',
    true,
  );

const named =
  /(?:pass(?:word|code|phrase|wort)|pwd|kennwort|contraseña|mot de passe|senha|wachtwoord|api[ _-]?key|secret|token|pin|cvv|cvc|security code)(?: (?:code|number))? {0,3}(?:[:=]| (?:is|ist|es|est|é|was)) {0,3}(?:now )?["'“]?((?!\[)[^\s"'”,;]{3,200})/giu;
/** What services give out, by how it begins, and what stands in an Authorization header. */
const keys =
  /(?:\b(?:sk|pk|rk)[-_](?:live|test|proj|ant)?[-_]?[\w-]{16,}|\bgh[pousr]_\w{20,}|\bAKIA[0-9A-Z]{16}\b|\bxox[abprs]-[\w-]{10,}|(?<![\w-])eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*|-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----(?:[^-]|-(?!----END))*(?:-----END [A-Z ]{0,30}PRIVATE KEY-----)?)/g;

const secrets: Finder = (text) => [
  ...spansOf(text, keys, 'secret'),
  // "My password is wrong" gives nothing away.
  ...spansOf(text, named, 'secret', true).filter(
    ({ start, end }) => !/^(?:\p{Ll}{3,12}|not)[.!?]?$/u.test(text.slice(start, end)),
  ),
];

/** With a country's code; in brackets; in groups; or in any form beside a word for phones. */
const phoneLike = [
  /(?<![\p{L}\d+]|\d )(?:\+|00)[1-9](?:[ ().-]{0,2}\d){6,13}(?:x\d{1,5})?(?![.,:/-]?\d)/gu,
  /(?<![\p{L}\d])\(\d{2,5}\) ?\d{2,4}[ .-]?\d{2,5}(?:[ .-]?\d{2,4})?(?:x\d{1,5})?(?!-?\d)/gu,
  /\b(?:phone|mobile|cell|tel(?:ephone)?|desk|office|fax|call(?: me)?(?: (?:on|at))?|answering (?:at|on)|reach me (?:on|at)|registered|contact|whats ?app|handy|telefon\w{0,8}|téléphone|teléfono|my (?:\w+ )?number is|line|ph)\b[^\w+(]{0,3}(?:(?:no|number|num|is|nummer)[^\w+(]{1,2}){0,2}(\+?\(?\d(?:[ ./()-]{0,2}\d){6,14}(?:x\d{1,5})?)(?![\d/])/giu,
  /(?<![\p{L}\d.,/#$€£-]|[\p{L}\d]\d ?\d{3} )(?:\d{3}([.-])\d{3}\1\d{4}(?:x\d{1,5})?|\d{2}([.-])\d{2}\2\d{2}\2\d{2}(?:\2\d{2})?|\d{3}([ -])\d{4}\3\d{4}|0[1-9]\d{1,3}(?: \d{2,4}){2,3}|\d{3} \d{3} \d{3,4})(?! ?\d|[/]|[.,]\d|-\d)/gu,
  /(?<![\p{L}\d.,/#-])(\d(?:[ .-]?\d){6,11})(?= ?-? ?(?:office|fax|mobile|desk|home|cell)\b)/giu,
];

const phones: Finder = (text) =>
  phoneLike
    .flatMap((pattern, at) => spansOf(text, pattern, 'phone', at === 2 || at === 4))
    .filter((span) => {
      const number = text.slice(span.start, span.end);
      const { length } = number.replaceAll(/\D/g, '');
      const isReference = notPrivate.test(text.slice(Math.max(0, span.start - 24), span.start));
      const isShort = length < (number.startsWith('00') ? 10 : 7);
      return !isShort && length <= 15 && !isReference && !isInAccount(text, span);
    });

/** Who asks for such a thing gets it as bare digits. */
const asksForSecret = /\b(?:cvv|cvc|security code|pin\b(?! ?code)|passcode)/i;
const asksForSsn = /\b(?:ssn|social security)/i;
const asksForLast = /\blast (?:four|4)\b(?!.{0,30}(?:order|booking|tracking|phone))/i;

function answersIn(text: string, asked: string): readonly PrivateSpan[] {
  const isSsn = asksForSsn.test(asked) || asksForLast.test(asked);
  if (!isSsn && !asksForSecret.test(asked)) return [];
  return spansOf(text, /(?<!\d)\d{3,9}(?!\d)/g, isSsn ? 'ssn' : 'secret');
}

const digit = /\d/;
/** The surest first, each with what it never finds anything without: most messages have no number in them. */
const finders: readonly (readonly [sign: RegExp, finder: Finder])[] = [
  [/@/, emails],
  [digit, ibans],
  [digit, cards],
  [digit, ssns],
  [digit, namedSsns],
  [/[^]/, secrets],
  [digit, phones],
];
