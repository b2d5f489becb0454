/** Turns what a schema found into sentences: where, and what was expected there. */
import * as v from 'valibot';
import type { Mistake } from './mistake.ts';

export type Checked<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly mistakes: readonly Mistake[] };

export function check<Value>(
  schema: v.GenericSchema<unknown, Value>,
  input: unknown,
  root: string,
): Checked<Value> {
  const result = v.safeParse(schema, input);
  if (result.success) return { ok: true, value: result.output };
  return { ok: false, mistakes: result.issues.map((issue) => mistakeOf(issue, root)) };
}

export function mistakeOf(issue: v.BaseIssue<unknown>, root: string): Mistake {
  const path = v.getDotPath(issue);
  const expected = issue.expected ?? issue.message;
  return {
    path: path === null ? root : `${root}.${path}`,
    expected: `${expected}, not ${issue.received}`,
  };
}
