/** The files that a command is given: read, parsed and checked, with a place for each mistake. */
import type { Mistake } from '../../model/mistake.ts';
import type { Checked } from '../../model/check.ts';
import { type Places, readJson, type Spot } from './json.ts';
import { plainly, type Piece, type Printed } from './print.ts';

/** What the door gives the commands of the world outside. */
export type World = {
  readonly read: (path: string) => FileText;
  /** ISO date. */
  readonly today: string;
  readonly version: string;
  readonly isColoured: boolean;
};

export type FileText = { readonly text: string } | { readonly problem: string };

export type File = { readonly name: string; readonly value: unknown; readonly places: Places };

/** `at` is null where nothing could be read at all. */
export type Unreadable = {
  readonly file: string;
  readonly at: Spot | null;
  readonly expected: string;
};

export type Opened =
  | { readonly ok: true; readonly file: File }
  | { readonly ok: false; readonly trouble: Unreadable };

export function open(name: string, world: World): Opened {
  const found = world.read(name);
  if ('problem' in found) {
    return { ok: false, trouble: { file: name, at: null, expected: found.problem } };
  }
  const json = readJson(found.text);
  return json.ok
    ? { ok: true, file: { name, value: json.value, places: json.places } }
    : { ok: false, trouble: { file: name, at: json.at, expected: json.expected } };
}

export type Placed<Found> = Found & Spot;

/** In the order of the file. `root` is what paths begin with: the document itself. */
export function placed<Found extends { readonly path: string }>(
  found: readonly Found[],
  { places }: File,
  root: string,
): readonly Placed<Found>[] {
  return found
    .map((one) => ({ ...one, ...places.spotOf(one.path.slice(root.length)) }))
    .toSorted((a, b) => a.line - b.line || a.column - b.column);
}

export function mistakesOf<Value>(
  checked: Checked<Value>,
  file: File,
  root: string,
): readonly Placed<Mistake>[] {
  return checked.ok ? [] : placed(checked.mistakes, file, root);
}

export function printedMistakes(mistakes: readonly Placed<Mistake>[], file: File): Printed {
  return mistakes.map((mistake) => [
    ...where(file.name, mistake),
    ['red', 'mistake'],
    ` ${mistake.path}: expected ${plainly(mistake.expected)}`,
  ]);
}

export function printedTrouble({ file, at, expected }: Unreadable): Printed {
  return at === null
    ? [[['red', 'unreadable'], ` ${file}: ${expected}`]]
    : [[...where(file, at), ['red', 'no JSON'], ` expected ${expected}`]];
}

/** As compilers write it, so that terminals and editors lead there. */
export function where(file: string, { line, column }: Spot): readonly Piece[] {
  return [['bold', `${file}:${line}:${column}`], ' '];
}
