/** One config, five uses: `--mode app | loader | cli | demo` build, and Vitest reads `test`. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import type { Plugin } from 'vite';
import type { ViteUserConfig } from 'vitest/config';

/** The README's browsers. Constructable style sheets set Safari's floor, arrays that copy Firefox's. */
const target = ['chrome111', 'firefox115', 'safari16.4'];
const widgetVersion = JSON.stringify(read('package.json').version);

export default defineConfig(({ mode }) => ({
  define: { BATON_VERSION: widgetVersion, BATON_APP: JSON.stringify(appFile(mode)) },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  ...(mode === 'demo' || mode === 'cli'
    ? { demo, cli }[mode]
    : { build: mode === 'loader' ? loader : app, plugins: [lean, finish] }),
  test: {
    projects: [
      project('core', ['test/**/*.test.ts'], {
        exclude: ['test/browser/**', 'test/ui/**'],
        testTimeout: 30_000,
      }),
      project('ui', ['test/ui/**/*.test.{ts,tsx}'], { environment: 'jsdom' }),
      project('browser', ['test/browser/**/*.test.ts'], {
        testTimeout: 60_000,
        hookTimeout: 120_000,
        fileParallelism: false,
      }),
    ],
  },
}));

/**
 * What keeps code in the bundle that nobody calls. XState's `setup` hands out every action creator it has, its
 * actors look for a browser extension, and its errors explain at length what is wrong with a chart: a test
 * reads that, a page keeps the first words. Valibot looks for translations of its messages, and dresses every
 * schema for a common interface.
 */
