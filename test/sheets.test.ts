/**
 * The gallery wears all style sheets at once, so a part that forgets its own looks right there. Here each class that
 * a part of the widget names has to have its rule in a sheet that the panel begins with, that the part puts on, or that
 * everybody who draws the part puts on.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

/** By path below `widget/`. */
type Sources = ReadonlyMap<string, string>;

const screen = 'app/screen.tsx';

function sourcesIn(folder: string): Sources {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Map(
    paths
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => /\.(tsx?|css)$/.test(path))
      .map((path) => [path, readFileSync(posix.join(folder, path), 'utf8')]),
  );
}

/** In sentences. */
function forgotten(sources: Sources): readonly string[] {
  const sheets = new Map(
    [...sources]
      .filter(([path]) => path.endsWith('.css'))
      .map(([path, css]) => [path, new Set(css.match(/(?<=\.)[a-z][\w-]*/g) ?? [])]),
  );
  const parts = [...sources].filter(([path]) => /^ui\/.*\.tsx$/.test(path));
  const first = new Set(['launcher.css', ...sheetsNamed(sources, screen)]);

  function brings(path: string, sheet: string, asked: ReadonlySet<string>): boolean {
    if (wears(sources.get(path) ?? '') && sheetsNamed(sources, path).includes(sheet)) return true;
    const drawers = parts.filter(
      ([other, text]) => !asked.has(other) && importsOf(other, text).includes(path),
    );
    return (
      drawers.length > 0 &&
      drawers.every(([other]) => brings(other, sheet, new Set([...asked, path])))
    );
  }

  return parts.flatMap(([path, text]) =>
    classesIn(text).flatMap((name) => {
      const has = (known: ReadonlySet<string>) =>
        name.endsWith('--') ? [...known].some((one) => one.startsWith(name)) : known.has(name);
      const within = [...sheets].filter(([, known]) => has(known)).map(([sheet]) => sheet);
      const isThere =
        within.length === 0 ||
        within.some((sheet) => first.has(sheet) || brings(path, sheet, new Set([path])));
      return isThere ? [] : [`${path} has .${name}, and nobody puts on ${within.join(' or ')}`];
    }),
  );
}

const wears = (text: string) => /\bwear\(\w+\)/.test(text);

function importsOf(path: string, text: string): readonly string[] {
  return (text.match(/(?<=\bfrom '|\bimport\(')\.[^'?]+/g) ?? []).map((name) =>
    posix.join(posix.dirname(path), name),
  );
}

function sheetsNamed(sources: Sources, path: string): readonly string[] {
  return importsOf(path, sources.get(path) ?? '').filter((name) => name.endsWith('.css'));
}

/** What stands in the attributes; of a name that goes on with a value, what stands before it. */
function classesIn(text: string): readonly string[] {
  const attributes = text.match(/\bclass=("[^"]*"|\{(?:[^{}]|\{[^}]*\})*\})/g) ?? [];
  const names = attributes.flatMap((attribute) =>
    (attribute.match(/"[^"]*"|'[^']*'|`[^`]*`/g) ?? []).flatMap((quoted) =>
      quoted
        .slice(1, -1)
        .replaceAll(/\$\{[^}]*\}?/g, ' ')
        .split(' '),
    ),
  );
  return [...new Set(names)].filter((name) => name !== '');
}

describe('the style sheets of the widget', () => {
  const sources = sourcesIn('widget');

  it('are put on by whatever needs them', () => {
    expect(forgotten(sources)).toEqual([]);
  });

  it.for([
    ['ui/Menu.tsx', 'act.wear(', '.menu'],
    ['ui/cards/LaterCards.tsx', 'act.wear(', 'ui/cards/When.tsx has .form__time'],
    ['ui/lines/FeedbackWords.tsx', 'act.wear(', '.why__field'],
    ['ui/files/FileLine.tsx', 'act.wear(', '.file__picture'],
  ] as const)('would be missed without the one of %s', ([path, call, fault]) => {
    const text = sources.get(path)?.replaceAll(call, 'void (');
    const without = forgotten(new Map([...sources, [path, text ?? '']]));
    expect(without.join('\n')).toContain(fault);
  });
});
