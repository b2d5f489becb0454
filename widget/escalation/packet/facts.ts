/** What the customer stated and must not be asked again: order numbers, amounts, e-mails, phones. */
import type { Line } from '../../model/line.ts';
import type { Fact } from '../../model/packet.ts';

export function factsIn(lines: readonly Line[]): readonly Fact[] {
  const facts = lines.flatMap((line) => (line.from === 'customer' ? read(line.id, line.text) : []));
  const seen = new Set<string>();
  return facts.filter(({ kind, value }) => {
    const key = `${kind}:${value.toLowerCase()}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function read(line: string, text: string): readonly Fact[] {
  return patterns
    .flatMap(({ kind, pattern }) =>
      Array.from(text.matchAll(pattern), (match) => ({
        kind,
        value: (match[1] ?? match[0]).trim(),
        said_in: line,
        at: match.index,
      })),
    )
    .toSorted((a, b) => a.at - b.at)
    .map(({ kind, value, said_in }) => ({ kind, value, said_in }));
}

const patterns: readonly { readonly kind: Fact['kind']; readonly pattern: RegExp }[] = [
  { kind: 'email', pattern: /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}/g },
  {
    kind: 'order',
    pattern: /(?:#\s?|\border\s(?:number\s|no\.?\s|nr\.?\s)?#?)([A-Z]{0,4}-?\d{3,14})\b/gi,
  },
  { kind: 'amount', pattern: /[$€£]\s?\d{1,3}(?:[,.]?\d{3}){0,3}(?:\.\d{2})?/g },
  { kind: 'phone', pattern: /\+\d[\d\s()-]{7,17}\d/g },
];