const fat: readonly (readonly [file: RegExp, part: RegExp, rest: string])[] = [
  [
    /xstate\.esm\.js$/,
    /assign,\s+sendTo,\s+raise,\s+log,\s+cancel,\s+stopChild,\s+enqueueActions,\s+emit,\s+spawnChild,/,
    '',
  ],
  [
    /xstate\/dist\/raise-\w+\.esm\.js$/,
    /const resolvedDevToolsAdapter = [^;]+;\s+resolvedDevToolsAdapter\(this\);/,
    '',
  ],
  [
    /xstate\/dist\/(raise|assign|StateMachine)-\w+\.esm\.js$/,
    /new Error\(([`'"])(\w+(?:[ -]\w+){0,2})(?:(?!\1).)*\1\)/gs,
    'new Error($1$2$1)',
  ],
  [
    /valibot\/dist\/index\.mjs$/,
    /(?<=context\.message) \?\? [^;]+getGlobalMessage\(issue\.lang\)/,
    '',
  ],
  [/valibot\/dist\/index\.mjs$/, /schema\["~standard"\] = \{[^;]+\};/, ''],
];

const lean: Plugin = {
  name: 'lean',
  transform(code, id) {
    const parts = fat.filter(([file]) => file.test(id));
    if (parts.length === 0) return null;
    if (parts.some(([, part]) => code.search(part) < 0)) {
      this.error(`${id} has changed: see what it holds now.`);
    }
    return {
      code: parts.reduce((slim, [, part, rest]) => slim.replace(part, rest), code),
      map: null,
    };
  },
};

/**
 * A browser remembers for as long as the page lives that a module could not be fetched. So a part that did
 * not come is asked for once more under another address, which every later attempt has anew; and no part
 * leans on another file than the panel's, which is there before any of them.
 */
const finish: Plugin = {
  name: 'finish',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
    const runtime = chunks.find(({ name }) => name === 'rolldown-runtime');
    for (const chunk of chunks) chunk.code = finished(chunk.code, runtime?.code ?? '');
    if (runtime) delete bundle[runtime.fileName];
  },
};

function finished(code: string, runtime: string): string {
  const inlined = runtime.replace(
    /export\{(\w+) as t\};?\s*$|export\{t\};?\s*$/,
    (_, name = 't') => `return ${name}`,
  );
  return (
    code
      .replace(
        /import\{t as (\w+)\}from[`"']\.\/rolldown-runtime-[\w-]+\.js[`"'];/,
        (_, name: string) => `const ${name}=(()=>{${inlined}})();`,
      )
      // Marks for other bundlers. Between two words the mark is also the space.
      .replaceAll(/\/\* @__NO_SIDE_EFFECTS__ \*\/\n?/g, '')
      .replaceAll(/(\w?)\/\* @__PURE__ \*\/ ?/g, (_, word: string) => word && `${word} `)
      .replaceAll(
        /\bimport\([`"']\.\/([\w-]+\.js)[`"']\)/g,
        (first, file: string) =>
          `${first}.catch(()=>import(/* webpackIgnore: true */import.meta.url.replace(/[^/]*$/,"${file}?"+Date.now())))`,
      )
  );
}

/**
 * What is wanted at the same moment travels together: small files compress badly. The later parts share
 * nothing but what the panel has already: one of them that could not be fetched must not cost another.
 */
const chunks = [
  {
    name: 'panel',
    test: /rolldown|preact|valibot|idb-keyval|widget\/(model\/(?!lineSchema)|newId|stream|app\/(?!conversationRun|languages|app\.)|conversation\/(memory|view)\.|store\/(record|version)\.|ui\/(?!plainText|Menu|strings\/enLater|calendar|lines\/\w+\.tsx?|cards\/(?!Cards|Choice|cards\.css)))/,
  },
  {
    name: 'talk',
    test: /xstate|widget\/(conversation\/|escalation\/(?!languages\/[a-z]{2}\.)|escalation\/languages\/en\.|app\/(conversationRun|languages)|ui\/lines|bots\/(openai|completion|messages))/,
  },
  {
    name: 'people',
    test: /widget\/(desks\/(?!none)|ui\/cards\/(PeopleCards|PassedOn|Pending|Waiting))/,
  },
];

const app: ViteUserConfig['build'] = {
  target,
  outDir: 'dist',
  emptyOutDir: true,
  manifest: true,
  cssCodeSplit: false,
  lib: { entry: { index: 'widget/index.ts', app: 'widget/app/app.tsx' }, formats: ['es'] },
  rolldownOptions: {
    preserveEntrySignatures: 'allow-extension',
    output: {
      minify: true,
      entryFileNames: (chunk) => (chunk.name === 'index' ? 'index.js' : '[name]-[hash].js'),
      chunkFileNames: '[name]-[hash].js',
      codeSplitting: { includeDependenciesRecursively: false, groups: chunks },
    },
  },
};

const loader: ViteUserConfig['build'] = {
  target,
  outDir: 'dist',
  emptyOutDir: false,
  lib: {
    entry: 'widget/loader.ts',
    formats: ['iife'],
    name: 'batonLoader',
    fileName: () => 'baton.js',
  },
};

/** Everything it needs is in the one file, for any Node from 20 on. Not minified: its errors name our lines. */
const cli: ViteUserConfig = {
  build: {
    target: 'node20',
    outDir: 'dist',
    emptyOutDir: false,
    minify: false,
    lib: {
      entry: 'widget/escalation/cli.ts',
      formats: ['es'],
      fileName: () => 'baton-scope.js',
    },
    rolldownOptions: { external: /^node:/ },
  },
};

const demo: ViteUserConfig = {
  root: resolve('demo'),
  base: '/',
  build: {
    target,
    outDir: resolve('.demo'),
    emptyOutDir: true,
    rolldownOptions: {
      input: ['console', 'preview', 'review'].map((page) => resolve('demo', page, 'index.html')),
    },
  },
};

/** The loader fetches the app by its hashed name, so that an old loader never meets a new app. */
function appFile(mode: string): string {
  if (mode !== 'loader') return '';
  const entry = read('dist/.vite/manifest.json')['widget/app/app.tsx'];
  return entry.file;
}

function read(path: string) {
  return JSON.parse(readFileSync(resolve(path), 'utf8'));
}

function project(name: string, include: string[], more: Record<string, unknown>) {
  return { extends: true as const, test: { name, include, ...more } };
}
