/**
 * What a person needs to know before the first line, without a model: who, what, what was tried, why
 * now. Written for people, from nothing but the transcript and the customer record.
 */
import type { Customer, Money } from '../../model/customer.ts';
import type { AiLine, CustomerLine, Line } from '../../model/line.ts';
import type { Attempt, Recommendation } from '../../model/packet.ts';
import type { Reason } from '../../model/reason.ts';
import { explain } from '../explain.ts';
import { hear, type Heard } from '../hearing/hear.ts';
import type { Language } from '../languages/language.ts';
import { findRequest } from '../triggers/request.ts';

/** The customer's line that carries the issue: the one with most to say that is not merely "a person, please". */
export function issueOf(
  lines: readonly Line[],
  languages: readonly Language[],
): CustomerLine | null {
  const said = lines.filter((line) => line.from === 'customer');
  const telling = said.filter((line) => {
    const heard = hear(line, languages);
    const { length } = heard.words;
    return length > 2 && (length > 9 || findRequest(heard) === null);
  });
  const longest = (best: CustomerLine, line: CustomerLine) =>
    line.text.length > best.text.length ? line : best;
  const [first, ...others] = telling.length > 0 ? telling : said;
  return first ? others.reduce(longest, first) : null;
}

/** One entry for each answer of the AI, with what came of it as far as the next line shows. */
export function attemptsIn(
  lines: readonly Line[],
  languages: readonly Language[],
): readonly Attempt[] {
  return lines.flatMap((line, at) => {
    if (line.from !== 'ai' || line.text === '') return [];
    const next = lines.slice(at + 1).find((other) => other.from === 'customer');
    return [
      {
        line: line.id,
        tried: cut(line.text.replaceAll(/\s+/g, ' '), 300),
        intent: line.signals.intent,
        sources: line.signals.sources.map((source) => source.title),
        outcome: outcomeOf(line, next ? hear(next, languages) : null),
      },
    ];
  });
}

function outcomeOf(line: AiLine, reply: Heard | null): Attempt['outcome'] {
  if (line.stage === 'interrupted' || line.signals.grounded === false) return 'unresolved';
  if (reply === null) return 'unknown';
  if (findRequest(reply) !== null || reply.find('rejection').length > 0) return 'rejected';
  return reply.find('acceptance').length > 0 ? 'accepted' : 'unknown';
}

export function recommend(reasons: readonly Reason[]): Recommendation | null {
  const first = reasons[0];
  if (!first) return null;
  const action = { topics: 'Review this case personally', scope: 'Take this request over' };
  const named =
    first.trigger === 'topics' || first.trigger === 'scope' ? action[first.trigger] : null;
  return {
    action: named ?? 'Answer the open question',
    why: explain(first),
    needs_approval: false,
    exception: false,
  };
}

export type Brief = {
  readonly customer: Customer | null;
  readonly issue: string;
  readonly attempts: readonly Attempt[];
  readonly reasons: readonly Reason[];
  readonly recommendation: Recommendation | null;
  /** RFC 3339; years as a customer are counted from here. */
  readonly at: string;
};

export function summaryText(brief: Brief): string {
  const tried = brief.attempts.length;
  const why = brief.reasons[0];
  return cut(
    [
      `${who(brief.customer, brief.at)}.`,
      brief.issue === '' ? 'No issue stated yet.' : `Issue: “${cut(brief.issue, 500)}”`,
      tried === 0
        ? 'The AI has not answered yet.'
        : `AI gave ${tried} ${tried === 1 ? 'answer' : 'answers'}, last one ${brief.attempts.at(-1)?.outcome}.`,
      why ? explain(why) : '',
      'Full conversation below.',
      brief.recommendation ? `Recommended: ${brief.recommendation.action}.` : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
    2000,
  );
}

function who(customer: Customer | null, at: string): string {
  if (!customer?.name && !customer?.id) return 'Customer not signed in';
  const standing = [
    years(customer.since, at),
    customer.lifetimeValue ? `${money(customer.lifetimeValue)} LTV` : null,
    customer.tier ?? null,
  ].filter((part) => part !== null);
  const name = customer.name ?? customer.id;
  return `Customer ${name}${standing.length > 0 ? ` — ${standing.join(', ')}` : ''}`;
}

function years(since: string | undefined, at: string): string | null {
  const span = since === undefined ? Number.NaN : Date.parse(at) - Date.parse(since);
  const whole = Math.floor(span / (365.25 * 24 * 60 * 60 * 1000));
  if (Number.isNaN(whole) || whole < 0) return null;
  return whole === 0 ? 'new customer' : `${whole}-year customer`;
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

export function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}
