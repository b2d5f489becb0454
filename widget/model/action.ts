/** What an AI wants to do and a person may have to allow, and what became of it. */
import type { Money } from './customer.ts';

export type ProposedAction = {
  /** The id of the tool call; made by us where a bot gives none. */
  readonly id: string;
  readonly name: string;
  /** For people: what would be done. */
  readonly summary: string;
  readonly input: ActionInput;
  /** What it moves, where the input says so as `amount` and `currency`. */
  readonly amount: Money | null;
};

export type ActionInput = Readonly<Record<string, string | number | boolean | null>>;

/** Who decided: less than an agent, because it travels to the bot and stays in its memory. */
export type Approver = { readonly id: string; readonly name: string };

export type Decision = {
  /** As it was allowed: a person may have changed the input. */
  readonly action: ProposedAction;
  /**
   * `not-needed`: the document leaves it to the AI. `withdrawn`: the customer does not want it any more.
   * `undecided`: nobody could be asked, or nobody said anything in time.
   */
  readonly outcome: 'approved' | 'rejected' | 'not-needed' | 'withdrawn' | 'undecided';
  /** Null where nobody did. */
  readonly by: Approver | null;
  readonly reason: string | null;
  /** The desk's signature (a JWS): the bot's server trusts this, and nothing that a page says. */
  readonly token: string | null;
};

export function moneyIn({ amount, currency }: ActionInput): Money | null {
  const value = typeof amount === 'string' ? Number(amount || Number.NaN) : amount;
  const isKnown = typeof currency === 'string' && /^[a-z]{3}$/i.test(currency);
  return typeof value === 'number' && Number.isFinite(value) && isKnown
    ? { value, currency: currency.toUpperCase() }
    : null;
}

/** An action in so many words, for lists that have no room for a table. */
export function summaryOf(input: ActionInput): string {
  return Object.entries(input)
    .map(([key, value]) => `${key}: ${String(value)}`)
    .join(', ');
}
