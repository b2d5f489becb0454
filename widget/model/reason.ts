/** Why a person is needed: evidence, never prose. The words are chosen where they are shown. */

/** The seven kinds of trigger of the scope document. */
export const triggerKinds = [
  'request',
  'scope',
  'confidence',
  'sentiment',
  'topics',
  'repetition',
  'failure',
] as const;

export type TriggerKind = (typeof triggerKinds)[number];

export type Reason = {
  readonly trigger: TriggerKind;
  /** Which rule of that kind fired: an intent, a topic, a failure, a phrase family. */
  readonly rule: string;
  readonly do: 'offer' | 'escalate';
  readonly evidence: readonly Evidence[];
  /** The tier that made the rule stricter, if one did. */
  readonly tier: string | null;
};

export type Evidence =
  /** `start` and `end` are UTF-16 offsets into the text of that line. */
  | {
      readonly kind: 'quote';
      readonly line: string;
      readonly text: string;
      readonly start: number;
      readonly end: number;
    }
  | {
      readonly kind: 'score';
      readonly line: string;
      readonly name: string;
      readonly value: number;
      readonly threshold: number;
    }
  | { readonly kind: 'fact'; readonly line: string; readonly name: string; readonly value: string };

export type Verdict =
  | { readonly do: 'stay' }
  | { readonly do: 'offer' | 'escalate'; readonly reasons: readonly [Reason, ...Reason[]] };
