/** Who the customer is to the company, in half a line. */
import type { Customer, Money } from '../../model/customer.ts';
import type { PacketWords } from '../words/words.ts';

/** `at`, RFC 3339: years as a customer are counted up to here. */
export function standingOf(
  customer: Customer | null,
  at: string,
  words: PacketWords['who'],
): string {
  const name = customer?.name ?? customer?.id;
  if (!customer || !name) return `${words.unknown}.`;
  const standing = [
    years(customer.since, at, words),
    customer.lifetimeValue ? words.worth(money(customer.lifetimeValue)) : null,
    customer.segment ?? null,
    customer.tier ?? null,
  ].filter((part) => part !== null);
  // A name may end with the point of an initial: "Maya R."
  const end = standing.length > 0 ? ` — ${standing.join(', ')}.` : name.endsWith('.') ? '' : '.';
  return words.customer(name) + end;
}

const yearMs = 365.25 * 24 * 60 * 60 * 1000;

function years(since: string | undefined, at: string, words: PacketWords['who']): string | null {
  const span = since === undefined ? Number.NaN : Date.parse(at) - Date.parse(since);
  const whole = Math.floor(span / yearMs);
  if (Number.isNaN(whole) || whole < 0) return null;
  return whole === 0 ? words.isNew : words.years(whole);
}

/** A currency code that the page made up must not cost the packet. */
function money({ value, currency }: Money): string {
  try {
    const style = {
      style: 'currency',
      currency,
      maximumFractionDigits: value % 1 === 0 ? 0 : 2,
    } as const;
    return new Intl.NumberFormat('en', style).format(value);
  } catch {
    return `${value} ${currency}`;
  }
}
