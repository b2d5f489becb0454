/** What the chart asks of the rules, and what it does with the answer. */
import { evaluate } from '../escalation/evaluate.ts';
import type { Language } from '../escalation/languages/language.ts';
import { lastEvent } from '../model/line.ts';
import type { Reason, Verdict } from '../model/reason.ts';
import { withoutApproval } from './approval.ts';
import { addEvent, handTo, type Stamp, strays } from './edit.ts';
import type { Memory } from './memory.ts';

/** The chart asks several times about the same lines, and gets the same answer. */
export function judge(memory: Memory, languages: readonly Language[]): Verdict {
  const { scope, lines, customer } = memory;
  const last = lines.at(-1);
  // An answer streams in by hundreds of pieces, and only what it says of itself can change a verdict.
  const about = last?.from === 'ai' && last.stage === 'streaming' ? last.signals : lines;
  const known = judged.get(about);
  if (known?.languages === languages && known.scope === scope && known.customer === customer)
    return known.verdict;
  const verdict = evaluate(scope, lines, customer, languages);
  judged.set(about, { scope, customer, languages, verdict });
  return verdict;
}

type Judged = Pick<Memory, 'scope' | 'customer'> & {
  readonly languages: readonly Language[];
  readonly verdict: Verdict;
};
const judged = new WeakMap<object, Judged>();

export function offer(memory: Memory, stamp: Stamp, verdict: Verdict): Memory {
  if (verdict.do === 'stay') return memory;
  return addEvent(memory, stamp, { kind: 'offer-made', reasons: verdict.reasons });
}

/** From here on people own the conversation. */
export function requestPerson(
  memory: Memory,
  stamp: Stamp,
  pressed: Reason['rule'],
  verdict: Verdict,
  whileWaiting: 'silent' | 'bot',
): Memory {
  const reasons = reasonsNow(memory, pressed, verdict);
  const asked = addEvent(handTo(withoutApproval(memory), 'desk'), stamp, {
    kind: 'handoff-requested',
    reasons,
    ...(whileWaiting === 'bot' ? { isAnswering: true } : {}),
  });
  return {
    ...asked,
    outbox: strays(memory),
    previous: asked.ticket?.id ?? memory.previous,
    ticket: null,
    packet: null,
    waitingSince: stamp.at,
  };
}

/** A verdict explains itself; an accepted offer has its own reasons; a button has none but itself. */
function reasonsNow(memory: Memory, pressed: Reason['rule'], verdict: Verdict): readonly Reason[] {
  if (verdict.do !== 'stay') return verdict.reasons;

  const last = lastEvent(memory.lines);
  if (last?.kind === 'offer-made' && last.reasons.length > 0) return last.reasons;
  return [{ trigger: 'request', rule: pressed, do: 'escalate', evidence: [], tier: null }];
}
