/**
 * Text as it is shown: without signs that nobody sees and that change what is read. Orders to turn letters round reach out of
 * a name into the sentence around it, or make an amount read backwards (https://unicode.org/reports/tr9/#Explicit_Directional_Embeddings);
 * tags carry words that only machines read (https://unicode.org/reports/tr36/). What languages need stays: joiners (Persian,
 * Hindi, emoji), marks of direction (Arabic, Hebrew), soft hyphens, and the flags that are spelled in tags. Half
 * a sign (a lone surrogate) is none, and no address can be made of it.
 */
export function shown(text: string): string {
  return text.replace(unseen, '$1');
}

const unseen =
  /(\u{1f3f4}[\u{e0061}-\u{e007a}]{4,6}\u{e007f})|[\u202a-\u202e\u2061-\u206f\u{e0000}-\u{e007f}\p{Cs}]/gu;
