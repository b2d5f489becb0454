/** What the confidence of an answer rests on: five figures, none of which grows with the knowledge. */
import type { SearchResult } from 'minisearch';
import type { Entry } from './entry.ts';
import type { Knowledge, Phrasing } from './phrasings.ts';
import { kinOf } from './kin.ts';
import { stem, wordsOf } from './words.ts';

export type Features = {
  /** 0…1, likeness to the nearest phrasing: weight of the words in common, seen from both sides. */
  readonly likeness: number;
  /** 0…1, how much of the question is found somewhere in the entry, its answer counting half. */
  readonly coverage: number;
  /** −1…1, how much liker than the best other entry. */
  readonly margin: number;
  /** 0…1, how much of the question no entry knows. */
  readonly unknown: number;
  /** 0…1, how much the question says at all; 1 is three rare words. */
  readonly substance: number;
};

export type Candidate = { readonly entry: Entry; readonly features: Features };

export function candidatesFor(knowledge: Knowledge, question: string): readonly Candidate[] {
  const asked = askedWords(knowledge, question);
  const total = sum(asked.map(({ weight }) => weight));
  if (total === 0) return [];

  const scores = scoresByEntry(knowledge, asked, total);
  const unknown = sum(asked.filter(({ known }) => !known).map(({ weight }) => weight)) / total;
  const ranked = [...scores].toSorted(([, one], [, other]) => rankOf(other) - rankOf(one));

  return ranked.flatMap(([of, score], place) => {
    const entry = knowledge.entries[of];
    const rival = ranked[place === 0 ? 1 : 0]?.[1];
    if (entry === undefined) return [];
    const margin = rankOf(score) - (rival === undefined ? 0 : rankOf(rival));
    const substance = Math.min(1, total / 3);
    return [{ entry, features: { ...score, margin, unknown, substance } }];
  });
}

type Word = {
  readonly word: string;
  readonly weight: number;
  readonly known: boolean;
  /** Words of the knowledge that this one may stand for, and how much they count. */
  readonly means: ReadonlyMap<string, number>;
};

function askedWords(knowledge: Knowledge, question: string): readonly Word[] {
  const words = wordsOf(question).flatMap((word) => split(knowledge, word));
  return [...new Set(words)].map((word) => {
    const means = meaningsOf(knowledge, word);
    return { word, weight: weightOf(knowledge, word, means), known: means.size > 0, means };
  });
}

/** "giftcard" for "gift card". */
function split(knowledge: Knowledge, word: string): readonly string[] {
  if (knowledge.knows(word) || word.length < 6) return [word];
  for (let at = 3; at <= word.length - 3; at += 1) {
    const halves = [stem(word.slice(0, at)), stem(word.slice(at))];
    if (halves.every(knowledge.knows)) return halves;
  }
  return [word];
}

function meaningsOf(knowledge: Knowledge, word: string): ReadonlyMap<string, number> {
  const kin = kinOf(word).filter(knowledge.knows);
  const related = kin.map((other) => [other, credits.kin] as const);
  if (knowledge.knows(word)) return new Map([...related, [word, 1]]);
  return kin.length > 0 ? new Map(related) : guesses(knowledge, word);
}

const credits = { kin: 0.7, guess: 0.75, answer: 0.5 };

/** A word that only stands for others weighs what they weigh. */
function weightOf(knowledge: Knowledge, word: string, means: ReadonlyMap<string, number>): number {
  if (knowledge.knows(word) || means.size === 0) return knowledge.weight(word);
  return Math.max(...[...means.keys()].map(knowledge.weight));
}

/** A typo, or a longer form of a word that is known. Hardly anybody mistypes the first letter. */
function guesses(knowledge: Knowledge, word: string): ReadonlyMap<string, number> {
  if (word.length < 4) return new Map();
  const swapped = swaps(word).find(knowledge.knows);
  if (swapped !== undefined) return new Map([[swapped, credits.guess]]);
  const found = knowledge.index.search(word, {
    fuzzy: word.length > 6 ? 2 : 1,
    prefix: word.length > 4,
    maxFuzzy: 2,
  });
  const terms = new Set(found.flatMap((result: SearchResult) => result.terms));
  const likely = [...terms].filter((term) => term[0] === word[0]);
  return new Map(likely.map((term) => [term, credits.guess]));
}

/** Two neighbours changed places: the commonest slip, and two edits by MiniSearch's count. */
function swaps(word: string): readonly string[] {
  return Array.from({ length: word.length - 1 }, (_, at) => {
    return `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`;
  });
}

/** Word for word what the owner expected: no doubt, however little it says ("what can you do?"). */
function verbatim(asked: readonly Word[], { words }: Phrasing): boolean {
  return asked.length === words.size && asked.every(({ word }) => words.has(word));
}

/** Two sentences of fillers ("what is my …") are alike in nothing that matters. */
const doubt = 0.25;

type Score = { readonly likeness: number; readonly coverage: number };

function scoresByEntry(knowledge: Knowledge, asked: readonly Word[], total: number) {
  const found = new Map<number, Map<string, number>>();
  const likeness = new Map<number, number>();

  for (const phrasing of touched(knowledge, asked)) {
    const here = found.get(phrasing.of) ?? new Map<string, number>();
    found.set(phrasing.of, here);
    let shared = 0;
    let sharedBack = 0;
    for (const { word, weight, means } of asked) {
      const [term, credit] = bestOf(means, phrasing.words);
      if (credit === 0) continue;
      shared += weight * credit;
      sharedBack += knowledge.weight(term) * credit;
      const share = phrasing.kind === 'answer' ? credit * credits.answer : credit;
      here.set(word, Math.max(here.get(word) ?? 0, share));
    }
    if (phrasing.kind === 'answer') continue;
    const whole = sum([...phrasing.words].map(knowledge.weight));
    const alike = Math.sqrt((shared / (total + doubt)) * Math.min(1, sharedBack / (whole + doubt)));
    const best = Math.max(likeness.get(phrasing.of) ?? 0, verbatim(asked, phrasing) ? 1 : alike);
    likeness.set(phrasing.of, best);
  }

  const weights = new Map(asked.map(({ word, weight }) => [word, weight]));
  const scores = new Map<number, Score>();
  for (const [of, here] of found) {
    const covered = sum([...here].map(([word, credit]) => credit * (weights.get(word) ?? 0)));
    const alike = likeness.get(of) ?? 0;
    scores.set(of, { likeness: alike, coverage: alike === 1 ? 1 : covered / (total + doubt) });
  }
  return scores;
}

function touched(knowledge: Knowledge, asked: readonly Word[]): readonly Phrasing[] {
  const terms = asked.flatMap(({ means }) => [...means.keys()]);
  if (terms.length === 0) return [];
  return knowledge.index
    .search(terms.join(' '), { tokenize: () => terms })
    .slice(0, enough)
    .map(({ id }) => knowledge.phrasings[id])
    .filter((phrasing) => phrasing !== undefined);
}

/** MiniSearch ranks by BM25+. What comes after these has only fillers in common with the question. */
const enough = 120;

function bestOf(
  means: ReadonlyMap<string, number>,
  words: ReadonlySet<string>,
): readonly [string, number] {
  let best: readonly [string, number] = ['', 0];
  for (const [term, credit] of means)
    if (credit > best[1] && words.has(term)) best = [term, credit];
  return best;
}

/** The nearest phrasing decides; words found elsewhere in the entry break ties. */
function rankOf({ likeness, coverage }: Score): number {
  return 0.6 * likeness + 0.4 * coverage;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
