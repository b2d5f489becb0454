/** What the rules know of a language: data only, in the notation of `hearing/notation.ts`. */
import type { Amount } from '../hearing/amounts.ts';
import type { Classes } from '../hearing/notation.ts';
import type { Word } from '../hearing/words.ts';

export type Language = {
  /** BCP 47, without region. */
  readonly tag: string;
  /**
   * `person`: who can be asked for. `anyone`: too general to be a request on their own. `company`: what
   * may stand beside them in a message that says nothing else. `contract`, where words stand apart: what a customer can end. The
   * rest is the language's own.
   */
  readonly classes: Classes & Readonly<Record<'person' | 'anyone' | 'company', string>>;
  readonly families: Readonly<Record<FamilyName, string>>;
  /** Whether a message may be in it; a language without this is heard in every message. */
  readonly isSpokenIn?: (message: readonly Word[]) => boolean;
  /** How angry a message sounds as a whole, 0…1, where a model of that language is at hand. */
  readonly toneOf?: (text: string) => number;
  /** Sums of money in a message, whatever it is written in, where what reads them is at hand. */
  readonly sumsIn?: (text: string, asked: string) => readonly Amount[];
};

export type FamilyName =
  /** Asks to talk to a person, or to be called by one. */
  | 'request'
  /** Anger, by weight: one strong sign or two weaker ones. */
  | 'frustration'
  | 'urgency'
  /** Fear, grief, despair: kindness first. */
  | 'distress'
  /** Somebody may come to harm. */
  | 'harm'
  /** Threatens with or reports to a lawyer, court or regulator. */
  | 'legal'
  /** Leaves: ends the contract, closes the account, goes elsewhere. */
  | 'churn'
  /** Contests a charge, or wants money back. */
  | 'billing-dispute'
  /** What the AI said did not help. */
  | 'rejection'
  | 'acceptance'
  /** Said by an AI that does not know. */
  | 'hedge'
  /** Said by an AI that may not or cannot. */
  | 'refusal';
