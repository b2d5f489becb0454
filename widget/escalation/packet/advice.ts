/** What to do next, from the scope document's rules and from what was asked, and what is still to be asked. */
import type { Line } from '../../model/line.ts';
import type { Fact, Proposal, Recommendation } from '../../model/packet.ts';
import type { Reason } from '../../model/reason.ts';
import type { Approval, Scope } from '../../model/scope.ts';
import { explain } from '../explain.ts';
import { hear, type Heard } from '../hearing/hear.ts';
import type { Language } from '../languages/language.ts';
import { plainWords, type Tried } from './attempts.ts';
import { cut } from './cut.ts';
import { sentencesOf } from './sentences.ts';
import { amounts } from './factPatterns.ts';
import type { PacketWords } from '../words/words.ts';

export type Advised = {
  readonly scope: Scope;
  readonly lines: readonly Line[];
  readonly reasons: readonly Reason[];
  readonly attempts: readonly Tried[];
  readonly facts: readonly Fact[];
  readonly languages: readonly Language[];
  readonly words: PacketWords;
};

export function recommend(of: Advised): Recommendation | null {
  const { reasons, words, attempts } = of;
  const [first] = reasons;
  const wanted = wantedAction(of);
  const why = first ? cut(explain(first, words.reasons), 500) : '';
  if (wanted === null) {
    const action = first ? generalAction(first, words) : null;
    return action === null ? null : { action, why, needs_approval: false, exception: false };
  }
  const exception = attempts.some(({ isPolicy, outcome }) => isPolicy && outcome === 'rejected');
  const name = words.action.named[wanted.name] ?? wanted.name.replaceAll(/[-_]/g, ' ');
  return {
    action: cut(exception ? words.action.exception(name) : name, 200),
    why,
    needs_approval: wanted.rule !== null && needsApproval(wanted.rule, wanted.input),
    exception,
    ...(wanted.rule ? { proposal: { name: wanted.name, input: wanted.input } } : {}),
  };
}

type Wanted = Proposal & {
  /** The rule of the scope document that knows this action. */
  readonly rule: Approval | null;
};

/** The action that the customer's own words ask for, of those that the site's AI may propose. Refunds are asked for everywhere. */
function wantedAction({ scope, lines, attempts, facts, languages }: Advised): Wanted | null {
  const said = lines.flatMap((line) => (line.from === 'customer' ? [hear(line, languages)] : []));
  const rule = scope.approvals.find(({ action }) => said.some((heard) => asksFor(heard, action)));
  const name = rule?.action ?? (said.some((heard) => asksFor(heard, 'refund')) ? 'refund' : null);
  if (name === null) return null;
  return { name, rule: rule ?? null, input: inputFrom(facts, attempts) };
}

/** As it is said where many sites have it. */
const refunding =
  /refund|money back|reimburs|erstatt|geld zurück|reembols|rembours|devoluci[oó]n|estorn|rimbors|terugbeta|返金|退款/i;

function asksFor(heard: Heard, action: string): boolean {
  if (action === 'refund') return refunding.test(heard.text);
  const parts = action.toLowerCase().split(/[-_ ]/);
  return parts.every((part) => heard.words.some(({ text }) => text.startsWith(part.slice(0, 6))));
}

const currencies: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP' };

/** What the customer has not said may stand in the AI's answer: "I cannot refund the $180". */
function inputFrom(facts: readonly Fact[], attempts: readonly Tried[]): Proposal['input'] {
  const order = facts.findLast(({ kind }) => kind === 'order')?.value;
  const sum =
    facts.findLast(({ kind }) => kind === 'amount')?.value ??
    attempts
      .findLast(({ isPolicy }) => isPolicy)
      ?.tried.match(amounts)
      ?.at(-1);
  const amount = Number(
    sum
      ?.replaceAll(/[^\d.,]/g, '')
      .replace(/,(?=\d{3})/g, '')
      .replace(',', '.'),
  );
  const mark = sum?.replaceAll(/[\d.,\s]/g, '') ?? '';
  const currency = currencies[mark] ?? (/^[a-z]{3}$/i.test(mark) ? mark.toUpperCase() : null);
  return {
    ...(order === undefined ? {} : { order }),
    ...(Number.isFinite(amount) && sum !== undefined ? { amount } : {}),
    ...(currency === null ? {} : { currency }),
  };
}

function needsApproval({ amountOver }: Approval, { amount, currency }: Proposal['input']): boolean {
  if (!amountOver || typeof amount !== 'number' || currency !== amountOver.currency) return true;
  return amount > amountOver.value;
}

/** Null where "go on" would be all there is to say. */
function generalAction({ trigger, rule }: Reason, { action }: PacketWords): string | null {
  const { byTrigger } = action;
  switch (trigger) {
    case 'scope':
    case 'topics':
      return cut(action.takeOver(rule.replaceAll(/[-_]/g, ' ')), 200);
    case 'sentiment':
      return rule === 'harm' || rule === 'distress' ? byTrigger[rule] : byTrigger.sentiment;
    case 'failure':
      return byTrigger.failure;
    case 'request':
    case 'confidence':
    case 'repetition':
      return null;
  }
}

const mostQuestions = 3;

/** What the customer asked and got no answer to, and what a proposal cannot be carried out without. */
export function openQuestions(
  { lines, attempts, words }: Pick<Advised, 'lines' | 'attempts' | 'words'>,
  advice: Recommendation | null,
): readonly string[] {
  const settled = attempts.findLast(({ outcome }) => outcome === 'accepted')?.line;
  const open = lines.slice(lines.findIndex(({ id }) => id === settled) + 1);
  const asked = open.flatMap((line) =>
    line.from === 'customer' ? sentencesOf(plainWords(line.text)).filter(isQuestion) : [],
  );
  const lacking =
    advice?.proposal && !('order' in advice.proposal.input) ? [words.missing.order] : [];
  const questions = [...asked.map((one) => cut(one, 300)), ...lacking];
  return [...new Set(questions)].slice(-mostQuestions);
}

/** "Really?" asks nothing. */
function isQuestion(sentence: string): boolean {
  return sentence.endsWith('?') && sentence.split(' ').length > 2;
}
