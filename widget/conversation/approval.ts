/** What the AI wants to do: what comes next, who is asked, and what became of it. Nothing is done here. */
import { approvalNeeded } from '../escalation/approvals.ts';
import { isBoundary } from '../escalation/spell.ts';
import type { Language } from '../escalation/languages/language.ts';
import type { Decision, ProposedAction } from '../model/action.ts';
import { eventOf, type Line } from '../model/line.ts';
import type { Reason } from '../model/reason.ts';
import { addEvent, send, type Stamp } from './edit.ts';
import type { Memory } from './memory.ts';

/** A bot that goes on acting by itself goes in circles, and the customer waits. */
const mostActions = 4;

/** The next action of the AI's last answer that nobody has dealt with, or null. */
export function nextAction({ lines }: Memory): ProposedAction | null {
  const at = lines.findLastIndex(({ from }) => from === 'ai');
  const line = lines[at];
  const later = lines.slice(at + 1);
  if (line?.from !== 'ai' || line.stage !== 'whole' || later.some(isPast)) return null;
  return line.signals.actions.find(({ id }) => !later.some((one) => isAbout(one, id))) ?? null;
}

/** Whatever the customer has said meanwhile may change what they want. */
function isPast(line: Line): boolean {
  return isBoundary(line) || line.from === 'customer' || eventOf(line)?.kind === 'bot-failed';
}

function isAbout(line: Line, id: string): boolean {
  const event = eventOf(line);
  return event !== null && 'action' in event && event.action.id === id;
}

/** Why the next action needs a person, or null. */
export function approvalReason(memory: Memory, languages: readonly Language[]): Reason | null {
  const { scope, lines, customer, approval } = memory;
  const action = approval?.action ?? nextAction(memory);
  return action && approvalNeeded(scope, lines, customer, action, languages);
}

/** The document leaves it to the AI: its server hears so, and decides by its own copy of the rules. */
export function allow(memory: Memory, stamp: Stamp): Memory {
  const action = nextAction(memory);
  if (!action) return memory;
  const asked = memory.lines.findLastIndex(({ from }) => from === 'customer');
  const since = memory.lines.slice(asked + 1);
  const done = since.filter((line) => eventOf(line)?.kind === 'approval-decided');
  return done.length < mostActions
    ? decided(memory, stamp, { ...nobody, action, outcome: 'not-needed' })
    : addEvent(memory, stamp, { kind: 'bot-failed', cause: 'unusable' });
}

export function propose(memory: Memory, stamp: Stamp): Memory {
  const action = nextAction(memory);
  if (!action) return memory;
  const asked = addEvent(memory, stamp, { kind: 'approval-requested', action });
  return { ...asked, approval: { action, askedAt: stamp.at, ticket: null } };
}

export function decided(memory: Memory, stamp: Stamp, decision: Decision): Memory {
  return addEvent(withoutApproval(memory), stamp, { kind: 'approval-decided', ...decision });
}

/** Nobody could be asked, or nobody said anything in time. */
export function leaveUndecided(memory: Memory, stamp: Stamp): Memory {
  return memory.approval
    ? decided(memory, stamp, { ...nobody, action: memory.approval.action, outcome: 'undecided' })
    : memory;
}

/** The customer has gone on: the desk is told, so that nobody there decides for nothing. */
export function withdraw(memory: Memory, stamp: Stamp): Memory {
  if (!memory.approval) return memory;
  const { action, ticket } = memory.approval;
  const own = { ...stamp, id: `${stamp.id}-withdrawn` };
  const left = decided(memory, own, { ...nobody, action, outcome: 'withdrawn' });
  return ticket ? send(left, own.id, { kind: 'withdraw', ticket }) : left;
}

/** The desk's conversation about the approval is then the one that went before. */
export function withoutApproval(memory: Memory): Memory {
  const { approval, outbox, ticket } = memory;
  if (!approval) return memory;
  return {
    ...memory,
    approval: null,
    outbox: outbox.filter(({ cargo }) => cargo.kind !== 'approval'),
    ticket: approval.ticket ? { ...approval.ticket, stage: 'over' } : ticket,
  };
}

const nobody = { by: null, reason: null, token: null } as const;
