/** How a message sounds: anger, urgency and distress apart, each 0…1 and with the words it rests on. */
import type { Heard } from './hear.ts';
import type { FamilyName } from '../languages/language.ts';
import type { Match } from './phrases.ts';

export type Mood = {
  readonly score: number;
  /** Strongest first; none where only the tone tells. */
  readonly matches: readonly Match[];
};

export function frustrationOf(heard: Heard, answered: boolean): Mood {
  const mood = frustrationByRules(heard, answered);
  const tone = deservesTone(heard, mood) ? heard.tone() * trust : 0;
  return { ...mood, score: together([mood.score, tone]) };
}

export function frustrationByRules(heard: Heard, answered: boolean): Mood {
  const mood = moodOf(heard, 'frustration');
  // "No, still not" says more after an answer than before one.
  const isRejecting = answered && heard.find('rejection').length > 0;
  const isThanking = heard.find('acceptance').length > 0;
  const signs = [mood.score, isRejecting ? 0.2 : 0, emphasisOf(heard.text)];
  return { ...mood, score: together(signs) * (isThanking ? thankful : 1) };
}

/**
 * The model is a second opinion: where the rules have heard something, or where so much was said that they
 * may have missed it. Elsewhere it is neither asked nor fetched.
 */
export function deservesTone(
  heard: Heard,
  { score }: Mood = frustrationByRules(heard, true),
): boolean {
  return score > 0 || heard.words.length >= longMessage;
}

const longMessage = 12;

/** How much the model's word counts: alone it is no sign yet, beside a rule's doubt it makes one. */
const trust = 0.4;

/** What thanks leave of anger in the same message. */
const thankful = 0.8;

export function moodOf(heard: Heard, family: FamilyName): Mood {
  const matches = apart(heard.find(family));
  return { score: together(matches.map(({ phrase }) => phrase.weight)), matches };
}

/** More signs than these say no more. */
const enough = 12;

/** Signs that overlap are one sign: the strongest of them counts. */
function apart(matches: readonly Match[]): readonly Match[] {
  const kept: Match[] = [];
  for (const match of matches.toSorted((one, other) => other.phrase.weight - one.phrase.weight)) {
    if (kept.length === enough) break;
    if (!kept.some((other) => match.from <= other.to && other.from <= match.to)) kept.push(match);
  }
  return kept;
}

/** Independent signs add up and never pass 1 (noisy or: https://en.wikipedia.org/wiki/Noisy-OR). */
export function together(signs: readonly number[]): number {
  return 1 - signs.reduce((rest, sign) => rest * (1 - sign), 1);
}

/** Shouting alone is no anger; it makes other signs weigh more. */
function emphasisOf(text: string): number {
  const shouted = text.match(/\b\p{Lu}{4,}\b/gu)?.length ?? 0;
  return together([shouted >= 2 ? 0.2 : 0, /[!?]{2,}/.test(text) ? 0.2 : 0]);
}
