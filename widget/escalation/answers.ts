/** How sure an answer is: from the bot where it says so, and from what can be seen where it does not. */
import type { AiLine } from '../model/line.ts';
import type { Evidence } from '../model/reason.ts';
import type { Case } from './case.ts';
import { likeness } from './likeness.ts';
import { fact, quote } from './reasons.ts';
import { moodOf } from './mood.ts';

/** A sign of doubt: the confidence that is left when it shows. */
export type Doubt = {
  readonly rule:
    | 'self-rated'
    | 'unlikely'
    | 'ungrounded'
    | 'hedged'
    | 'refused'
    | 'repeated'
    | 'contradicted';
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
};

/** What is left of an answer's confidence by the sign that it shows; the bot's own word may be lower still. */
const left = { ungrounded: 0.5, hedged: 0.5, contradicted: 0.4, repeated: 0.4, refused: 0.35 };

/** Lines that lie further back are forgotten. */
const memorable = 12;
/** From here on an answer says the same again. */
const same = 0.85;

/** Weakest first. Self-rated confidence never outweighs what can be seen. */
export function doubtsAbout(answer: AiLine, of: Case): readonly Doubt[] {
  const { confidence, likelihood, grounded } = answer.signals;
  const doubts: Doubt[] = [];
  const add = (rule: Doubt['rule'], value: number, evidence: readonly Evidence[] = []) =>
    doubts.push({ rule, confidence: value, evidence });

  if (confidence !== null) add('self-rated', confidence);
  if (likelihood !== null) add('unlikely', likelihood);
  if (grounded === false) add('ungrounded', left.ungrounded);
  if (answer.stage !== 'streaming') {
    for (const seen of inWords(answer, of)) add(seen.rule, seen.confidence, seen.evidence);
  }
  return doubts.toSorted((one, other) => one.confidence - other.confidence);
}

/** What an answer gives away by its words, once it is whole. */
function inWords(answer: AiLine, of: Case): readonly Doubt[] {
  const heard = of.hear(answer);
  const doubts: Doubt[] = [];
  const { sources, grounded } = answer.signals;

  // An answer that rests on its sources may say no: that is a policy, not a weakness.
  if (grounded !== true) {
    const refusal = moodOf(heard, 'refusal').matches;
    const hedge = moodOf(heard, 'hedge').matches;
    const quoted = (matches: typeof hedge) =>
      matches.slice(0, 2).map((match) => quote(answer, match));
    if (refusal.length > 0)
      doubts.push({ rule: 'refused', confidence: left.refused, evidence: quoted(refusal) });
    if (hedge.length > 0)
      doubts.push({ rule: 'hedged', confidence: left.hedged, evidence: quoted(hedge) });
  }

  const { lines } = of.spell;
  const at = lines.indexOf(answer);
  const earlier =
    heard.words.length > 5 &&
    lines
      .slice(Math.max(0, at - memorable), at)
      .find(
        (line) => line.from === 'ai' && likeness(of.hear(line).pieces(), heard.pieces()) >= same,
      );
  if (earlier) {
    doubts.push({
      rule: 'repeated',
      confidence: left.repeated,
      evidence: [fact(earlier, 'said', 'before')],
    });
  }

  const unsupported = numbersIn(answer.text).find(
    (number) =>
      !sources.some(({ quote: text }) => text !== undefined && numbersIn(text).includes(number)),
  );
  if (
    unsupported !== undefined &&
    sources.length > 0 &&
    sources.every(({ quote: text }) => text !== undefined)
  ) {
    doubts.push({
      rule: 'contradicted',
      confidence: left.contradicted,
      evidence: [fact(answer, 'unsupported', unsupported)],
    });
  }
  return doubts;
}

function numbersIn(text: string): readonly string[] {
  return text.match(/\d+(?:[.,]\d+)*/g) ?? [];
}
