/** What is wrong with something recorded: where (RFC 6901), and what was expected there. */
import * as v from 'valibot';
import { mistakeOf } from '../model/check.ts';

export type Finding = {
  readonly kind: 'mistake' | 'warning';
  /** Empty for the whole. */
  readonly pointer: string;
  readonly text: string;
};

export type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly findings: readonly Finding[] };

export function mistake(keys: readonly (string | number)[], text: string): Finding {
  return { kind: 'mistake', pointer: pointerTo(keys), text };
}

export function warning(keys: readonly (string | number)[], text: string): Finding {
  return { kind: 'warning', pointer: pointerTo(keys), text };
}

export function readAs<Value>(
  schema: v.GenericSchema<unknown, Value>,
  input: unknown,
): Read<Value> {
  const result = v.safeParse(schema, input);
  const findings = [
    ...listsIn(input, result.output, []),
    ...(result.issues ?? []).map((issue) =>
      mistake(
        (issue.path ?? []).map(({ key }) => String(key)),
        `expected ${mistakeOf(issue, '').expected}`,
      ),
    ),
  ];
  return result.success && findings.length === 0
    ? { ok: true, value: result.output }
    : { ok: false, findings };
}

/** To a schema a list is an object too: one in which everything is left out. */
function listsIn(
  input: unknown,
  output: unknown,
  keys: readonly (string | number)[],
): readonly Finding[] {
  if (typeof output !== 'object' || output === null) return [];
  const isList = Array.isArray(output);
  if (Array.isArray(input) && !isList) return [mistake(keys, 'expected Object, not Array')];
  const given = new Map<string, unknown>(Object.entries(Object(input)));
  return Object.entries(output).flatMap(([key, value]: [string, unknown]) =>
    listsIn(given.get(key), value, [...keys, key]),
  );
}

function pointerTo(keys: readonly (string | number)[]): string {
  return keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
