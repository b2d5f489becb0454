/** The pieces that reasons are made of. */
import type { Evidence, Reason, TriggerKind } from '../model/reason.ts';
import type { Span } from './hearing/words.ts';

type Line = { readonly id: string; readonly text: string };

export function because(
  trigger: TriggerKind,
  rule: string,
  act: Reason['do'],
  evidence: readonly Evidence[],
  tier: string | null = null,
): Reason {
  return { trigger, rule, do: act, evidence, tier };
}

/** All of a line, unless a part of it is named. */
export function quote(
  { id, text }: Line,
  { start, end }: Span = { start: 0, end: text.length },
): Evidence {
  return { kind: 'quote', line: id, text: text.slice(start, end), start, end };
}

export function score(
  { id }: { readonly id: string },
  name: string,
  value: number,
  threshold: number,
): Evidence {
  return { kind: 'score', line: id, name, value, threshold };
}

export function fact(line: { readonly id: string }, name: string, value: string): Evidence {
  return { kind: 'fact', line: line.id, name, value };
}
