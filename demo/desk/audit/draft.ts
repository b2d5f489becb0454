/** What is to be written into the audit trail, before it has a place in it. */
import type { AuditType, Cause, Details, Who } from '../../../widget/audit/entry.ts';
import type { Reason } from '../../../widget/model/reason.ts';

export type Draft = {
  readonly type: AuditType;
  readonly who: Who;
  readonly why: readonly Cause[];
  readonly details: Details;
  /** What is erased with the customer. */
  readonly content: unknown;
  readonly happenedAt: string | null;
  /** What is known under the same key is not written again. */
  readonly key: string | null;
};

export function draft(
  type: AuditType,
  who: Who,
  details: Details,
  content: unknown,
  more: Partial<Pick<Draft, 'why' | 'happenedAt' | 'key'>> = {},
): Draft {
  return { type, who, why: [], details, content, happenedAt: null, key: null, ...more };
}

/** Reasons without the words that were quoted for them. */
export function causesOf(reasons: readonly Omit<Reason, 'do'>[]): readonly Cause[] {
  return reasons.map(({ trigger, rule, tier, evidence }) => ({
    trigger,
    rule: plain(rule),
    tier: plain(tier),
    scores: evidence.flatMap((one) =>
      one.kind === 'score'
        ? [{ name: plain(one.name), value: one.value, threshold: one.threshold }]
        : [],
    ),
  }));
}

/** As models and releases are named: `gpt-5-2026-01-01`, `meta/llama-4`, `1.4.0 de`. */
export function versionIn(name: string | undefined): string | null {
  return name !== undefined && /^[\w.:/@+-]{1,60}(?: [\w-]{1,12})?$/.test(name) ? name : null;
}

/** Names of rules, tiers and intents come from outside: what could be a sentence or a number stays out of the chain. */
export function plain(name: string | null | undefined): string | null {
  return name !== null && name !== undefined && /^\p{L}[\p{L}\p{N}_.:-]{0,63}$/u.test(name)
    ? name
    : null;
}
