/** The pieces that reasons are made of. */
import type { Evidence, Reason, TriggerKind } from '../model/reason.ts';
import type { Span } from './words.ts';

type Line = { readonly id: string; readonly text: string };

export function because(
  trigger: TriggerKind,
  rule: string,
  act: Reason['do'],
  evidence: readonly Evidence[],
): Reason {
  return { trigger, rule, do: act, evidence, tier: null };
}

export function quote(line: Line, { start, end }: Span): Evidence {
  return { kind: 'quote', line: line.id, text: line.text.slice(start, end), start, end };
}

export function quoteAll(line: Line): Evidence {
  return quote(line, { start: 0, end: line.text.length });
}

export function score(
  line: Line,
  name: string,
  value: number,
  threshold: number,
): Extract<Evidence, { kind: 'score' }> {
  return { kind: 'score', line: line.id, name, value, threshold };
}

export function fact(line: { readonly id: string }, name: string, value: string): Evidence {
  return { kind: 'fact', line: line.id, name, value };
}
