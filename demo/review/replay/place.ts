/** The editor's text: what is wrong with it, what the schema says where the cursor is, and single values set in it. Pure. */
import {
  applyEdits,
  getLocation,
  modify,
  parse,
  type ParseError,
  printParseErrorCode,
} from 'jsonc-parser';
import { warningsFor } from '../../../widget/escalation/lint/warningsFor.ts';
import type { Scope } from '../../../widget/model/scope.ts';
import { readScope } from '../../../widget/model/scopeSchema.ts';
import { scopeWords } from '../../../widget/model/scopeWords.ts';

export type Read =
  | { readonly kind: 'mistaken'; readonly mistakes: readonly string[] }
  | {
      readonly kind: 'readable';
      readonly document: Readonly<Record<string, unknown>>;
      readonly scope: Scope;
      readonly warnings: readonly string[];
    };

/** `today`: an ISO date. */
export function readText(text: string, today: string): Read {
  const errors: ParseError[] = [];
  const document: unknown = parse(text, errors, { disallowComments: true });
  const [broken] = errors;
  if (broken !== undefined) {
    const line = text.slice(0, broken.offset).split('\n').length;
    return { kind: 'mistaken', mistakes: [`Line ${line}: ${printParseErrorCode(broken.error)}`] };
  }
  const read = readScope(document);
  if (!read.ok) {
    const mistakes = read.mistakes.map(({ path, expected }) => `${path}: expected ${expected}`);
    return { kind: 'mistaken', mistakes };
  }
  const warnings = warningsFor(read.value, document, today).map(
    ({ path, text: what }) => `${path}: ${what}`,
  );
  return { kind: 'readable', document: { ...Object(document) }, scope: read.value, warnings };
}

export function written(document: object): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** All else stays as it is written. */
export function withValue(text: string, path: readonly string[], value: unknown): string {
  const formattingOptions = { insertSpaces: true, tabSize: 2 };
  return applyEdits(text, modify(text, [...path], value, { formattingOptions }));
}

export type Help = {
  readonly place: string;
  readonly about: string;
  readonly examples: readonly string[];
};

const words = new Map<string, { readonly about: string; readonly examples?: readonly unknown[] }>(
  Object.entries(scopeWords),
);

/** What the schema says of the place at `offset`, or of what that is in. */
export function helpAt(text: string, offset: number): Help | null {
  const path = getLocation(text, offset).path.filter((step) => step !== '');
  for (let depth = path.length; depth > 0; depth -= 1) {
    const steps = path.slice(0, depth);
    const found = [placeOf(steps), placeOf([...steps.slice(0, -1), '*'])].find((place) =>
      words.has(place),
    );
    const help = found === undefined ? undefined : words.get(found);
    if (found !== undefined && help !== undefined) {
      const { about, examples = [] } = help;
      return { place: found, about, examples: examples.map((one) => JSON.stringify(one)) };
    }
  }
  return null;
}

function placeOf(path: readonly (string | number)[]): string {
  return path
    .map((step, at) => (typeof step === 'number' ? '[]' : `${at === 0 ? '' : '.'}${step}`))
    .join('');
}
