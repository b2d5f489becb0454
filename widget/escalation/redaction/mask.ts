/** Puts a word in place of what is private, so that whoever reads on knows that something stood there. */
import { privateIn, type PrivateSpan } from './find.ts';
import { type PrivateKind, privateKinds } from '../../model/privateKind.ts';

const markOf = (kind: PrivateKind) => `[${kind} hidden]`;

const marks = new RegExp(`\\[(${privateKinds.join('|')}) hidden\\]`, 'g');

export function mask(text: string, kinds: readonly PrivateKind[], asked = ''): string {
  return maskSpans(text, privateIn(text, kinds, asked));
}

export function maskSpans(text: string, spans: readonly PrivateSpan[]): string {
  let end = 0;
  const parts = spans.map((span) => {
    const before = text.slice(end, span.start);
    ({ end } = span);
    return before + markOf(span.kind);
  });
  return parts.join('') + text.slice(end);
}

export type Redaction = { readonly kind: string; readonly count: number };

/** What was masked in all of these, by kind. */
export function redactionsIn(texts: readonly string[]): readonly Redaction[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const [, kind = ''] of text.matchAll(marks)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return Array.from(counts, ([kind, count]) => ({ kind, count }));
}
