/** How sure an answer is: from the bot where it says so, and from what can be seen where it does not. */
import type { AiLine, Line } from '../../model/line.ts';
import type { Evidence } from '../../model/reason.ts';
import type { Case } from '../case.ts';
import type { Heard } from './hear.ts';
import { type Beside, keptBeside } from './keptBeside.ts';
import { overlap } from './likeness.ts';
import { fact, quote } from '../reasons.ts';

/** A sign of doubt, and how much confidence it leaves. */
export type Doubt = {
  readonly rule: string;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
};

/** From here on an answer says the same again. */
const same = 0.85;
/** What is said again must be more than "You are welcome". */
const fewestWords = 6;
/** Lines that lie further back are forgotten. */
const memorable = 12;

const found = new WeakMap<Heard, Beside<readonly Doubt[]>>();

/** Gravest first. Self-rated confidence never outweighs what can be seen. */
export function doubtsAbout(answer: AiLine, of: Case): readonly Doubt[] {
  const { lines } = of.spell;
  const at = lines.indexOf(answer);
  const earlier = lines.slice(Math.max(0, at - memorable), at);
  return keptBeside(found, of.hear(answer), earlier, () => doubtsBeside(earlier, answer, of));
}

function doubtsBeside(earlier: readonly Line[], answer: AiLine, { hear }: Case): readonly Doubt[] {
  const { confidence, likelihood, grounded } = answer.signals;
  const isWhole = answer.stage !== 'streaming';
  const saying = (family: 'refusal' | 'hedge') =>
    // An answer that rests on its sources may say no: that is a policy, not a weakness.
    isWhole && grounded !== true
      ? hear(answer)
          .find(family)
          .slice(0, 2)
          .map((match) => quote(answer, match))
      : [];
  const refusal = saying('refusal');
  const hedge = saying('hedge');
  const before = isWhole ? saidBefore(answer, earlier, hear) : undefined;
  const number = isWhole ? unsupported(answer) : undefined;

  return [
    doubt('self-rated', confidence),
    doubt('unlikely', likelihood),
    doubt('ungrounded', grounded === false ? 0.5 : null),
    doubt('hedged', hedge.length > 0 ? 0.5 : null, ...hedge),
    doubt('contradicted', number ? 0.4 : null, fact(answer, 'unsupported', number ?? '')),
    doubt('repeated', before ? 0.4 : null, fact(before ?? answer, 'said', 'before')),
    doubt('refused', refusal.length > 0 ? 0.35 : null, ...refusal),
  ]
    .flat()
    .toSorted((one, other) => one.confidence - other.confidence);
}

function doubt(rule: string, confidence: number | null, ...evidence: Evidence[]): readonly Doubt[] {
  return confidence === null ? [] : [{ rule, confidence, evidence }];
}

function saidBefore(answer: AiLine, earlier: readonly Line[], hear: Case['hear']) {
  const { words, content } = hear(answer);
  if (words.length < fewestWords) return undefined;
  return earlier.find(
    (one) => one.from === 'ai' && overlap(hear(one).content(), content()).share >= same,
  );
}

/** A number that none of the quoted sources has. */
function unsupported({ text, signals: { sources } }: AiLine): string | undefined {
  const quoted = sources.flatMap((source) => source.quote ?? []);
  if (quoted.length === 0 || quoted.length < sources.length) return undefined;
  const known = new Set(quoted.flatMap(numbersIn));
  return numbersIn(text).find((number) => !known.has(number));
}

function numbersIn(text: string): readonly string[] {
  return text.match(/\d+(?:[.,]\d+)*/g) ?? [];
}
