/** Whether a text carries a value, whatever signs stand between its letters and digits. */
export function carries(text: string, value: string): boolean {
  const wanted = squash(value);
  if (wanted.length >= 4) return squash(text).includes(wanted);
  if (wanted === '') return true;
  // A short value must stand alone: the 2 of "82" is another.
  const words = text.toLowerCase().match(/[\p{L}\p{N}$£€.:/]+/gu) ?? [];
  return words.some((word) => squash(word) === wanted);
}

const numbers = /[\w.+-]+@[\w-]+\.\w+|\d[\d.,:/-]*\d|\d/g;

/** The numbers and e-mail addresses of a text, and which of them the source does not have. */
export function numbersIn(text: string, source: string) {
  const known = new Set((source.match(numbers) ?? []).map(squash));
  const all = text.match(numbers) ?? [];
  const invented = all.filter((number) => {
    const value = squash(number);
    return !known.has(value) && !(value.length > 3 && squash(source).includes(value));
  });
  return { all, invented };
}

function squash(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKC')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
