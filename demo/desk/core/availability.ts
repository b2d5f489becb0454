/** What the desk can offer right now, before anybody is promised anything. */
export type Availability = {
  readonly status: 'open' | 'busy' | 'closed' | 'unknown';
  /** Why it is closed, or busier than it should be. */
  readonly reason?: 'hours' | 'incident' | 'overload';
};

export type Moment = {
  readonly isWithinHours: boolean;
  readonly hasIncident: boolean;
  readonly agents: number;
  /** Somebody could be claimed at once. */
  readonly hasRoom: boolean;
  readonly waiting: number;
  /** With so many waiting nobody should be sent here; null when only the wait counts. */
  readonly queueLimit: number | null;
  /** Seconds that nine of ten newcomers would wait at most; null when that is not known. */
  readonly p90: number | null;
};

/** Seconds: who would wait for longer is better called back. */
export const mostWait = 45 * 60;

/** Within hours but with no console open nobody can know whether someone will come. */
export function availabilityOf(moment: Moment): Availability {
  if (moment.hasIncident) return { status: 'closed', reason: 'incident' };
  if (!moment.isWithinHours) return { status: 'closed', reason: 'hours' };
  if (isOverloaded(moment)) return { status: 'busy', reason: 'overload' };
  if (moment.agents === 0) return { status: 'unknown' };
  return { status: moment.hasRoom ? 'open' : 'busy' };
}

function isOverloaded({ waiting, queueLimit, p90 }: Moment): boolean {
  return (queueLimit !== null && waiting >= queueLimit) || (p90 !== null && p90 > mostWait);
}
