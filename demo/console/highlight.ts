/** Cuts a line into plain and quoted pieces, so that the words that called for a person can be marked. */
import type { HandoffPacket } from '../../widget/model/packet.ts';

export type Piece = { readonly text: string; readonly isQuoted: boolean };

type Span = { readonly start: number; readonly end: number };

export function pieces(
  text: string,
  line: string,
  reasons: HandoffPacket['handoff']['reasons'],
): readonly Piece[] {
  const spans = reasons
    .flatMap(({ evidence }) => evidence)
    .flatMap((one): readonly Span[] =>
      one.kind === 'quote' && one.line === line ? (place(text, one) ?? []) : [],
    )
    .toSorted((a, b) => a.start - b.start);

  const found: Piece[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (start < at) continue;
    if (start > at) found.push({ text: text.slice(at, start), isQuoted: false });
    found.push({ text: text.slice(start, end), isQuoted: true });
    at = end;
  }
  if (at < text.length) found.push({ text: text.slice(at), isQuoted: false });
  return found;
}

/** Masking before the handoff may have moved the words; then they are looked for, or left unmarked. */
function place(text: string, quote: Span & { readonly text: string }): readonly Span[] | null {
  if (quote.text === '') return null;
  if (text.slice(quote.start, quote.end) === quote.text) return [quote];
  const start = text.indexOf(quote.text);
  return start < 0 ? null : [{ start, end: start + quote.text.length }];
}
