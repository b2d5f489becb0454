/**
 * Leaves out of a package what Baton never asks it for. A bundler finds exports that nobody uses, but neither
 * methods nor branches. Every cut says why nobody misses it. A cut that no longer fits, because the package
 * has another text, fails the build; the tests named `lean` give the same to a package with and without
 * its cuts, and expect the same of it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { normalizePath, parseSync, type Plugin, Visitor } from 'vite';

export type Cut = {
  /** What is not used, and how one can tell. */
  readonly why: string;
  /** Statements, cases, functions, methods and properties that go, by how they begin. */
  readonly gone?: readonly string[];
  /** Functions and methods that get another body, by how they begin. */
  readonly bodies?: Readonly<Record<string, string>>;
  /** Texts that become others, once the above is done. */
  readonly texts?: readonly (readonly [from: string, to: string])[];
};

type Span = { readonly start: number; readonly end: number };
type Part = Span & { readonly body: Span | null };
type Edit = Span & { readonly text: string };

export type Package = {
  readonly name: string;
  readonly folder: string;
  /** The files of it that the cuts are made in; each cut has to fit in one of them. */
  readonly files: RegExp;
  readonly cuts: readonly Cut[];
  /** Words that nobody but these files uses: they become short. */
  readonly own: RegExp | null;
};

export function lean({ name, folder, files, cuts, own }: Package): Plugin {
  const paths = pathsOf(folder, files);
  const short = shortWords(paths, own);
  const fitting = new Set<string>();
  return {
    name: `lean-${name}`,
    apply: 'build',
    transform(code, id) {
      if (!paths.includes(id)) return null;
      const text = trimmed(plain(code), cuts, fitting);
      return { code: text.replaceAll(own ?? never, (word) => short.get(word) ?? word), map: null };
    },
    buildEnd(error) {
      const others = cuts.flatMap(marksOf).filter((mark) => !fitting.has(mark));
      if (error || others.length === 0) return;
      this.error(`${name} has changed: these cuts no longer fit.\n${others.join('\n')}`);
    },
  };
}

const never = /(?!)/g;

function pathsOf(folder: string, files: RegExp): readonly string[] {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return all.map((path) => normalizePath(resolve(folder, path))).filter((path) => files.test(path));
}

/** The same words in every build: in which order a bundler reads the files is not to be seen in what is built. */
function shortWords(paths: readonly string[], own: RegExp | null): ReadonlyMap<string, string> {
  const words = paths.flatMap((path) => readFileSync(path, 'utf8').match(own ?? never) ?? []);
  const inOrder = [...new Set(words)].toSorted();
  return new Map(inOrder.map((word, at) => [word, `_${at.toString(36)}`]));
}

function marksOf({ gone = [], bodies = {}, texts = [] }: Cut): readonly string[] {
  return [...gone, ...Object.keys(bodies), ...texts.map(([from]) => from)];
}

/** Without comments, but with the marks that tell a bundler what has no effect. */
function plain(code: string): string {
  const edits = parseSync('package.js', code).comments.map(({ start, end, value }) => ({
    start,
    end,
    text: /^ *[#@]__\w+__ *$/.test(value) ? code.slice(start, end) : '',
  }));
  return spliced(code, edits);
}

function trimmed(code: string, cuts: readonly Cut[], fitting: Set<string>): string {
  const parts = partsOf(code);
  const edits = cuts.flatMap(({ gone = [], bodies = {} }) => [
    ...gone.flatMap((head) =>
      partsAt(head).map((part) => ({ ...withComma(code, part), text: '' })),
    ),
    ...Object.entries(bodies).flatMap(([head, body]) =>
      partsAt(head).flatMap((part) => (part.body ? [{ ...part.body, text: `{ ${body} }` }] : [])),
    ),
  ]);

  function partsAt(head: string): readonly Part[] {
    const pattern = patternOf(head, 'y');
    const found = parts.filter(({ start }) => {
      pattern.lastIndex = start;
      return pattern.test(code);
    });
    if (found.length > 0) fitting.add(head);
    return found;
  }

  return cuts
    .flatMap(({ texts = [] }) => texts)
    .reduce(
      (text, [from, to]) => {
        const next = text.replaceAll(patternOf(from, 'g'), () => to);
        if (next !== text) fitting.add(from);
        return next;
      },
      spliced(code, edits),
    );
}

/** What can be cut out of a program and leave a program. */
function partsOf(code: string): readonly Part[] {
  const parts: Part[] = [];
  const add = ({ start, end }: Span, body: Span | null = null): void => {
    parts.push({ start, end, body });
  };
  new Visitor({
    ExpressionStatement: (node) => add(node),
    ForOfStatement: (node) => add(node),
    FunctionDeclaration: (node) => add(node, node.body),
    IfStatement: (node) => add(node),
    MethodDefinition: (node) => add(node, node.value.body),
    Property: (node) => add(node),
    SwitchCase: (node) => add(node),
    VariableDeclaration: (node) => add(node),
  }).visit(parseSync('package.js', code).program);
  return parts;
}

/** How a text is broken into lines does not matter. */
function patternOf(text: string, flags: string): RegExp {
  const literal = text.replaceAll(/[^\w\s]/g, String.raw`\$&`);
  return new RegExp(literal.replaceAll(/\s+/g, String.raw`\s+`), flags);
}

function withComma(code: string, { start, end }: Span): Span {
  return { start, end: code[end] === ',' ? end + 1 : end };
}

/** What lies inside of something that changes is gone with it. */
function spliced(code: string, edits: readonly Edit[]): string {
  let text = '';
  let at = 0;
  for (const edit of edits.toSorted((one, other) => one.start - other.start)) {
    if (edit.start < at) continue;
    text += code.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return text + code.slice(at);
}
