/** What a model wrote about a conversation, without the numbers and addresses that nobody said. */
import type { Customer } from '../../model/customer.ts';
import type { Line } from '../../model/line.ts';

/** Numbers as they are written, with what may stand inside them, and e-mail addresses. */
const stated =
  /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}|\d{1,30}(?:[.,:/-]\d{1,30}){0,8}/g;
const longest = 2000;

export function heldAgainst(
  text: string,
  lines: readonly Line[],
  customer: Customer | null,
): { readonly text: string; readonly struck: number } {
  const said = lines.flatMap((line) => ('text' in line ? [line.text] : []));
  const source = [...said, JSON.stringify(customer)].join('\n');
  const known = new Set((source.match(stated) ?? []).map(bare));
  let struck = 0;
  const held = text.slice(0, longest).replaceAll(stated, (found, at: number) => {
    if (known.has(bare(found)) || isListMark(text, at, found)) return found;
    struck += 1;
    return '[…]';
  });
  return { text: held, struck };
}

/** "2. Wants a refund" counts, and states nothing. */
function isListMark(text: string, at: number, found: string): boolean {
  const before = text.slice(Math.max(0, at - 4), at);
  return /(?:^|\n) *$/.test(before) && /^[.)] /.test(text.slice(at + found.length));
}

/** "2,400" and "2400" are one number. */
function bare(found: string): string {
  return found.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
