/**
 * What the customer stated and must not be asked again, as it was written: numbers, sums, dates, addresses to
 * reach them at, names, what they have tried, and what they answered when they were asked.
 */
import type { Line } from '../../model/line.ts';
import type { Fact } from '../../model/packet.ts';
import { hear, type Heard } from '../hearing/hear.ts';
import type { Span } from '../hearing/words.ts';
import type { Language } from '../languages/language.ts';
import { privateIn } from '../redaction/find.ts';
import { answerIn } from './answer.ts';
import { forms, month, naming, overlaps, placing, proper, step } from './factPatterns.ts';
import { cut } from './cut.ts';
import { sentencesOf } from './sentences.ts';

type Found = Span & Pick<Fact, 'kind' | 'value' | 'about'>;

/** More than these nobody reads. */
const mostFacts = 40;

export function factsIn(lines: readonly Line[], languages: readonly Language[]): readonly Fact[] {
  let asked = '';
  const facts: Fact[] = [];
  for (const line of lines) {
    if (line.from === 'ai' || line.from === 'human') asked = line.text;
    if (line.from !== 'customer') continue;
    for (const { kind, value, about } of statedIn(hear(line, languages), asked)) {
      facts.push({ kind, value, said_in: line.id, ...(about === undefined ? {} : { about }) });
    }
    asked = '';
  }
  return once(facts).slice(-mostFacts);
}

function statedIn(heard: Heard, asked: string): readonly Found[] {
  // Names of accounts are who they write to, not what they say.
  const text = heard.text.replaceAll(/(?<![\w.])@\w+/g, (handle) => ' '.repeat(handle.length));
  const found = named(text);
  const answer = answerIn(heard, text, asked);
  // What an answer is made of is worth naming where it is more than a number or a name.
  const others = found.filter(({ kind }) => !answer || (kind !== 'number' && kind !== 'product'));
  return [...others, ...(answer ? [answer] : []), ...stepsIn(text)].toSorted(
    (one, other) => one.start - other.start,
  );
}

/** What has a form of its own. */
function named(text: string): Found[] {
  const found: Found[] = [];
  const add = (
    kind: Fact['kind'],
    match: RegExpMatchArray,
    value = (match[1] ?? match[0]).trim(),
  ) => {
    const start = (match.index ?? 0) + match[0].lastIndexOf(value);
    const span = { start, end: start + value.length };
    if (value === '' || found.some((other) => overlaps(other, span))) return;
    found.push({ ...span, kind, value: cut(value, 300), ...aboutOf(kind, text.slice(0, start)) });
  };
  for (const { kind, start, end } of privateIn(text, ['email', 'phone'])) {
    const value = text.slice(start, end);
    found.push({ kind: kind === 'email' ? 'email' : 'phone', start, end, value });
  }
  for (const { kind, pattern } of forms) {
    for (const match of text.matchAll(pattern)) add(kind, match);
  }
  for (const match of text.matchAll(naming)) add('name', match, match[1] ?? match[2] ?? '');
  for (const match of text.matchAll(proper)) {
    const isPlace = placing.test(text.slice(0, match.index));
    add(month.test(match[0]) ? 'date' : isPlace ? 'place' : 'product', match);
  }
  return found;
}

const wordsAround = 4;

/** A date or a number alone says little: "it was to come on". */
function aboutOf(kind: Fact['kind'], before: string): Pick<Fact, 'about'> {
  if (kind !== 'date' && kind !== 'number' && kind !== 'amount') return {};
  const sentence = sentencesOf(before).at(-1) ?? '';
  const about = sentence.split(' ').slice(-wordsAround).join(' ');
  return about === '' ? {} : { about: cut(about, 120) };
}

const mostSteps = 3;
const longestStep = 160;

function stepsIn(text: string): readonly Found[] {
  return sentencesOf(text)
    .filter((sentence) => step.test(sentence) && !sentence.endsWith('?'))
    .slice(0, mostSteps)
    .map((sentence) => {
      const start = text.indexOf(sentence);
      return {
        kind: 'step',
        value: cut(sentence, longestStep),
        start,
        end: start + sentence.length,
      };
    });
}

function once(facts: readonly Fact[]): readonly Fact[] {
  const seen = new Set<string>();
  return facts.filter(({ kind, value }) => {
    const key = `${kind}:${value.toLowerCase()}`;
    return !seen.has(key) && seen.add(key);
  });
}
