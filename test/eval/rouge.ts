/** Words that two texts share, as F1 (ROUGE-1, https://aclanthology.org/W04-1013/): lower case, no stemming, every word counts. */
export function rouge1(text: string, reference: string): number {
  const ours = wordsOf(text);
  const theirs = wordsOf(reference);
  const left = new Map<string, number>();
  for (const word of ours) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of theirs) {
    const count = left.get(word) ?? 0;
    if (count > 0) common += 1;
    left.set(word, count - 1);
  }
  return common === 0 ? 0 : (2 * common) / (ours.length + theirs.length);
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
