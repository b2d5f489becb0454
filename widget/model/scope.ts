/**
 * The scope document: what the AI may do and when a person takes over, owned by someone.
 * Every field may be left out of the file; `defaultScope` is what the widget then runs on. What a file may
 * hold is in `scopeSchema.ts`, what each part means to its author in `scopeWords.ts`.
 */
import type { Money } from './customer.ts';

export type Scope = {
  /** Names this state of the document. It travels with every handoff. */
  readonly version: string;
  /** Who answers for it, as an address that somebody reads. */
  readonly owner: string;
  /** ISO date after which somebody should look at this document again. */
  readonly reviewBy: string | null;
  readonly ai: Persona;
  /** Where an id stands twice, the first counts. */
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
    /** Whether the desk is told of conversations that no person was needed for. Default: `none`. */
    readonly records?: 'all' | 'none';
    /** Versions of `consent` whose words say that a conversation may become training data. Default: none. */
    readonly training?: readonly string[];
    /** What reviewers must have found before an intent is left to the AI, or left to it more than before. */
    readonly bar: {
      /** Reviewed answers to that intent, at least. */
      readonly sample: number;
      /** 0…1: of the share of correct ones among them, the lower end of its 95 % interval. */
      readonly lowerBound: number;
    };
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

/** Words or phrases by language tag (`en`, `pt-BR`). Those of every language given are looked for. */
export type ByLanguage = Readonly<Record<string, readonly string[]>>;

export type Triggers = {
  readonly request: RequestTrigger;
  /** `outOfScope`: 0…1, how foreign to the examples a message must be. A soft sign: it takes two. */
  readonly scope: { readonly do: Do; readonly outOfScope: number };
  /** `below`: 0…1. */
  readonly confidence: { readonly below: number; readonly do: Do };
  /** 0…1 each. */
  readonly sentiment: {
    readonly frustration: number;
    readonly urgency: number;
    readonly distress: number;
    readonly do: Do;
    readonly harm: HarmPath;
  };
  /** Replaces the default list as a whole. */
  readonly topics: readonly Topic[];
  /** Counts, at least 1 each. */
  readonly repetition: {
    readonly sameQuestion: number;
    readonly failedAnswers: number;
    readonly turns: number;
    readonly do: Do;
  };
  readonly failure: { readonly do: Do };
};

export type RequestTrigger = {
  readonly do: Do;
  /** Further phrases that ask for a person: "duty pharmacist". */
  readonly phrases?: ByLanguage;
  /** Phrases that look like a request here and are none: "agent portal". */
  readonly except?: ByLanguage;
  /** Further names of people to be talked to: "broker". */
  readonly nouns?: ByLanguage;
  /** Names that mean something else here: "agent" at an insurer. */
  readonly exceptNouns?: ByLanguage;
};

/** What happens when words point at harm to a person: "I can't go on living", "he hits me". */
export type HarmPath = {
  /** `ignore` leaves such words to the AI: for sites whose AI is made for them. */
  readonly do: Do | 'ignore';
  /** Said to the customer by language tag, in place of Baton's own words: a number that helps, say. */
  readonly say?: Readonly<Record<string, string>>;
};

export type Topic = {
  readonly id: string;
  readonly amountOver?: Money;
  /** Beside those that Baton knows for `legal`, `churn` and `billing-dispute`; another id needs some. */
  readonly phrases?: ByLanguage;
  /** For `churn`: what a customer can end with this company (`policy`, `membership`). */
  readonly nouns?: ByLanguage;
  readonly do: Do;
};

export type Tier = {
  readonly id: string;
  /** All of them must hold; a tier without conditions holds for nobody. */
  readonly when: TierConditions;
  /** Added to thresholds, 0…1: more escalation, never less. */
  readonly stricter: number;
  readonly offersBecomeEscalations: boolean;
};

export type TierConditions = {
  readonly ltvOver?: number;
  readonly segment?: string;
  readonly tier?: string;
  /** Whether the site's server vouches for the customer (`userHash` or `jwt`). */
  readonly verified?: boolean;
  /** The topic that the open part of the conversation has touched. */
  readonly topic?: string;
  /** A sum that the customer has named in it. */
  readonly amountOver?: Money;
  /** The intent the AI has named last, or what it costs to fail at it. */
  readonly intent?: string;
  readonly costOfFailure?: 'medium' | 'high';
};

export type Approval = {
  readonly action: string;
  /** A sum that is not known, or in another currency, is over it. */
  readonly amountOver?: Money;
  /** Only for customers and cases in this tier. */
  readonly tier?: string;
};

/** All in seconds, from 1 to a day. */
export type Deadlines = {
  readonly offerSeconds: number;
  readonly approvalSeconds: number;
  readonly deliverySeconds: number;
  readonly waitSeconds: number;
  /** After the AI's last word; the customer is asked before it ends. 0: never. */
  readonly idleSeconds: number;
  /** 0: never. */
  readonly reopenSeconds: number;
};

export type Hours = {
  /** IANA zone, for example Europe/Berlin. */
  readonly timeZone: string;
  /** By weekday (`mon` … `sun`): spans on the same day as `09:00-18:00`, at most until `24:00`. */
  readonly weekly: Readonly<Record<string, readonly string[]>>;
  /** ISO dates. */
  readonly closed: readonly string[];
  /** 5…1440 */
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
    scope: { do: 'escalate', outOfScope: 0.86 },
    confidence: { below: 0.6, do: 'offer' },
    sentiment: {
      frustration: 0.5,
      urgency: 0.7,
      distress: 0.4,
      do: 'offer',
      harm: { do: 'escalate' },
    },
    topics: [
      { id: 'legal', do: 'escalate' },
      { id: 'churn', do: 'escalate' },
    ],
    repetition: { sameQuestion: 2, failedAnswers: 2, turns: 8, do: 'offer' },
    failure: { do: 'escalate' },
  },
  tiers: [],
  approvals: [],
  deadlines: {
    offerSeconds: 60,
    approvalSeconds: 120,
    deliverySeconds: 8,
    waitSeconds: 180,
    idleSeconds: 0,
    reopenSeconds: 86_400,
  },
  hours: null,
  review: {
    sampleShare: 0.05,
    always: ['escalated', 'low-rating', 'approval'],
    bar: { sample: 50, lowerBound: 0.9 },
  },
};
