/** Topics that no message leads to, and such as are no longer looked for. */
import { defaultScope, type Scope, type Topic } from '../../model/scope.ts';
import { hasWords } from './phrases.ts';
import { listedTwice, suggestion, type Warning } from './warning.ts';

/** Those that Baton has words of its own for. */
const known: readonly string[] = ['legal', 'churn', 'billing-dispute'];

export function topicWarnings({ triggers: { topics } }: Scope): readonly Warning[] {
  const ids = topics.map(({ id }) => id);
  const consequence =
    'a message can be found under both, and its reasons then name the topic twice.';
  return [
    ...listedTwice('scope.triggers.topics', ids, consequence),
    ...topics.flatMap((topic, at) => {
      const path = `scope.triggers.topics[${at}]`;
      return [...unfound(topic, path), ...needlessNouns(topic, path), ...onlyOffered(topic, path)];
    }),
    ...forgotten(ids),
  ];
}

function unfound(topic: Topic, path: string): readonly Warning[] {
  const { id, phrases, amountOver } = topic;
  const isFound =
    known.includes(id) ||
    Object.values(phrases ?? {})
      .flat()
      .some(hasWords);
  if (isFound) return [];

  const sum = amountOver
    ? `, whatever sum over ${amountOver.value} ${amountOver.currency} it names`
    : '';
  const cause = phrases ? 'It has no phrase with a word in it' : `Baton has no words for “${id}”`;
  const near = phrases ? '' : suggestion(id, known);
  const urgent =
    id === 'urgent'
      ? ' How urgent a message sounds is measured by triggers.sentiment.urgency.'
      : '';
  const text = `${cause}, so no message leads to this topic${sum}. Add phrases that customers use for it.${near}${urgent}`;
  return [{ path, kind: 'no-phrases', text }];
}

function needlessNouns({ id, nouns }: Topic, path: string): readonly Warning[] {
  if (nouns === undefined || id === 'churn') return [];
  const text = `Nouns are only looked at in the topic “churn”; in “${id}” they find nothing. Write whole phrases into phrases instead.`;
  return [{ path: `${path}.nouns`, kind: 'ignored-setting', text }];
}

function onlyOffered(topic: Topic, path: string): readonly Warning[] {
  const standard = defaultScope.triggers.topics.find(({ id }) => id === topic.id);
  if (topic.do === 'escalate' || standard?.do !== 'escalate') return [];
  const text = `“${topic.id}” only offers a person, where the default hands over at once: a customer in earnest is asked once more before anyone reads it. Set do to “escalate”, unless asking first is what you want.`;
  return [{ path: `${path}.do`, kind: 'laxer-than-default', text }];
}

function forgotten(ids: readonly string[]): readonly Warning[] {
  return defaultScope.triggers.topics.flatMap(({ id }) => {
    if (ids.includes(id)) return [];
    const text = `The topic “${id}” is not listed, and the list replaces the default one: such messages stay with the AI. Add { "id": "${id}", "do": "escalate" }, unless that is what you want.`;
    return [{ path: 'scope.triggers.topics', kind: 'laxer-than-default', text } as const];
  });
}
