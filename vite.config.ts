/** One config, four uses: `--mode app | loader | demo` build, and Vitest reads `test`. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import type { Plugin } from 'vite';
import type { ViteUserConfig } from 'vitest/config';

/** Constructable style sheets and `showPopover` set the floor: Safari 16.4 is the oldest. */
const target = ['chrome111', 'firefox114', 'safari16.4'];
const widgetVersion = JSON.stringify(read('package.json').version);

export default defineConfig(({ mode }) => ({
  define: { BATON_VERSION: widgetVersion, BATON_APP: JSON.stringify(appFile(mode)) },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  ...(mode === 'demo' ? demo : { build: mode === 'loader' ? loader : app, plugins: [bare] }),
  test: {
    projects: [
      project('core', ['test/**/*.test.ts'], { exclude: ['test/browser/**', 'test/ui/**'] }),
      project('ui', ['test/ui/**/*.test.{ts,tsx}'], { environment: 'jsdom' }),
      project('browser', ['test/browser/**/*.test.ts'], {
        testTimeout: 60_000,
        hookTimeout: 120_000,
        fileParallelism: false,
      }),
    ],
  },
}));

/** Marks for bundlers that a finished bundle has no use for. */
const bare: Plugin = {
  name: 'bare',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      // Between two words the mark is also the space.
      chunk.code = chunk.code.replaceAll(/(\w?)\/\* @__PURE__ \*\/ ?/g, (_mark, word: string) =>
        word === '' ? '' : `${word} `,
      );
    }
  },
};

/** What is wanted at the same moment travels together: small files compress badly. */
const chunks = [
  {
    name: 'talk',
    test: /xstate|widget\/(conversation\/(?!memory|view|packetFrom)|escalation\/(?!packet|summary|facts)|app\/conversationRun|ui\/lines\/(?!lines\.css)|stream\/event|bots\/(openai|completion|messages))/,
  },
  {
    name: 'people',
    test: /widget\/(desks\/(?!none)|conversation\/packetFrom|escalation\/|ui\/calendar|ui\/cards\/(?!Cards|Choice|cards\.css))/,
  },
  {
    name: 'panel',
    test: /preact|valibot|idb-keyval|widget\/(model|newId|stream|conversation|app|store\/(record|version)\.ts|ui\/(?!plainText))/,
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
