/**
 * Splits a text that comes in pieces at its line feeds, and nowhere else: JSON may hold the other signs that
 * some readers take for the end of a line.
 */
export async function* linesIn(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of pieces) {
    const [first = '', ...others] = piece.split('\n');
    rest += first;
    for (const next of others) {
      yield rest;
      rest = next;
    }
  }
  if (rest !== '') yield rest;
}
