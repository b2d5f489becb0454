/**
 * The scope document: what the AI may do and when a person takes over, owned by someone.
 * Every field may be left out of the file; `defaultScope` is what the widget then runs on.
 */
import type { Money } from './customer.ts';

export type Scope = {
  readonly version: string;
  readonly owner: string;
  /** ISO date after which somebody should look at this document again. */
  readonly reviewBy: string | null;
  readonly ai: Persona;
  readonly intents: readonly IntentRule[];
  /** How intents that are not listed are handled. */
  readonly otherIntents: Handling;
  readonly triggers: Triggers;
  readonly tiers: readonly Tier[];
  readonly approvals: readonly Approval[];
  readonly deadlines: Deadlines;
  readonly hours: Hours | null;
  readonly review: {
    /** 0…1, share of ordinary conversations that are read. */
    readonly sampleShare: number;
    readonly always: readonly string[];
  };
};

export type Persona = {
  readonly name: string;
  readonly can: readonly string[];
  readonly cannot: readonly string[];
};

/** `bot`: always the AI. `scored`: the AI while it is sure enough. `human`: always a person. */
export type Handling = 'bot' | 'scored' | 'human';

export type IntentRule = {
  readonly id: string;
  readonly handling: Handling;
  /** 0…1, for `scored`. */
  readonly minConfidence?: number;
  readonly costOfFailure?: 'low' | 'medium' | 'high';
  /** Sentences a customer would write, for bots that name no intent. */
  readonly examples?: readonly string[];
};

export type Do = 'offer' | 'escalate';

export type Triggers = {
  readonly request: { readonly do: Do };
  readonly scope: { readonly do: Do };
  readonly confidence: { readonly below: number; readonly do: Do };
  /** 0…1 each. */
  readonly sentiment: {
    readonly frustration: number;
    readonly urgency: number;
    readonly distress: number;
    readonly do: Do;
  };
  readonly topics: readonly Topic[];
  readonly repetition: {
    readonly sameQuestion: number;
    readonly failedAnswers: number;
    readonly turns: number;
    readonly do: Do;
  };
  readonly failure: { readonly do: Do };
};

export type Topic = {
  readonly id: string;
  readonly amountOver?: Money;
  /** By language tag. A topic that Baton knows by its id (`legal`, `churn`, …) may do without. */
  readonly phrases?: Readonly<Record<string, readonly string[]>>;
  readonly do: Do;
};

export type Tier = {
  readonly id: string;
  readonly when: { readonly ltvOver?: number; readonly segment?: string; readonly tier?: string };
  /** Added to thresholds, 0…1: more escalation, never less. */
  readonly stricter: number;
  readonly offersBecomeEscalations: boolean;
};

export type Approval = { readonly action: string; readonly amountOver?: Money };

/** All in seconds. */
export type Deadlines = {
  readonly offerSeconds: number;
  readonly approvalSeconds: number;
  readonly deliverySeconds: number;
  readonly waitSeconds: number;
};

export type Hours = {
  /** IANA zone, for example Europe/Berlin. */
  readonly timeZone: string;
  /** By weekday (`mon` … `sun`): spans as `09:00-18:00`. */
  readonly weekly: Readonly<Record<string, readonly string[]>>;
  /** ISO dates. */
  readonly closed: readonly string[];
  readonly slotMinutes: number;
};

/** Escalates early: what runs when a document is missing or broken. */
export const defaultScope: Scope = {
  version: 'default',
  owner: 'nobody',
  reviewBy: null,
  ai: { name: 'AI assistant', can: [], cannot: [] },
  intents: [],
  otherIntents: 'scored',
  triggers: {
    request: { do: 'escalate' },
    scope: { do: 'escalate' },
    confidence: { below: 0.6, do: 'offer' },
    sentiment: { frustration: 0.5, urgency: 0.7, distress: 0.4, do: 'offer' },
    topics: [
      { id: 'legal', do: 'escalate' },
      { id: 'churn', do: 'escalate' },
    ],
    repetition: { sameQuestion: 2, failedAnswers: 2, turns: 8, do: 'offer' },
    failure: { do: 'escalate' },
  },
  tiers: [],
  approvals: [],
  deadlines: { offerSeconds: 60, approvalSeconds: 120, deliverySeconds: 8, waitSeconds: 180 },
  hours: null,
  review: { sampleShare: 0.05, always: ['escalated', 'low-rating', 'approval'] },
};
