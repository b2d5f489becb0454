/** A call that is promised: whose it is, what has come of it, and what happens when nobody makes it. */
import type { Person, WireCallback } from '../../../widget/desks/wire.ts';
import type { CallCommand, Decision } from './command.ts';
import type { Conversation } from './conversation.ts';
import type { Fact } from './fact.ts';

export type Call = {
  /** Null: anybody's of the team. */
  readonly owner: Person | null;
  /** How often somebody has tried. */
  readonly attempts: number;
  readonly isReminded: boolean;
  /** `customer`: nobody calls before they have said where or when. */
  readonly turn: 'desk' | 'customer';
};

export const unowned: Call = { owner: null, attempts: 0, isReminded: false, turn: 'desk' };

/** Whether somebody still has to call: at a time, as soon as possible, or long since. */
export function isDue({ callback, call, state }: Conversation): boolean {
  const isOpen = callback?.status === 'scheduled' || callback?.status === 'missed';
  return isOpen && call?.turn !== 'customer' && state !== 'closed' && state !== 'returned';
}

export function decideCall(
  conversation: Conversation,
  command: CallCommand,
  at: string,
): readonly Fact[] | Extract<Decision, { kind: 'refused' }> {
  const { callback, call } = conversation;
  const isOpen = callback?.status === 'scheduled' || callback?.status === 'missed';
  switch (command.do) {
    case 'remind':
    case 'miss':
      return callback === null ? [] : byClock(conversation, callback, command);
    case 'takeCall':
    case 'dropCall':
    case 'noteCall': {
      if (!isOpen) return { kind: 'refused', why: { kind: 'no-call' } };
      const { agent } = command;
      const owner = call?.owner ?? null;
      if (owner !== null && owner.id !== agent.id) {
        return { kind: 'refused', why: { kind: 'taken', by: owner } };
      }
      const taken: readonly Fact[] =
        owner === null ? [{ type: 'desk.callback.taken', data: { agent } }] : [];
      if (command.do === 'takeCall') return taken;
      if (command.do === 'dropCall') {
        return owner === null ? [] : [{ type: 'desk.callback.dropped', data: { agent } }];
      }
      return [...taken, ...noted(callback, command, at)];
    }
  }
}

/** A reminder or a miss belongs to one time: whoever has moved the call meanwhile is not told of it. */
function byClock(
  { call, state }: Conversation,
  callback: WireCallback,
  command: Extract<CallCommand, { do: 'remind' | 'miss' }>,
): readonly Fact[] {
  if (callback.status !== 'scheduled') return [];
  if (command.do === 'remind') {
    const { start, minutes } = command;
    if (callback.start !== start) return [];
    return call?.isReminded === true
      ? []
      : [{ type: 'hep.callback.reminder', data: { callback, minutes } }];
  }
  // They are talking: nobody has been forgotten.
  if (callback.end !== command.end || state === 'active') return [];
  return [{ type: 'hep.callback.missed', data: { callback: { ...callback, status: 'missed' } } }];
}

function noted(
  callback: WireCallback,
  { agent, result, note, next }: Extract<CallCommand, { do: 'noteCall' }>,
  at: string,
): readonly Fact[] {
  const again = next === null ? {} : { next: next.start };
  return [
    {
      type: 'desk.callback.result',
      data: { agent, result, ...again, ...(note === null ? {} : { note }) },
    },
    { type: 'hep.callback.tried', data: { callback: after(callback, result, next), result, at } },
  ];
}

function after(
  callback: WireCallback,
  result: string,
  next: { readonly start: string; readonly end: string } | null,
): WireCallback {
  if (result === 'reached') return { ...callback, status: 'done' };
  if (next === null) return { ...callback, status: 'missed' };
  const sequence = (callback.sequence ?? 0) + 1;
  return { ...callback, ...next, sequence, status: 'scheduled' };
}
