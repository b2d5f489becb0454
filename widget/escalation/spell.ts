/**
 * The part of the transcript that is still open: since a person was last asked for, left, or gave the
 * conversation back. What was said before has been dealt with and must not call a person again.
 */
import type { AiLine, Line, SystemEvent, SystemLine } from '../model/line.ts';
import type { Reason } from '../model/reason.ts';

export type Spell = {
  readonly lines: readonly Line[];
  /** Those of them that nobody said. */
  readonly happened: readonly SystemLine[];
  /** The AI's answer to what the customer said last, as far as it has come. */
  readonly answer: AiLine | null;
  readonly failed: Failure | null;
  /** Whether this very sign has been put to the customer already. */
  readonly answeredBy: (reason: Reason) => boolean;
  /** Whether the customer said no to this kind of reason, on an earlier sign. */
  readonly declined: (reason: Reason) => boolean;
};

export function currentSpell(lines: readonly Line[]): Spell {
  const open = lines.slice(lines.findLastIndex(isBoundary) + 1);
  const since = open.slice(open.findLastIndex((line) => line.from === 'customer') + 1);
  const failed = since.findLast(isFailure);
  const happened = open.filter((line) => line.from === 'system');
  const offers = offersIn(happened);

  return {
    lines: open,
    happened,
    answer: since.findLast((line) => line.from === 'ai') ?? null,
    failed: failed ?? null,
    answeredBy: (reason) =>
      offers.some(
        (offer) =>
          offer.keys.has(signOf(reason)) || (offer.keys.has(kindOf(reason)) && !offer.declined),
      ),
    declined: (reason) =>
      offers.some(
        (offer) =>
          offer.declined && offer.keys.has(kindOf(reason)) && !offer.keys.has(signOf(reason)),
      ),
  };
}

type Failure = SystemLine & { readonly event: Extract<SystemEvent, { kind: 'bot-failed' }> };

function isFailure(line: Line): line is Failure {
  return line.from === 'system' && line.event.kind === 'bot-failed';
}

type Offer = { readonly keys: ReadonlySet<string>; readonly declined: boolean };

function offersIn(happened: Spell['happened']): readonly Offer[] {
  return happened.flatMap(({ event }, at) => {
    if (event.kind !== 'offer-made') return [];
    const next = happened.slice(at + 1).find((line) => line.event.kind.startsWith('offer-'));
    const keys = event.reasons.flatMap((reason) => [kindOf(reason), signOf(reason)]);
    return [{ keys: new Set(keys), declined: next?.event.kind === 'offer-declined' }];
  });
}

/** However an AI shows that it is unsure or that nothing helps, it is one thing to the customer. */
function kindOf({ trigger, rule }: Reason): string {
  return trigger === 'confidence' || trigger === 'repetition' ? trigger : `${trigger}/${rule}`;
}

/** A sign is a kind of reason in one line of the transcript. */
function signOf(reason: Reason): string {
  return `${kindOf(reason)}@${reason.evidence[0]?.line ?? ''}`;
}

/** Whether one spell ends with this line, and another begins. */
export function isBoundary(line: Line): boolean {
  return line.from === 'system' && boundaries.has(line.event.kind);
}

/** The rules are asked when the customer has spoken, the AI has answered or failed to, and an action was decided. */
export function isTelling(line: Line): boolean {
  if (line.from === 'system') {
    return isFailure(line) || line.event.kind === 'approval-decided';
  }
  return line.from !== 'human';
}

/** The conversation is the AI's again, whatever it was about before. */
export function isBackWithAi({ kind }: SystemEvent): boolean {
  return kind !== 'handoff-requested' && boundaries.has(kind);
}

const boundaries: ReadonlySet<SystemEvent['kind']> = new Set([
  'handoff-requested',
  'waiting-stopped',
  'returned',
  'callback-cancelled',
  'ended',
]);
