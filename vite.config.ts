/** One config for all: `--mode app | loader | demo` or the name of a command builds, and Vitest reads `test`. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { flush } from './.ci/flush.ts';
import { leanPreact } from './.ci/lean/preact.ts';
import { leanValibot } from './.ci/lean/valibot.ts';
import { leanXState } from './.ci/lean/xstate.ts';
import { tight } from './.ci/tight.ts';
import type { Plugin } from 'vite';
import type { ViteUserConfig } from 'vitest/config';

/** The README's browsers. Constructable style sheets set Safari's floor, arrays that copy Firefox's. */
const target = ['chrome111', 'firefox115', 'safari16.4'];
const widgetVersion = JSON.stringify(read('package.json').version);

/** States of the widget, measured one by one in a browser. */
const lookedAt = ['test/access/**/*.test.ts'];
/** Stories that a browser lives through, with a desk at the other end. */
const lived = ['test/{browser,faults,hostile/page}/**/*.test.ts'];

export default defineConfig(({ mode }) => ({
  define: { BATON_VERSION: widgetVersion, BATON_APP: JSON.stringify(appFile(mode)) },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  ...parts(mode),
  test: {
    // Vitest would leave one core idle.
    maxWorkers: '100%',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      project('core', ['test/**/*.test.ts'], {
        isolate: false,
        exclude: [...lookedAt, ...lived, 'test/ui/**'],
      }),
      project('ui', ['test/ui/**/*.test.{ts,tsx}'], {
        environment: 'jsdom',
        setupFiles: 'test/ui/lastFrame.ts',
      }),
      project('gallery', lookedAt, { isolate: false }),
      // A story has a browser, a desk and a proxy, and both cores are theirs. The browser is the same for all of them.
      // One that fails and passes when it is played again is named at the end of `npm test`, as TWICE: to be looked into.
      project('browser', lived, {
        maxWorkers: 1,
        isolate: false,
        retry: 1,
        // Where a test means a second, it says so.
        expect: { poll: { timeout: 10_000 } },
        sequence: { groupOrder: 1 },
      }),
    ],
  },
}));

/**
 * A browser remembers for as long as the page lives that a module could not be fetched. So a part that did
 * not come is asked for once more under another address, which every later attempt has anew; and no part
 * leans on another file than the panel's, which is there before any of them.
 */
const finish: Plugin = {
  name: 'finish',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
    for (const chunk of chunks) chunk.code = finished(chunk.code);
  },
};

const again = `
function $again(file) {
  return import(/* webpackIgnore: true */ import.meta.url.replace(/[^/]*$/, file + '?' + Date.now()));
}`;

/** How the bundler gives a module its names; it takes what a page has put on every object for one. */
const namesOfModule = /\bfor ?\(var (\w+) in (\w+)\)(?= ?\w+\(\w+, ?\1, ?\{)/g;

function finished(given: string): string {
  const code = given.replaceAll(namesOfModule, 'for(var $1 of Object.keys($2))');
  const patient = code.replaceAll(
    /\bimport\([`"']\.\/([\w-]+\.js)[`"']\)/g,
    (first, file: string) => `${first}.catch(()=>$again("${file}"))`,
  );
  return patient === code ? code : patient + again;
}

/**
 * What is wanted at the same moment travels together, and like with like: small files compress badly. All that is
 * drawn comes with the panel; what is thought comes behind it, with `talk.ts`. The later parts share nothing
 * but what the panel has already: one of them that could not be fetched must not cost another.
 */
const panel = {
  name: 'panel',
  test: /rolldown|preact|valibot|idb-keyval|widget\/(model\/(?!lineSchema|scopeSchema)|newId|stream\/within|app\/(?!agreeing|backStep|conversationRun|filing|keptFirst|languages|noticing|outside|prepare|rehearse|summary|talk|alert|app\.)|conversation\/(announce|card|ending|memory|outstanding|view)\.|escalation\/hearing\/(kept|words)\.|store\/(disk|pages|record|version)\.|ui\/(?!files\/|BeforeSending|Consent|plainText|Portrait|[Mm]enu|[Ww]ithheld|ease|lines\/[Ff]eedback(Words|\.css)|strings\/(en(Consent|Correction|Feedback|Files|Later|Mail|Menu|Withheld)|load|translations)|calendar|cards\/(Approval|Booked|CallbackForm|contact|Correction|Done|Grown|Idle|LaterCards|Mail|mailLink|Rating|When|later)\.))/,
};

/** What was stored has the site's document in it, so whoever reads the one reads the other. */
const reading = {
  name: 'reading',
  test: /widget\/(model\/(lineSchema|scopeSchema)|store\/(recordSchema|migrate))/,
};

const app: ViteUserConfig['build'] = {
  target,
  outDir: 'dist',
  emptyOutDir: true,
  manifest: true,
  cssCodeSplit: false,
  lib: { entry: { index: 'widget/index.ts', app: 'widget/app/app.tsx' }, formats: ['es'] },
  rolldownOptions: {
    preserveEntrySignatures: 'allow-extension',
    // It takes its time to make it small, and that is all right.
    checks: { pluginTimings: false },
    output: {
      minify: true,
      entryFileNames: (chunk) => (chunk.name === 'index' ? 'index.js' : '[name]-[hash:7].js'),
      chunkFileNames: '[name]-[hash:7].js',
      codeSplitting: { includeDependenciesRecursively: false, groups: [panel, reading] },
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
  worker: { format: 'es' },
  build: {
    target,
    outDir: resolve('.demo'),
    emptyOutDir: true,
    rolldownOptions: {
      // The worker is a build within the build, which takes its time.
      checks: { pluginTimings: false },
      input: [
        'account',
        'console',
        'contract',
        'preview',
        'review',
        'sign-in',
        'staff',
        'words',
      ].map((page) => resolve('demo', page, 'index.html')),
    },
  },
};

/** Each command is one file, which needs no other. */
const commands: Readonly<Record<string, string>> = {
  'baton-scope': 'widget/escalation/cli.ts',
  'baton-audit': 'widget/audit/cli.ts',
  'baton-packet': 'widget/contract/cli.ts',
};

const cli = (name: string, entry: string): ViteUserConfig => ({
  build: {
    target: 'node20',
    outDir: 'dist',
    emptyOutDir: false,
    minify: false,
    lib: { entry, formats: ['es'], fileName: () => `${name}.js` },
    rolldownOptions: { external: /^node:/ },
  },
});

function parts(mode: string): ViteUserConfig {
  if (mode === 'demo') return demo;
  const command = commands[mode];
  if (command !== undefined) return cli(mode, command);
  if (mode === 'loader') return { build: loader, plugins: [tight] };
  return { build: app, plugins: [flush, leanXState(), leanValibot(), leanPreact(), finish, tight] };
}

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
