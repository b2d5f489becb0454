/** What people allow an AI to do: `(conversation, what an agent says) → facts | refusal`. Pure, like `decide.ts`. */
import { isDeepStrictEqual } from 'node:util';
import type { ActionInput } from '../../../widget/model/action.ts';
import type { WireApproval, WireDecision } from '../../../widget/desks/wireApproval.ts';
import type { Decision, Refusal } from './command.ts';
import type { Conversation } from './conversation.ts';
import type { Fact } from './fact.ts';

/** The first decision counts. The same one again is a button that was pressed twice. */
export function answer(
  conversation: Conversation,
  decision: WireDecision,
  now: string,
): Decision | 'not-asked' {
  const { approval } = conversation;
  if (approval === null) return 'not-asked';
  const before = approval.decision;
  if (before !== undefined) {
    return isSame(before, decision) ? facts() : refused({ kind: 'decided', decision: before });
  }
  if (approval.state === 'withdrawn') return refused({ kind: 'withdrawn' });
  if (isExpired(approval, now)) return refused({ kind: 'expired' });
  const closed = { state: 'closed', previous: conversation.state, reason: 'decided' } as const;
  return facts(
    { type: 'hep.approval.decided', data: decision },
    { type: 'hep.conversation.state', data: closed },
  );
}

export function isExpired({ expires_at: at }: WireApproval, now: string): boolean {
  return at !== undefined && Date.parse(at) <= Date.parse(now);
}

/** The customer has gone on, or a person takes the whole conversation over: there is nothing left to decide. */
export function withdrawn({ approval }: Conversation): readonly Fact[] {
  return approval?.state === 'open'
    ? [{ type: 'desk.approval.withdrawn', data: { id: approval.id } }]
    : [];
}

/** A person may change what is given to an action, but not what kind of action it is. Null where they did. */
export function edited(input: ActionInput, given: ActionInput | undefined): ActionInput | null {
  if (given === undefined) return input;
  const isLike =
    Object.keys(given).length === Object.keys(input).length &&
    Object.entries(input).every(([key, value]) => kindOf(given[key]) === kindOf(value));
  return isLike
    ? Object.fromEntries(Object.keys(input).map((key) => [key, given[key] ?? null]))
    : null;
}

function kindOf(value: ActionInput[string] | undefined): string {
  return value === null ? 'null' : typeof value;
}

function isSame({ approval: one }: WireDecision, { approval: other }: WireDecision): boolean {
  const said = ({ outcome, input, reason }: WireDecision['approval']) => [outcome, input, reason];
  return isDeepStrictEqual(said(one), said(other));
}

function facts(...list: readonly Fact[]): Decision {
  return { kind: 'facts', facts: list };
}

function refused(why: Refusal): Decision {
  return { kind: 'refused', why };
}
