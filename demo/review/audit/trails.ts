/** Where a trail comes from: the desk as it is now, or a file that was kept. */
import * as v from 'valibot';
import { headSchema } from '../../desk/agents/wire.ts';
import type { Trail } from './check.ts';

export const deskTrail: Trail = async function* () {
  const response = await fetch('/desk/audit');
  if (!response.ok || response.body === null) throw new Error(`The desk says ${response.status}.`);
  yield* textIn(response.body);
};

export function fileTrail(file: File): Trail {
  return async function* () {
    yield* textIn(file.stream());
  };
}

/** Safari before 26 cannot iterate a stream by itself (https://caniuse.com/mdn-api_readablestream_--asynciterator). */
async function* textIn(stream: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<string> {
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel();
  }
}

/** What the desk says that its trail ends with. */
export async function loadHead(): Promise<{ readonly number: number; readonly hash: string }> {
  const response = await fetch('/desk/audit/head');
  if (!response.ok) throw new Error(`The desk says ${response.status}.`);
  return v.parse(headSchema, await response.json());
}

const place = 'baton-review:audit-head';
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** The head of the last trail that was in order here; empty where there is none. */
export function keptHead(): string {
  const kept = v.safeParse(hash, localStorage.getItem(place));
  return kept.success ? kept.output : '';
}

export function keepHead(head: string): void {
  localStorage.setItem(place, head);
}

export function isHash(text: string): boolean {
  return v.is(hash, text);
}
