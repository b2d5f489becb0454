/** The words of a packet for people, in the agent's language. Quotes stay in the customer's. */
import { type ReasonWords, reasonWords } from '../explain.ts';

export type PacketWords = {
  readonly who: {
    readonly customer: (name: string) => string;
    readonly unknown: string;
    readonly years: (years: number) => string;
    readonly isNew: string;
    readonly worth: (sum: string) => string;
  };
  readonly issue: {
    readonly asks: (quote: string) => string;
    readonly complains: (quote: string) => string;
    readonly says: (quote: string) => string;
    readonly none: string;
  };
  readonly tried: {
    readonly nothing: string;
    readonly asked: (quote: string) => string;
    readonly told: (quote: string) => string;
  };
  /** What the customer made of it, one after the other behind "customer". */
  readonly reaction: {
    readonly customer: (parts: readonly string[]) => string;
    readonly accepted: string;
    readonly rejected: string;
    readonly rejectedPolicy: string;
    readonly frustrated: string;
  };
  readonly below: string;
  readonly recommended: (action: string) => string;
  readonly action: {
    readonly exception: (action: string) => string;
    /** Of the actions that a site lets its AI propose, those that many have. */
    readonly named: Readonly<Record<string, string>>;
    readonly takeOver: (what: string) => string;
    readonly byTrigger: Readonly<Record<'harm' | 'distress' | 'failure' | 'sentiment', string>>;
  };
  readonly missing: Readonly<Record<'order', string>>;
  readonly facts: string;
  readonly reasons: ReasonWords;
};

export const english: PacketWords = {
  who: {
    customer: (name) => `Customer ${name}`,
    unknown: 'Unknown customer',
    years: (years) => `${years}-year customer`,
    isNew: 'new customer',
    worth: (sum) => `${sum} LTV`,
  },
  issue: {
    asks: (quote) => `Issue: the customer is asking ${quote}`,
    complains: (quote) => `Issue: the customer is complaining that ${quote}`,
    says: (quote) => `Issue: the customer says that ${quote}`,
    none: 'No issue stated yet.',
  },
  tried: {
    nothing: 'AI: no answer yet.',
    asked: (quote) => `The AI agent attempted to resolve it and asked the customer: ${quote}`,
    told: (quote) => `The AI agent attempted to resolve it and told the customer that ${quote}`,
  },
  reaction: {
    customer: (parts) => `Customer ${parts.join(' and ')}.`,
    accepted: 'accepted it',
    rejected: 'rejected it',
    rejectedPolicy: 'rejected standard policy response',
    frustrated: 'expressed frustration',
  },
  below: 'Full conversation below.',
  recommended: (action) => `Recommended: ${action}.`,
  action: {
    exception: (action) => `exception ${action}`,
    named: {},
    takeOver: (what) => `take over: ${what}`,
    byTrigger: {
      harm: 'contact the customer at once, with care',
      distress: 'contact the customer soon, with care',
      failure: 'answer what the AI could not',
      sentiment: 'apologize and resolve it personally',
    },
  },
  missing: { order: 'Which order is it?' },
  facts: 'Stated',
  reasons: reasonWords,
};
