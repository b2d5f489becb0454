/** Puts a finished conversation before the widget's own rules again, message by message. */
import { approvalNeeded } from '../../widget/escalation/approvals.ts';
import { allLanguages } from '../../widget/escalation/languages/all.ts';
import { evaluate } from '../../widget/escalation/evaluate.ts';
import { isBoundary, isTelling } from '../../widget/escalation/spell.ts';
import type { Line } from '../../widget/model/line.ts';
import type { HandoffPacket, WireReason } from '../../widget/model/packet.ts';
import type { Reason } from '../../widget/model/reason.ts';
import type { Scope } from '../../widget/model/scope.ts';
import { customerOf, linesOf } from '../../widget/escalation/packet/fromPacket.ts';

/** What a replay needs of a packet, and of a stored conversation. */
export type Replayable = {
  readonly transcript: Pick<HandoffPacket['transcript'], 'messages'>;
  readonly user: HandoffPacket['user'];
  readonly handoff: Pick<HandoffPacket['handoff'], 'reasons'>;
  readonly scope_version: string;
};

export type Replay = {
  /** Every moment at which a rule fires on a new sign, oldest first. */
  readonly steps: readonly Step[];
  /** Those since a person last had to do with it, until the last time the customer was handed over. */
  readonly before: readonly Step[];
  /** Behind how many messages the customer was handed over; null: no person was needed. */
  readonly handedOver: number | null;
  readonly comparison: Comparison;
  readonly recordedScope: string;
  readonly replayedScope: string;
};

export type Step = {
  /** The line after which it fires. */
  readonly line: string;
  /** The customer's message it belongs to, counted from 1. */
  readonly message: number;
  readonly do: 'offer' | 'escalate';
  readonly reasons: readonly Reason[];
};

export type Comparison =
  /** The rules give what was recorded. */
  | { readonly kind: 'same' }
  /** The customer pressed the button: no rule was needed, and none fires. */
  | { readonly kind: 'button' }
  /** A rule would have called a person at an earlier message than the customer got one. */
  | { readonly kind: 'earlier'; readonly step: Step; readonly handedOver: number }
  | { readonly kind: 'different'; readonly now: readonly Reason[] };

/** `lines`: of the packet, for whoever has them; what was heard in them is not listened to again. */
export function replay(
  packet: Replayable,
  scope: Scope,
  lines: readonly Line[] = linesOf(packet),
): Replay {
  const customer = customerOf(packet);
  const seen: Line[] = [];
  const steps: Step[] = [];
  let open: readonly Step[] = [];
  let handoff: Moment | null = null;
  const reasonsNow = () => {
    const verdict = evaluate(scope, seen, customer, allLanguages);
    return verdict.do === 'stay' ? offeredLast(seen) : verdict.reasons;
  };

  for (const line of lines) {
    const event = line.from === 'system' ? line.event : null;
    if (event?.kind === 'handoff-requested') {
      handoff = { now: reasonsNow(), open, message: messagesIn(seen) };
    }
    // Who allows or refuses what the AI wants to do is asked by a packet of its own, which ends here and says why. A record that
    // ends here says that the customer has left meanwhile.
    const isAsked = packet.handoff.reasons.length > 0 && line === lines.at(-1);
    if (event?.kind === 'approval-requested' && isAsked) {
      const needed = approvalNeeded(scope, seen, customer, event.action, allLanguages);
      handoff = { now: needed === null ? [] : [needed], open, message: messagesIn(seen) };
    }
    // What was offered does not travel, and the rules ask for it: it is what they had just said.
    const isOffer = line.from === 'system' && event?.kind === 'offer-made';
    seen.push(isOffer ? { ...line, event: { ...event, reasons: reasonsNow() } } : line);
    if (isBoundary(line)) open = [];
    if (!isTelling(line)) continue;

    const verdict = evaluate(scope, seen, customer, allLanguages);
    if (verdict.do === 'stay') continue;
    const { reasons } = verdict;
    const known = new Set(open.flatMap((step) => step.reasons.map(signOf)));
    if (reasons.every((reason) => known.has(signOf(reason)))) continue;
    const step = { line: line.id, message: messagesIn(seen), do: verdict.do, reasons };
    steps.push(step);
    open = [...open, step];
  }

  const last = handoff ?? { now: reasonsNow(), open, message: messagesIn(seen) };
  return {
    steps,
    before: last.open,
    handedOver: handoff?.message ?? null,
    comparison: compare(packet.handoff.reasons, last),
    recordedScope: packet.scope_version,
    replayedScope: scope.version,
  };
}

/** When the customer was handed over, or the transcript ends. */
type Moment = {
  /** What the rules say for a handoff at this moment. */
  readonly now: readonly Reason[];
  /** When they fired since a person last had to do with it. */
  readonly open: readonly Step[];
  readonly message: number;
};

/** Who accepts an offer is handed over for the reasons of the offer. */
function offeredLast(lines: readonly Line[]): readonly Reason[] {
  const last = lines.findLast((line) => line.from === 'system');
  return last?.from === 'system' && last.event.kind === 'offer-made' ? last.event.reasons : [];
}

function compare(recorded: readonly WireReason[], { now, open, message }: Moment): Comparison {
  const early = open.find((step) => step.do === 'escalate' && step.message < message);
  if (early !== undefined) return { kind: 'earlier', step: early, handedOver: message };

  const isPressed = recorded.every(({ evidence }) => evidence.length === 0);
  if (isPressed && now.length === 0) return { kind: 'button' };
  return isSame(recorded, now) ? { kind: 'same' } : { kind: 'different', now };
}

function isSame(recorded: readonly WireReason[], now: readonly Reason[]): boolean {
  return recorded.map(signOf).join('\n\n') === now.map(signOf).join('\n\n');
}

/**
 * Offsets are left out, since masking on the way may have moved the words; and how high a score was, since the page may
 * have judged before its second opinion, the tone, was there.
 */
function signOf({ trigger, rule, evidence }: Pick<Reason, 'trigger' | 'rule' | 'evidence'>) {
  const signs = evidence.map((one) => {
    return `${one.kind} ${one.line} ${one.kind === 'quote' ? one.text : one.name}`;
  });
  return [trigger, rule, ...signs].join('\n');
}

function messagesIn(lines: readonly Line[]): number {
  return lines.filter(({ from }) => from === 'customer').length;
}
