/** Proof of work: makes beginning a thousand conversations dear, and beginning one cheap. */
import type { Challenge } from './wire.ts';

type Work = Extract<Challenge, { readonly kind: 'work' }>;

/** The browser derives them beside the page, on threads of its own. */
const atOnce = 4;
const bytes = new TextEncoder();

/** Rejects where the page has no `crypto.subtle` (plain http), and when nobody wants to know any more. */
export async function solve(work: Work, signal: AbortSignal): Promise<string> {
  const password = bytes.encode(work.seed);
  const key = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits']);
  for (let first = 0; ; first += atOnce) {
    signal.throwIfAborted();
    const numbers = Array.from({ length: atOnce }, (_, at) => first + at);
    const fits = await Promise.all(numbers.map((n) => isSolved(key, work, n)));
    const found = fits.indexOf(true);
    if (found >= 0) return `${work.seed} ${first + found}`;
  }
}

async function isSolved(key: CryptoKey, { iterations, bits }: Work, n: number): Promise<boolean> {
  const salt = bytes.encode(String(n));
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  const derived = await crypto.subtle.deriveBits(how, key, 256);
  return new DataView(derived).getUint32(0) >>> (32 - bits) === 0;
}
