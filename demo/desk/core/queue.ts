/**
 * Who is next. Everybody has one place in time, fixed as they come: when they came, less a head start. So a
 * newcomer never changes the order of those who wait, and nobody is overtaken by anyone who comes later than
 * the longest head start: there is an end to every wait that does not lie with the others.
 */
import type { Priority } from '../../../widget/model/packet.ts';

export type Waiting = {
  readonly id: string;
  /** Somebody has talked to this customer and passed them on to a team: they stand as far in front as an emergency. */
  readonly isPassedOn?: boolean;
  /** RFC 3339 */
  readonly queuedAt: string;
  /** Seconds. */
  readonly headStart: number;
  /** An agent had them and has left them. They wait in front of everybody, the oldest first. */
  readonly left: { readonly at: string } | null;
};

/** Minutes by the name of a tier; `*` is for every tier that is not named. */
export type TierMinutes = Readonly<Record<string, number>>;

const minute = 60;
const minutesOf: Readonly<Record<Priority, number>> = { urgent: 60, high: 20, normal: 10, low: 0 };

/** In seconds: what no head start exceeds. */
export const mostHeadStart = 60 * minute;

/** In seconds, from priority and tier together. */
export function headStart(priority: Priority, tier: string | null, tiers: TierMinutes): number {
  const more = tier === null ? 0 : (tiers[tier] ?? tiers['*'] ?? 0);
  return Math.min(mostHeadStart, (minutesOf[priority] + more) * minute);
}

/** Where somebody stands in time, in seconds since 1970. */
export function placedAt({ queuedAt, headStart: start, isPassedOn = false }: Waiting): number {
  return Date.parse(queuedAt) / 1000 - (isPassedOn ? mostHeadStart : start);
}

export function inOrder<Each extends Waiting>(waiting: readonly Each[]): readonly Each[] {
  return waiting
    .map((one) => ({
      one,
      at: one.left === null ? placedAt(one) : Date.parse(one.queuedAt) / 1000,
    }))
    .toSorted(
      (a, b) =>
        Number(a.one.left === null) - Number(b.one.left === null) ||
        a.at - b.at ||
        Number(a.one.isPassedOn ?? false) - Number(b.one.isPassedOn ?? false) ||
        compare(a.one.id, b.one.id),
    )
    .map(({ one }) => one);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
