/** Cuts a text into sentences, each with the mark that ends it; the point in "8.50" ends none. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?…\n])(?=\s)|\n|(?<=[。！？])/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
