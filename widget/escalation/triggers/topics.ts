/** Topics a site sends to people: by the document's own phrases, and by ours for the topics we know. */
import type { Reason } from '../../model/reason.ts';
import type { Topic } from '../../model/scope.ts';
import type { Amount } from '../hearing/amounts.ts';
import type { Case, Utterance } from '../case.ts';
import type { FamilyName } from '../languages/language.ts';
import { listed, plain } from '../languages/site.ts';
import { kept } from '../hearing/kept.ts';
import { familyOf } from '../hearing/notation.ts';
import type { Match } from '../hearing/phrases.ts';
import { because, quote, score } from '../reasons.ts';

/** Topics that need no phrases of the site's own. */
const known: readonly string[] = ['legal', 'churn', 'billing-dispute'] satisfies FamilyName[];

export function topics({ scope, said, utterances }: Case): readonly Reason[] {
  if (!said) return [];
  return scope.triggers.topics.flatMap((topic) => {
    const [touched] = findTopic(topic, said);
    if (!topic.amountOver) {
      return touched ? [because('topics', topic.id, topic.do, [quote(said.line, touched)])] : [];
    }
    // The sum may come in another message than the complaint: "How much was it?" "250."
    const about = utterances.findLast((utterance) => findTopic(topic, utterance).length > 0);
    const match = about && findTopic(topic, about)[0];
    const over = about && largestOver(topic, utterances.slice(utterances.indexOf(about)));
    if (!match || !over || (about !== said && over.utterance !== said)) return [];
    return [
      because('topics', topic.id, topic.do, [
        quote(about.line, match),
        quote(over.utterance.line, over.amount),
        score(over.utterance.line, 'amount', over.amount.value, topic.amountOver.value),
      ]),
    ];
  });
}

export function findTopic(topic: Topic, { heard }: Utterance): readonly Match[] {
  const own = heard.match(phrasesOf(topic));
  const family = known.find((name): name is FamilyName => name === topic.id);
  return family ? [...own, ...heard.find(family)] : own;
}

const families = new WeakMap<Topic, ReturnType<typeof familyOf>>();

function phrasesOf(topic: Topic) {
  return kept(families, topic, () => familyOf(listed(topic.phrases).map(plain).join('\n'), {}));
}

function largestOver({ amountOver }: Topic, utterances: readonly Utterance[]) {
  if (!amountOver) return null;
  return utterances
    .flatMap((utterance) => sumsIn(utterance).map((amount) => ({ utterance, amount })))
    .filter(({ amount }) => isOver(amount, amountOver))
    .toSorted((one, other) => other.amount.value - one.amount.value)[0];
}

export function sumsIn({ line, after, heard }: Utterance): readonly Amount[] {
  return heard.languages.flatMap(({ sumsIn: read }) => read?.(line.text, after) ?? []);
}

/** A sum without a mark is taken to be in the document's currency: sooner a person than later. */
export function isOver(
  { value, currencies }: Amount,
  limit: { readonly value: number; readonly currency: string },
): boolean {
  return value > limit.value && (currencies.length === 0 || currencies.includes(limit.currency));
}
