/** Lines for a terminal, in pieces, so that only what we wrote ourselves is ever coloured. */

export type Colour = 'red' | 'yellow' | 'green' | 'dim' | 'bold';
export type Piece = string | readonly [Colour, string];
export type Printed = readonly (readonly Piece[])[];

const codes: Readonly<Record<Colour, number>> = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33 };

export function print(lines: Printed, isColoured: boolean): string {
  return lines
    .map((pieces) => `${pieces.map((piece) => show(piece, isColoured)).join('')}\n`)
    .join('');
}

function show(piece: Piece, isColoured: boolean): string {
  if (typeof piece === 'string') return harmless(piece);
  const [colour, text] = piece;
  return isColoured ? `\u001B[${codes[colour]}m${harmless(text)}\u001B[0m` : harmless(text);
}

/** What customers write may hold signs that steer a terminal, or turn the reading direction. */
function harmless(text: string): string {
  return text
    .replaceAll(/[\r\n\t]+/g, ' ')
    .replaceAll(/[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');
}

export function counted(count: number, thing: string): string {
  return `${count === 0 ? 'no' : count} ${thing}${count === 1 ? '' : 's'}`;
}

/** What was expected, in words for people who write JSON and not TypeScript. */
export function plainly(expected: string): string {
  return expected
    .replace(/^<=/, 'at most ')
    .replace(/^>=/, 'at least ')
    .replace(/^Object/, 'an object { … }')
    .replace(/^Array/, 'a list [ … ]')
    .replace(/^string/, 'a text in double quotes')
    .replace(/^number/, 'a number')
    .replace(/^boolean/, 'true or false')
    .replace(/^"(\w+)", not undefined$/, '“$1”, which is missing')
    .replace(/^\(("[^)]*)\)/, (_, options: string) => `one of ${options.replaceAll(' | ', ', ')}`)
    .replace(/, not Object$/, ', not an object')
    .replace(/, not Array$/, ', not a list');
}
