/**
 * One entry of the audit trail, as a desk exports it: one line of JSON. What is chained names nobody's words;
 * those are in `content`, which can be erased without breaking the chain.
 */
import type { TriggerKind } from '../model/reason.ts';

export const auditTypes = [
  /** The desk meets rules of this version for the first time; or they are proposed, approved, published or withdrawn. */
  'scope-version',
  /** The rules asked for a person, or to offer one. */
  'verdict',
  'offer',
  /** An answer of the AI, or that it failed to give one. */
  'answer',
  'approval',
  'packet',
  /** The desk is told of a conversation that the AI has had alone. */
  'record',
  'claim',
  'release',
  'transfer',
  /** A line of an agent. */
  'reply',
  'hand-back',
  'callback',
  'amended',
  'closed',
  'rated',
  'reviewed',
  'erased',
  /** Training data was taken out. */
  'exported',
  /** A corrected answer for the knowledge base is proposed, published or withdrawn. */
  'knowledge',
] as const;

export type AuditType = (typeof auditTypes)[number];

/** A customer is known by the first conversation of their story: an id that leads nowhere once it is erased. */
export type Who =
  | { readonly kind: 'customer'; readonly id: string }
  | { readonly kind: 'agent'; readonly id: string; readonly name: string }
  | { readonly kind: 'ai' | 'rules' | 'desk' | 'supervisor' };

export type Cause = {
  readonly trigger: TriggerKind;
  /** Null where it is no plain name and might be somebody's words. */
  readonly rule: string | null;
  readonly tier: string | null;
  readonly scores: readonly {
    readonly name: string | null;
    readonly value: number;
    readonly threshold: number;
  }[];
};

/** Figures and plain names, never free text. */
export type Details = Readonly<Record<string, string | number | boolean | null>>;

/** What the hash is made of: everything but `hash`, `salt` and `content`, also what a newer desk may add. */
export type Chained = {
  /** From 1, without gaps, over all of the desk. */
  readonly number: number;
  /** RFC 3339, UTC: when the desk wrote it down. */
  readonly at: string;
  /** When it happened by the customer's clock, where that was before the desk heard of it. */
  readonly happened_at?: string;
  readonly type: AuditType;
  readonly who: Who;
  /** Null for what belongs to no conversation. */
  readonly conversation: string | null;
  readonly scope_version: string | null;
  readonly why: readonly Cause[];
  readonly details: Details;
  /** SHA-256 of `salt` and the canonical `content`, in hex. */
  readonly digest: string;
  /** The hash of the entry before; 64 zeros in the first. */
  readonly prev: string;
};

/** Erased together; the digest that stays tells nothing without the salt. */
export type Sealed = { readonly salt: string; readonly content: unknown };

export type AuditEntry = Chained & { readonly hash: string } & Partial<Sealed>;
