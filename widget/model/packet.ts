/**
 * The handoff packet as it travels: the Human Endpoint Protocol's vocabulary (snake_case, as on the
 * wire), extended by what an agent needs and the protocol's draft had no place for: `reasons`, `facts`,
 * `attempts`, `recommendation`, `mood`, `scope_version`, `metrics`, the customer's standing, and in the transcript
 * what the AI said about its answers and what happened between the lines.
 */
import type { Approver } from './action.ts';
import type { Money } from './customer.ts';
import type { BotSignals, SystemEvent } from './line.ts';
import type { Evidence, TriggerKind } from './reason.ts';

export type HandoffPacket = {
  readonly hep: '1';
  /** Idempotency key: the same packet sent twice is one conversation. */
  readonly id: string;
  readonly created_at: string;
  readonly conversation: {
    readonly client_id: string;
    readonly started_at: string;
    readonly channel: 'web';
    /** The desk's id of the conversation this one goes on from. */
    readonly previous?: string;
    /** What the customer agreed to on the site, and when. */
    readonly consent?: { readonly version: string; readonly at: string };
  };
  readonly handoff: {
    readonly trigger: TriggerKind;
    readonly trigger_detail: string;
    /** At most 120 characters. */
    readonly subject: string;
    /** For people, at most 2,000 characters. */
    readonly summary: string;
    /** The customer's own words, at most 500 characters. */
    readonly ask: string;
    readonly reasons: readonly WireReason[];
    readonly tried: readonly string[];
    readonly attempts: readonly Attempt[];
    readonly open_questions: readonly string[];
    readonly facts: readonly Fact[];
    readonly intent?: { readonly name: string; readonly confidence?: number };
    readonly confidence?: number;
    readonly priority: Priority;
    readonly tags: readonly string[];
    /** `lang`: BCP 47, what the customer writes in. `skills`: topics and intents that it is about. */
    readonly routing: {
      readonly lang: string;
      readonly tier?: string;
      readonly skills?: readonly string[];
    };
    readonly recommendation?: Recommendation;
    /** One entry for each of the newest lines of the customer, oldest first. */
    readonly mood?: readonly Mood[];
    readonly generated_by: { readonly kind: 'template' | 'model' };
  };
  readonly user: WireUser;
  readonly client: {
    readonly page_url: string;
    readonly page_title: string;
    readonly widget: string;
    /** Which words said that it is an AI: version of the widget, and BCP 47. */
    readonly disclosure?: string;
    readonly viewport: string;
  };
  readonly transcript: {
    readonly messages: readonly WireMessage[];
    readonly truncated: boolean;
    readonly omitted: number;
    readonly redactions: readonly { readonly kind: string; readonly count: number }[];
  };
  readonly scope_version: string;
  readonly metrics: {
    readonly first_response_ms: number | null;
    readonly turns: number;
    readonly duration_ms: number;
  };
  /** Values a host adds in `beforeEscalate`. */
  readonly fields?: Readonly<Record<string, string | number | boolean>>;
};

export type Priority = 'low' | 'normal' | 'high' | 'urgent';

export type WireReason = {
  readonly trigger: TriggerKind;
  readonly rule: string;
  readonly tier: string | null;
  readonly evidence: readonly Evidence[];
};

export const factKinds = [
  'order',
  'amount',
  'date',
  'email',
  'phone',
  'name',
  'product',
  'place',
  'version',
  /** Something the customer has done already, in their words. */
  'step',
  /** A number that only its neighbours explain: `about` has them. */
  'number',
  'other',
] as const;

/** What the customer stated, as it was written. */
export type Fact = {
  readonly kind: (typeof factKinds)[number];
  readonly value: string;
  /** Id of the line it was said in. */
  readonly said_in: string;
  /** The words around it that say what it refers to. */
  readonly about?: string;
};

export type Attempt = {
  /** Id of the AI's line. */
  readonly line?: string;
  readonly tried: string;
  readonly intent: string | null;
  readonly sources: readonly string[];
  readonly outcome: 'accepted' | 'rejected' | 'unresolved' | 'unknown';
};

export type Recommendation = {
  readonly action: string;
  readonly why: string;
  readonly needs_approval: boolean;
  /** The AI has already answered by the policy, and the customer did not take it. */
  readonly exception?: boolean;
  /** What the site's bot could carry out once a person allows it; a desk shows it as a button. */
  readonly proposal?: Proposal;
};

/** `input` is what the bot's side is given: `order`, `amount` and `currency` where they are known. */
export type Proposal = {
  readonly name: string;
  readonly input: Readonly<Record<string, string | number | boolean>>;
};

/** 0…1 each, as the rules heard that line. */
export type Mood = {
  readonly line: string;
  readonly frustration: number;
  readonly urgency: number;
  readonly distress: number;
};

export type WireUser = {
  readonly id?: string;
  readonly user_hash?: string;
  /** Checked by the desk, and not kept. */
  readonly jwt?: string;
  /** There was one: what the rules went by when they were asked on the page. */
  readonly jwt_given?: true;
  readonly anonymous_id?: string;
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly since?: string;
  readonly lifetime_value?: Money;
  readonly segment?: string;
  readonly tier?: string;
  readonly locale?: string;
  readonly tz?: string;
};

export type WireMessage = {
  readonly id: string;
  readonly client_id?: string;
  readonly seq: number;
  readonly author: {
    readonly role: 'user' | 'bot' | 'agent' | 'system';
    readonly id?: string;
    readonly name?: string;
    readonly avatar_url?: string;
  };
  readonly parts: readonly WirePart[];
  readonly created_at: string;
  /** What the AI said about its own answer; what it left open is left out. */
  readonly ai?: Partial<
    BotSignals & {
      readonly feedback: 'helpful' | 'unhelpful';
      /** It was cut short, by the customer or by a fault. */
      readonly interrupted: true;
      /** Who allowed the action that this message carries out. */
      readonly approved_by: Approver;
    }
  >;
  /** What happened here, for a message of the system. */
  readonly event?: WireEvent;
};

type Coming = 'agent-joined' | 'agent-left';
type Passing = 'agent-transferred';

export type WireEvent =
  | Exclude<SystemEvent, { readonly kind: Coming | Passing }>
  | Named<Coming>
  | {
      readonly kind: Passing;
      readonly agent: Approver;
      readonly to: Approver | null;
      readonly team: string | null;
    };

type Named<Kind extends string> = Kind extends string
  ? { readonly kind: Kind; readonly agent: { readonly id: string; readonly name: string } }
  : never;

/** Parts of types we do not know are kept and not shown. */
export type WirePart = {
  readonly type: string;
  readonly text?: string;
  /** Of a part `attachment`: the desk's id of the file, its name, and what the desk found it to be. */
  readonly attachment?: string;
  readonly title?: string;
  readonly data?: { readonly media_type: string; readonly size: number };
};
