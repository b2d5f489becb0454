/** Reads what was sent: JSON of a known shape, or a refusal that names each wrong place. */
import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import * as v from 'valibot';
import { refuse } from './problem.ts';

export async function readBody<Schema extends v.GenericSchema>(
  c: Context,
  schema: Schema,
  most = 16_384,
): Promise<v.InferOutput<Schema>> {
  const bytes = new Uint8Array(await c.req.arrayBuffer());
  if (bytes.byteLength > most) {
    refuse('too-large', { detail: `At most ${most} bytes; these are ${bytes.byteLength}.` });
  }
  return check(schema, parse(bytes));
}

export function readQuery<Schema extends v.GenericSchema>(
  c: Context,
  schema: Schema,
): v.InferOutput<Schema> {
  return check(schema, c.req.query());
}

/** The same content has the same print, whatever the order or spacing it was sent in. */
export function fingerprint(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}

/** Accepts the draft's quoted string and the bare form that most clients send. */
export function idempotencyKey(c: Context): string {
  const sent = c.req.header('Idempotency-Key');
  if (sent === undefined) refuse('idempotency-key-missing');
  const key = sent.trim().replace(/^"(.*)"$/, '$1');
  if (key.length < 10 || key.length > 128) {
    refuse('malformed-request', { detail: 'An Idempotency-Key has 10 to 128 characters.' });
  }
  return key;
}

function check<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  return refuse('invalid-request', {
    errors: result.issues.map((issue) => ({ pointer: pointer(issue), detail: explain(issue) })),
  });
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return refuse('malformed-request', { detail: 'The body is not JSON in UTF-8.' });
  }
}

/** RFC 6901. */
function pointer(issue: v.BaseIssue<unknown>): string {
  const keys = (issue.path ?? []).map((item) =>
    String(item.key).replaceAll('~', '~0').replaceAll('/', '~1'),
  );
  return keys.map((key) => `/${key}`).join('');
}

/** Says what was expected, and of what was received only its kind: the rest may be private. */
function explain(issue: v.BaseIssue<unknown>): string {
  if (issue.expected === null)
    return issue.message.replace(/ but received .*$|: Received .*$/s, '');
  const received = issue.kind === 'schema' ? `, received ${kindOf(issue.input)}` : '';
  return `expected ${issue.expected.replaceAll('"', "'")}${received}`;
}

function kindOf(input: unknown): string {
  if (input === undefined) return 'nothing';
  if (input === null) return 'null';
  return Array.isArray(input) ? 'a list' : `a ${typeof input}`.replace('a object', 'an object');
}
