/** Between AI and person, and the end: who may still say something, when it is over, gone on with, and rated. */
import { eventOf, isNote } from '../model/line.ts';
import type { Memory } from './memory.ts';

/** The AI has spoken last, and the site does not want it to wait for ever. */
export function isIdle({ scope, lines }: Memory): boolean {
  return scope.deadlines.idleSeconds > 0 && lines.findLast((line) => !isNote(line))?.from === 'ai';
}

/** RFC 3339, UTC; null where it has not ended, or is not to be gone on with. */
export function reopenUntil({ scope, lines }: Memory): string | null {
  const { reopenSeconds } = scope.deadlines;
  const end = lines.findLast((line) => eventOf(line)?.kind === 'ended');
  if (!end || reopenSeconds === 0) return null;
  return new Date(Date.parse(end.at) + reopenSeconds * 1000).toISOString();
}

/** A person has been asked for and is not here yet, and the site lets the AI go on until then. */
export function isBetween({ owner, agent, waitingSince, lines }: Memory): boolean {
  if (owner !== 'desk' || agent !== null || waitingSince === null) return false;
  const asked = lines.map(eventOf).findLast((event) => event?.kind === 'handoff-requested');
  return asked?.kind === 'handoff-requested' && asked.isAnswering === true;
}

/** A person has not heard yet that the customer has ended it. */
export function isWithPerson({ owner, agent, ticket }: Memory): boolean {
  return owner === 'desk' && agent !== null && ticket?.stage === 'open';
}

/** Once is enough, unless a person is here, or has come since. */
export function wasAskedToRate(memory: Memory): boolean {
  const { lines } = memory;
  const reopened = lines.findLastIndex((line) => eventOf(line)?.kind === 'reopened');
  if (reopened === -1 || isWithPerson(memory)) return false;
  return !lines.slice(reopened).some(({ from }) => from === 'human');
}

/** Where a copy can be mailed to, masked; null where the desk cannot, or no person has answered. */
export function copyTo({ ticket, lines }: Memory): string | null {
  return ticket?.copyTo && lines.some(({ from }) => from === 'human') ? ticket.copyTo : null;
}
