/** Whether a customer can be reached there. In a part of its own: what is known about phone numbers weighs more than the panel. */
import {
  isSupportedCountry,
  parsePhoneNumberFromString,
  validatePhoneNumberLength,
} from 'libphonenumber-js/min';

export type Contact =
  /** E.164: "+12125550100". */
  | { readonly kind: 'phone'; readonly number: string }
  | { readonly kind: 'email'; readonly address: string }
  | { readonly kind: 'wrong'; readonly why: ContactTrouble };

export type ContactTrouble = 'email' | 'country' | 'short' | 'long' | 'neither';

const lengths: Readonly<Record<string, ContactTrouble>> = {
  INVALID_COUNTRY: 'country',
  TOO_SHORT: 'short',
  TOO_LONG: 'long',
  INVALID_LENGTH: 'short',
};

/** A number without a country is one of the country that is usual for the language: BCP 47. */
export function readContact(text: string, locale: string): Contact {
  const typed = text.trim();
  if (typed.includes('@')) {
    return /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(typed)
      ? { kind: 'email', address: typed }
      : { kind: 'wrong', why: 'email' };
  }
  const number = typed.replace(/^00/, '+');
  const region = new Intl.Locale(locale).maximize().region ?? '';
  const country = isSupportedCountry(region) ? region : undefined;
  const trouble = validatePhoneNumberLength(number, country);
  if (trouble !== undefined) return { kind: 'wrong', why: lengths[trouble] ?? 'neither' };
  const phone = parsePhoneNumberFromString(number, country);
  return phone ? { kind: 'phone', number: phone.number } : { kind: 'wrong', why: 'neither' };
}
