/** Where a new scope document leaves more to the AI than the one in force, and whether reviews have shown that it can. Pure. */
import { type Handling, type IntentRule, type Scope } from '../../../widget/model/scope.ts';
import { type Share, shareOf } from '../core/wilson.ts';

/** What reviewers have said of the AI's answers to one intent. */
export type Sample = {
  readonly intent: string;
  readonly reviewed: number;
  readonly correct: number;
};

export type Growth = {
  /** Id of the intent; `*` for all that are not listed. */
  readonly intent: string;
  readonly from: Handling;
  readonly to: Handling;
};

export type Held = Growth & { readonly found: Share; readonly isEnough: boolean };

const rank = { human: 0, scored: 1, bot: 2 } as const satisfies Record<Handling, number>;
export const anyOther = '*';

export function growthBetween(inForce: Scope, wanted: Scope): readonly Growth[] {
  const ids = new Set([...inForce.intents, ...wanted.intents].map(({ id }) => id));
  const moves = [anyOther, ...ids].map((intent) => ({
    intent,
    from: handlingOf(inForce, intent),
    to: handlingOf(wanted, intent),
  }));
  return moves.filter(({ from, to }) => rank[to] > rank[from]);
}

/** Held against the bar of the document in force: a change that lowers the bar does not pass by its own. */
export function held(inForce: Scope, wanted: Scope, samples: readonly Sample[]): readonly Held[] {
  const { sample: least, lowerBound } = inForce.review.bar;
  const listed = new Set([...inForce.intents, ...wanted.intents].map(({ id }) => id));
  return growthBetween(inForce, wanted).map((growth) => {
    const those = samples.filter(({ intent }) =>
      growth.intent === anyOther ? !listed.has(intent) : intent === growth.intent,
    );
    const found = shareOf(
      sum(those.map(({ correct }) => correct)),
      sum(those.map(({ reviewed }) => reviewed)),
    );
    const isEnough = found.of >= least && (found.within?.[0] ?? 0) >= lowerBound;
    return { ...growth, found, isEnough };
  });
}

/** What is missing, for people. */
export function lacking({ intent, from, to, found }: Held, { review }: Scope): string {
  const { sample, lowerBound } = review.bar;
  const name = intent === anyOther ? 'Intents that are not listed' : `“${intent}”`;
  const low =
    found.within === null ? 'nothing reviewed' : `lower bound ${percent(found.within[0])}`;
  return `${name} from ${from} to ${to}: ${found.hits} of ${found.of} reviewed answers correct (${low}). Needed: ${sample} reviewed and a lower bound of ${percent(lowerBound)}.`;
}

function handlingOf({ intents, otherIntents }: Scope, intent: string): Handling {
  return intents.find((one: IntentRule) => one.id === intent)?.handling ?? otherIntents;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

export function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
