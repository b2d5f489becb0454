/** Sentences with values in them, so that a translator reads what a customer will. */
import type { Sentence } from '../../widget/model/sentence.ts';
import { clockTime, dateTime } from '../../widget/ui/eventText.ts';
import { formsIn, formsOf, valuesIn } from '../../widget/ui/strings/faults.ts';
import { directionOf } from './direction.ts';
import { filler, type Values } from '../../widget/ui/strings/words.ts';

const at = '2026-11-24T14:05:00.000Z';
/** Between them these take every plural form of every language. */
const counts = [0, 1, 2, 3, 11, 100, 1_000_000];

/** As customers read it, in each plural form that it has; empty where there is nothing to fill in. */
export function sampled(language: string, sentence: Sentence): readonly string[] {
  const fill = filler(language, directionOf(language));
  const values = valuesIn(formsOf(sentence).join(' ')).length > 0 ? samples(language) : null;
  if (typeof sentence === 'string') return values ? [fill(sentence, values)] : [];
  const plurals = new Intl.PluralRules(language);
  return formsIn(language).flatMap((form) => {
    const count = counts.find((one) => plurals.select(one) === form);
    return count === undefined ? [] : [fill(sentence, { ...values, count })];
  });
}

function samples(language: string): Values {
  const list = (items: readonly string[]) => new Intl.ListFormat(language).format(items);
  const minutes = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'minute',
    unitDisplay: 'long',
  });
  return {
    name: 'Maya',
    role: 'Acme',
    approver: 'Alex',
    from: 'Alex',
    to: 'Maya',
    action: 'refund',
    reason: '…',
    topics: list(['A', 'B', 'C']),
    facts: list(['#4892', '$59.00']),
    kinds: list(['PDF', 'PNG']),
    what: list(['A', 'B']),
    words: '…',
    host: 'shop.example',
    address: 'maya@mail.example',
    url: 'https://desk.example/c/1',
    reference: 'B-4892',
    size: '3.4 MB',
    most: '10 MB',
    place: 3,
    when: dateTime(at, language),
    at: clockTime(at, language),
    time: minutes.format(5),
    range: minutes.formatRange(2, 5),
  };
}
