/** What is hidden of what must be, and what is hidden that must not. */
import { carries } from './carried.ts';
import type { PrivateText } from './evaluationSet.ts';
import { redact } from './judge.ts';
import type { RedactionReport } from './report.ts';
import { countOf } from './statistics.ts';

export function redactionReport(texts: readonly PrivateText[]): RedactionReport {
  const read = texts.map((given) => ({ ...given, hidden: redact(given.text).spans }));
  const wanted = read.flatMap(({ text, spans, hidden }) =>
    spans.map(({ s, e, type }) => ({
      kind: type,
      text: text.slice(s, e),
      isHidden: hidden.some((one) => one.type === type && one.s <= s && one.e >= e),
    })),
  );
  const kinds = [...new Set(wanted.map(({ kind }) => kind))].toSorted();
  const plain = read.filter(({ spans }) => spans.length === 0);
  const keeping = read.flatMap(({ keep, ...one }) => (keep === undefined ? [] : [{ keep, one }]));
  const kept = keeping.filter(({ keep, one: { text, hidden } }) => {
    const left = Array.from(text, (sign, at) =>
      hidden.some(({ s, e }) => at >= s && at < e) ? '\0' : sign,
    );
    return carries(left.join(''), keep);
  });
  return {
    kinds: kinds.map((kind) => {
      const of = wanted.filter((one) => one.kind === kind);
      return { kind, ...countOf(of.filter(({ isHidden }) => isHidden).length, of.length) };
    }),
    falsely: countOf(plain.filter(({ hidden }) => hidden.length > 0).length, plain.length),
    kept: countOf(kept.length, keeping.length),
    missed: wanted.filter(({ isHidden }) => !isHidden).map(({ kind, text }) => ({ kind, text })),
  };
}
