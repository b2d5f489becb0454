/**
 * Joins entries. Canonical JSON (RFC 8785) makes the same entry the same bytes whoever writes it down, SHA-256
 * makes a change in them show, and `prev` makes the next entry depend on it.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { AuditEntry, Chained } from './entry.ts';

/** What the first entry has for `prev`. */
export const beginning = '0'.repeat(64);

export type Head = { readonly number: number; readonly hash: string };

export const emptyHead: Head = { number: 0, hash: beginning };

export type Written = { readonly entry: AuditEntry; readonly head: Head };

/** An entry before it has its place. */
export type Unlinked = Omit<Chained, 'number' | 'prev' | 'digest'> & {
  readonly salt: string;
  readonly content: unknown;
};

export function link(head: Head, { salt, content, ...rest }: Unlinked): Written {
  const digest = digestOf(salt, content);
  const chained = { ...rest, number: head.number + 1, prev: head.hash, digest };
  const hash = hashOf(chained);
  return {
    entry: { ...chained, hash, salt, content },
    head: { number: chained.number, hash },
  };
}

/** Of an entry without `hash`, `salt` and `content`. */
export function hashOf(chained: object): string {
  return sha256Of(canonical(chained));
}

/** The salt has a fixed length, so that no other pair of salt and content runs together to the same text. */
export function digestOf(salt: string, content: unknown): string {
  return sha256Of(salt + canonical(content));
}

export function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('There is no JSON for this value.');
  return text;
}

/** By a library, since browsers verify as well, and what they bring along gives its answer only later. */
function sha256Of(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
