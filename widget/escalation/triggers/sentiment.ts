/**
 * How the customer sounds: frustration, urgency and distress apart, and harm that somebody may come to.
 * Frustration is weighed as a course: an earlier sign still counts, a little less with every message.
 */
import type { Evidence, Reason } from '../../model/reason.ts';
import type { Case, Utterance } from '../case.ts';
import { frustrationOf, moodOf, together } from '../hearing/mood.ts';
import { because, fact, quote, score } from '../reasons.ts';
import type { AppliedTier } from '../tiers.ts';

/** What is left of a sign with every further message of the customer's. */
const fading = 0.9;
/** What is older has faded away. */
const memorable = 8;
/** Less is no sign at all, whatever went before. */
const faintest = 0.28;
/** Two signs so near to each other are enough, however faint: a person is offered at the second. */
const near = 4;
const enough = 0.5;

export function sentiment(of: Case, tier: AppliedTier | null): readonly Reason[] {
  const { said } = of;
  if (!said) return [];
  const { sentiment: limits } = of.scope.triggers;

  const weigh = (rule: Mood, value: number, evidence: readonly Evidence[]): readonly Reason[] => {
    const base = limits[rule];
    // Never so strict that nothing at all would be a sign.
    const threshold = Math.max(Math.min(base, faintest), base - (tier?.stricter ?? 0));
    if (evidence.length === 0 || value < threshold) return [];
    const by = value < base ? (tier?.id ?? null) : null;
    const all = [...evidence, score(said.line, rule, value, threshold)];
    return [because('sentiment', rule, limits.do, all, by)];
  };
  const heardAs = (rule: 'urgency' | 'distress') => {
    const { score: value, matches } = moodOf(said.heard, rule);
    return weigh(
      rule,
      value,
      matches.map((match) => quote(said.line, match)),
    );
  };

  const { value, evidence } = frustration(of);
  return [
    ...harm(of, said),
    ...weigh('frustration', value, evidence),
    ...heardAs('urgency'),
    ...heardAs('distress'),
  ];
}

type Mood = 'frustration' | 'urgency' | 'distress';

function frustration({ utterances }: Case) {
  const recent = utterances.slice(-memorable);
  const signs = recent.flatMap(({ heard, after, line }, at) => {
    const mood = frustrationOf(heard, after !== '');
    const faded = mood.score * fading ** (recent.length - 1 - at);
    return mood.score < faintest ? [] : [{ line, matches: mood.matches, faded }];
  });
  // A calm message is no occasion, whatever went before.
  if (signs.at(-1)?.line !== recent.at(-1)?.line) return { value: 0, evidence: [] };
  const isSecond =
    signs.filter(({ line }) => recent.slice(-near).some((one) => one.line === line)).length > 1;
  return {
    value: Math.max(together(signs.map(({ faded }) => faded)), isSecond ? enough : 0),
    evidence: signs
      .slice(-3)
      .toReversed()
      .flatMap(({ line, matches }) =>
        matches.length > 0 ? matches.map((match) => quote(line, match)) : [quote(line)],
      ),
  };
}

function harm({ scope }: Case, { heard, line }: Utterance): readonly Reason[] {
  const { do: act, say = {} } = scope.triggers.sentiment.harm;
  const [match] = heard.find('harm');
  if (!match || act === 'ignore') return [];
  // The site's own words, in the customer's language where there are any.
  const [words] = [
    ...heard.languages.map(({ tag }) => tag).toReversed(),
    ...Object.keys(say),
  ].flatMap((tag) => say[tag] ?? []);
  const own = words === undefined ? [] : [fact(line, 'say', words)];
  return [because('sentiment', 'harm', act, [quote(line, match), ...own])];
}
