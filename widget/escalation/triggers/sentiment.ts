/**
 * How the customer sounds: frustration, urgency and distress apart, and harm that somebody may come to.
 * Frustration is weighed as a course: an earlier sign still counts, a little less with every message.
 */
import type { Evidence, Reason } from '../../model/reason.ts';
import type { HarmPath } from '../../model/scope.ts';
import type { Case, Utterance } from '../case.ts';
import { frustrationOf, moodOf, together } from '../mood.ts';
import { because, fact, quote, quoteAll, score } from '../reasons.ts';
import type { AppliedTier } from '../tiers.ts';

/** What is left of a sign with every further message of the customer's. */
const fading = 0.9;
/** What is older has faded away. */
const memorable = 8;
/** Less is no sign at all, whatever went before. */
const faintest = 0.3;

export function sentiment(of: Case, tier: AppliedTier | null): readonly Reason[] {
  const { said } = of;
  if (!said) return [];
  return [
    ...harm(of, said),
    ...frustration(of, said, tier),
    ...only(of, said, 'urgency', tier),
    ...only(of, said, 'distress', tier),
  ];
}

function harm({ scope }: Case, said: Utterance): readonly Reason[] {
  const { harm: path } = scope.triggers.sentiment;
  const [match] = said.heard.find('harm');
  if (!match || path.do === 'ignore') return [];
  const say = wordsFor(path, said);
  const evidence = [quote(said.line, match), ...(say ? [fact(said.line, 'say', say)] : [])];
  return [because('sentiment', 'harm', path.do, evidence)];
}

/** The site's own words, in the customer's language where there are any. */
function wordsFor({ say = {} }: HarmPath, { heard }: Utterance): string | undefined {
  const tags = heard.languages.map(({ tag }) => tag).toSorted((one) => (one === 'en' ? 1 : -1));
  return tags.map((tag) => say[tag]).find((words) => words !== undefined) ?? Object.values(say)[0];
}

function frustration(
  { scope, utterances }: Case,
  said: Utterance,
  tier: AppliedTier | null,
): readonly Reason[] {
  const { frustration: base, do: act } = scope.triggers.sentiment;
  const recent = utterances.slice(-memorable);
  const moods = recent.map(({ heard, after, line }, at) => ({
    line,
    mood: frustrationOf(heard, after !== ''),
    faded: fading ** (recent.length - 1 - at),
  }));
  const now = moods.at(-1);
  if (!now || now.mood.score < faintest) return [];

  const signs = moods.filter(({ mood }) => mood.score >= faintest);
  const value = together(signs.map(({ mood, faded }) => mood.score * faded));
  const threshold = stricter(base, tier);
  if (value < threshold) return [];

  const earlier = now.mood.score >= threshold ? [] : signs.slice(-3, -1);
  const quotes = [now, ...earlier].flatMap(({ line, mood }): readonly Evidence[] =>
    mood.matches.length > 0 ? mood.matches.map((match) => quote(line, match)) : [quoteAll(line)],
  );
  const evidence = [...quotes, score(said.line, 'frustration', value, threshold)];
  const reason = because('sentiment', 'frustration', act, evidence);
  return [{ ...reason, tier: value < base ? (tier?.id ?? null) : null }];
}

function only(
  { scope }: Case,
  { line, heard }: Utterance,
  rule: 'urgency' | 'distress',
  tier: AppliedTier | null,
): readonly Reason[] {
  const { [rule]: base, do: act } = scope.triggers.sentiment;
  const { score: value, matches } = moodOf(heard, rule);
  const threshold = stricter(base, tier);
  if (matches.length === 0 || value < threshold) return [];

  const quotes = matches.map((match) => quote(line, match));
  const reason = because('sentiment', rule, act, [...quotes, score(line, rule, value, threshold)]);
  return [{ ...reason, tier: value < base ? (tier?.id ?? null) : null }];
}

/** Never so strict that nothing at all would be a sign. */
function stricter(threshold: number, tier: AppliedTier | null): number {
  return Math.max(Math.min(threshold, faintest), threshold - (tier?.stricter ?? 0));
}
