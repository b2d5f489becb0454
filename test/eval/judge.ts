/**
 * The face that the scoring tools know: the product's own functions over single messages. Runs on plain
 * Node 24. A trigger's value is its score on a scale where 0.5 is the default document's threshold.
 */
import { amountsIn } from '../../widget/escalation/hearing/amounts.ts';
import { hear } from '../../widget/escalation/hearing/hear.ts';
import { allLanguages } from '../../widget/escalation/languages/all.ts';
import type { FamilyName } from '../../widget/escalation/languages/language.ts';
import {
  type Example,
  type Examples,
  examplesOf,
  nearest,
  piecesOf,
} from '../../widget/escalation/hearing/likeness.ts';
import { frustrationByRules, frustrationOf, moodOf } from '../../widget/escalation/hearing/mood.ts';
import { findRequest } from '../../widget/escalation/triggers/request.ts';
import { wordsOf } from '../../widget/escalation/hearing/words.ts';
import { defaultScope } from '../../widget/model/scope.ts';

type Message = { readonly text: string };
type Context = {
  readonly history?: readonly { readonly role: 'customer' | 'ai'; readonly text: string }[];
};

const { sentiment } = defaultScope.triggers;

export function decide({ text }: Message, { history = [] }: Context = {}) {
  const heard = hear({ text }, allLanguages);
  const last = history.at(-1);
  const asked = last?.role === 'ai' ? last.text : '';
  const has = (family: FamilyName) => (heard.find(family).length > 0 ? 1 : 0);

  return {
    triggers: {
      human: findRequest(heard) === null ? 0 : 1,
      frustration: scaled(frustrationOf(heard, asked !== '').score, sentiment.frustration),
      urgent: scaled(moodOf(heard, 'urgency').score, sentiment.urgency),
      distress: scaled(moodOf(heard, 'distress').score, sentiment.distress),
      harm: has('harm'),
      churn: has('churn'),
      legal: has('legal'),
      billing: has('billing-dispute'),
    },
    /** What is left when the model of the tone is not asked. */
    frustrationByRules: scaled(
      frustrationByRules(heard, asked !== '').score,
      sentiment.frustration,
    ),
    amounts: amountsIn(text, asked).map(({ value }) => value),
  };
}

function scaled(score: number, threshold: number): number {
  return score < threshold
    ? (score / threshold) * 0.5
    : 0.5 + ((score - threshold) / (1 - threshold)) * 0.5;
}

export function indexKb(rows: readonly Example[]): Examples {
  return examplesOf(rows.map((row) => ({ ...row, pieces: piecesOf(wordsOf(row.text)) })));
}

export function outOfScope(text: string, index: Examples): number {
  const { outOfScope: threshold } = defaultScope.triggers.scope;
  return scaled(1 - (nearest(piecesOf(wordsOf(text)), index)?.familiarity ?? 0), threshold);
}
