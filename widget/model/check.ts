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
  const mistakes = [
    ...listsIn(input, result.output, root),
    ...(result.issues ?? []).map((issue) => mistakeOf(issue, root)),
  ];
  return result.success && mistakes.length === 0
    ? { ok: true, value: result.output }
    : { ok: false, mistakes };
}

export function mistakeOf(issue: v.BaseIssue<unknown>, root: string): Mistake {
  // The words that a schema was given for a mistake say more than the name of its type, or a pattern.
  const expected = issue.message.startsWith('Invalid') ? issue.expected : issue.message;
  return {
    path: root + (issue.path ?? []).map(({ key }) => step(key)).join(''),
    expected: `${expected}, not ${issue.received}`,
  };
}

/** To a schema a list is an object too: one in which everything is left out. */
function listsIn(input: unknown, output: unknown, path: string): readonly Mistake[] {
  if (typeof output !== 'object' || output === null) return [];
  const isList = Array.isArray(output);
  if (Array.isArray(input) && !isList) return [{ path, expected: 'Object, not Array' }];

  const given = new Map<string, unknown>(Object.entries(Object(input)));
  return Object.entries(output).flatMap(([key, value]: [string, unknown]) =>
    listsIn(given.get(key), value, path + step(isList ? Number(key) : key)),
  );
}

function step(key: unknown): string {
  return typeof key === 'number' ? `[${key}]` : `.${String(key)}`;
}
