import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';

/**
 * Budgets of what is served, in bytes of brotli. Until a person is talking it was to be 55 kB: widget/README.md
 * says under decisions what the rest is for. It must not grow without a word.
 */
const budgets = { loader: 2000, typing: 35_000, person: 83_700 };

type Chunk = { readonly file: string; readonly imports?: readonly string[] };
let manifest: Readonly<Record<string, Chunk>>;

beforeAll(() => {
  if (!existsSync('dist/baton.js'))
    throw new Error('Nothing is built yet: run `npm run build` first.');
  manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
});

const sizeOf = (file: string) => brotliCompressSync(readFileSync(join('dist', file))).length;
const total = (files: Iterable<string>) => [...files].reduce((sum, file) => sum + sizeOf(file), 0);

/** A chunk and all it needs before it runs. */
function withImports(key: string, found = new Set<string>()): Set<string> {
  const chunk = manifest[key];
  if (!chunk || found.has(chunk.file)) return found;
  found.add(chunk.file);
  chunk.imports?.forEach((name) => withImports(name, found));
  return found;
}

const keyOf = (part: string) => {
  const key = Object.keys(manifest).find((name) => name.includes(part));
  if (!key) throw new Error(`No chunk for ${part} in the build.`);
  return key;
};

function filesUntil(moment: 'typing' | 'person' | 'everything'): Set<string> {
  const typing = withImports('widget/app/app.tsx');
  if (moment === 'typing') return new Set(['baton.js', ...typing]);
  // The second comes with the first message.
  const said = ['talk', 'noticing'].flatMap((part) => [...withImports(keyOf(part))]);
  const talking = new Set(['baton.js', ...typing, ...said]);
  if (moment === 'person') return talking;
  // What a scope document takes that limits sums, and a customer who is upset.
  const more = ['reading', 'amounts', 'tone/tone'].flatMap((part) => [...withImports(keyOf(part))]);
  return new Set([...talking, ...more]);
}

describe('what is published', () => {
  it('loads no more than its budget before the chat is opened', () => {
    expect(sizeOf('baton.js')).toBeLessThanOrEqual(budgets.loader);
  });

  it('loads no more than its budget until the customer can type', () => {
    expect(total(filesUntil('typing'))).toBeLessThanOrEqual(budgets.typing);
  });

  it('loads no more than its budget until a person is talking', () => {
    expect(total(filesUntil('person'))).toBeLessThanOrEqual(budgets.person);
  });

  it('has no part that needs more than the panel to be there, so that none is lost with another', () => {
    const app = manifest['widget/app/app.tsx']?.file ?? '';
    const first = new Set([app, ...withImports('widget/app/app.tsx')]);
    for (const chunk of Object.values(manifest)) {
      const needs = (chunk.imports ?? []).map((name) => manifest[name]?.file ?? name);
      const isKnowledge = /knowledge|answer|parse|search/.test(chunk.file);
      if (!isKnowledge) expect(needs.filter((file) => !first.has(file))).toEqual([]);
    }
  });

  it('has a panel that needs nothing: a browser would remember for good that the rest of it did not come', () => {
    const needs = Object.values(manifest)
      .filter(({ file }) => file.startsWith('panel-'))
      .flatMap(({ imports = [] }) => imports);
    expect(needs).toEqual([]);
  });

  it('is as small as the README says', () => {
    const readme = readFileSync('README.md', 'utf8');
    const said = [...readme.matchAll(/\| ([\d.]+) kB \|/g)].map(([, figure]) => Number(figure));
    const measured = [
      sizeOf('baton.js'),
      ...(['typing', 'person', 'everything'] as const).map((moment) => total(filesUntil(moment))),
    ];
    measured.forEach((bytes, at) =>
      expect(Math.abs((said[at] ?? 0) - bytes / 1000)).toBeLessThan(0.3),
    );
  });

  it('has public types that need no other package', () => {
    const seen = new Set<string>();
    const foreign = new Set<string>();
    const walk = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(/from '([^']+)'/g)) {
        if (name.startsWith('.')) walk(join(dirname(file), name.replace(/\.tsx?$/, '.d.ts')));
        else foreign.add(name);
      }
    };
    walk('dist/types/index.d.ts');
    expect([...foreign]).toEqual([]);
    expect(seen.size).toBeGreaterThan(5);
  });

  it('carries no HTML sinks, no eval, and nothing from another host', () => {
    for (const { file } of Object.values(manifest)) {
      const text = readFileSync(join('dist', file), 'utf8').replaceAll(
        /http:\/\/www\.w3\.org\/[\w/]+/g,
        '',
      );
      expect(text.match(/\beval\(|new Function\(|document\.write|https?:\/\/[a-z]/g)).toBeNull();
    }
  });
});
