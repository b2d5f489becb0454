/**
 * Reads JSON and remembers where everything stood, so that a mistake can be shown by line and column. What
 * engines say of broken JSON differs from version to version and often names no place.
 */
export type Spot = { readonly line: number; readonly column: number };

export type Json =
  | { readonly ok: true; readonly value: unknown; readonly places: Places }
  | { readonly ok: false; readonly at: Spot; readonly expected: string };

export type Places = {
  /** Of a path such as `.triggers.topics[2]`, or of what is nearest above it. */
  readonly spotOf: (path: string) => Spot;
  /** Paths of keys that stand twice in one object: the last of them counts, and nobody is told. */
  readonly doubles: readonly string[];
};

/** Deeper than anybody writes, and shallow enough for the stack. */
const deepest = 500;

export function readJson(source: string): Json {
  const text = source.replace(/^\uFEFF/, '');
  const offsets = new Map<string, number>([['', 0]]);
  const doubles: string[] = [];
  try {
    scan(text, (path, at) => {
      if (offsets.has(path)) doubles.push(path);
      offsets.set(path, at);
    });
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    return { ok: false, at: spotAt(text, error.at), expected: error.expected };
  }
  const spotOf = (path: string): Spot => {
    const at = offsets.get(path);
    return at === undefined ? spotOf(path.replace(/(\.[^.]*|\[\d+\])$/, '')) : spotAt(text, at);
  };
  return { ok: true, value: JSON.parse(text), places: { spotOf, doubles } };
}

class Broken extends Error {
  readonly at: number;
  readonly expected: string;

  constructor(at: number, expected: string) {
    super(expected);
    this.at = at;
    this.expected = expected;
  }
}

function spotAt(text: string, at: number): Spot {
  const before = text.slice(0, at).split(/\r\n?|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

const literal = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** Throws `Broken` at the first sign that JSON does not allow. */
function scan(text: string, note: (path: string, at: number) => void): void {
  let at = 0;

  const found = () => (at < text.length ? `“${text.slice(at, at + 1)}”` : 'the end of the file');
  const broken = (expected: string) => new Broken(at, `${expected}, not ${found()}`);
  const space = () => {
    while (/[ \t\r\n]/.test(text.charAt(at))) at += 1;
  };
  const take = (sign: string): boolean => {
    if (text.charAt(at) !== sign) return false;
    at += 1;
    space();
    return true;
  };

  function value(path: string, depth: number): void {
    if (depth > deepest) throw new Broken(at, `at most ${deepest} lists and objects in each other`);
    literal.lastIndex = at;
    const word = literal.exec(text);
    if (word) at += word[0].length;
    else if (text.charAt(at) === '"') string('a text');
    else if (take('{')) return object(path, depth);
    else if (take('[')) return list(path, depth);
    else if (text.startsWith('//', at) || text.startsWith('/*', at)) {
      throw new Broken(at, 'a value (JSON has no comments)');
    } else throw broken('a value');
    space();
  }

  function object(path: string, depth: number): void {
    if (take('}')) return;
    do {
      const key = at;
      if (text.charAt(at) === '}') throw broken('a further name after the comma');
      if (text.charAt(at) !== '"') throw broken('a name in double quotes');
      const name: unknown = JSON.parse(string('a name'));
      const inside = `${path}.${String(name)}`;
      note(inside, key);
      space();
      if (!take(':')) throw broken('“:” after the name');
      value(inside, depth + 1);
    } while (take(','));
    if (!take('}')) throw broken('“,” or “}”');
  }

  function list(path: string, depth: number): void {
    if (take(']')) return;
    let index = 0;
    do {
      if (index > 0 && text.charAt(at) === ']') throw broken('a further value after the comma');
      note(`${path}[${index}]`, at);
      value(`${path}[${index}]`, depth + 1);
      index += 1;
    } while (take(','));
    if (!take(']')) throw broken('“,” or “]”');
  }

  function string(what: string): string {
    const start = at;
    for (at += 1; text.charAt(at) !== '"'; at += 1) {
      if (at >= text.length) throw broken(`the closing quote of ${what}`);
      if (text.charAt(at) < ' ')
        throw new Broken(at, `no line break or tab within ${what}: write \\n or \\t`);
      if (text.charAt(at) !== '\\') continue;
      const escape = /^\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/.exec(text.slice(at, at + 6));
      if (!escape)
        throw new Broken(at, 'one of \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u0000 after a backslash');
      at += escape[0].length - 1;
    }
    at += 1;
    return text.slice(start, at);
  }

  space();
  value('', 0);
  if (at < text.length) throw broken('nothing more after the value');
}
