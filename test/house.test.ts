import { execFileSync } from 'node:child_process';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { cpSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Who may look into whose room, and which packages a room may use. The reasons: `widget/README.md`. */
const rooms: Readonly<
  Record<string, { readonly sees: readonly string[]; readonly uses: readonly string[] }>
> = {
  model: { sees: [], uses: ['valibot', '@valibot'] },
  escalation: { sees: ['model'], uses: ['node:fs', 'node:process'] },
  audit: {
    sees: ['model', 'escalation'],
    uses: ['valibot', 'canonicalize', '@noble', 'node:fs', 'node:process'],
  },
  contract: {
    sees: ['model', 'escalation', 'audit', 'desks'],
    uses: ['valibot', 'node:fs', 'node:process'],
  },
  knowledge: { sees: ['model'], uses: ['minisearch', 'valibot'] },
  conversation: { sees: ['model', 'escalation'], uses: ['xstate'] },
  stream: { sees: [], uses: [] },
  challenge: { sees: ['model', 'stream'], uses: ['valibot'] },
  bots: {
    sees: ['model', 'conversation', 'knowledge', 'stream', 'challenge'],
    uses: ['valibot'],
  },
  desks: { sees: ['model', 'conversation', 'stream', 'challenge'], uses: ['valibot'] },
  store: { sees: ['model', 'conversation', 'stream', ''], uses: ['valibot', 'idb-keyval'] },
  ui: { sees: ['model', 'conversation'], uses: ['preact', 'libphonenumber-js'] },
  app: {
    sees: [
      'model',
      'escalation',
      'conversation',
      'challenge',
      'bots',
      'desks',
      'store',
      'ui',
      'stream',
      '',
    ],
    uses: ['preact', 'xstate'],
  },
  '': { sees: ['model', 'app'], uses: [] },
};

/** Within a room, a package has its own files; nobody else needs it. */
const packageFiles: Readonly<Record<string, RegExp>> = {
  '@valibot': /model\/jsonSchema\.ts$/,
  '@noble': /audit\/chain\.ts$/,
  'node:fs': /\/cli\.ts$/,
  'node:process': /\/cli\.ts$/,
  // What it knows about numbers weighs more than the panel, so its part is fetched for the form alone.
  'libphonenumber-js': /ui\/cards\/contact\.ts$/,
  canonicalize: /audit\/chain\.ts$/,
  valibot:
    /Schema\.ts$|\/check\.ts$|challenge\/|desks\/|contract\/|bots\/completion\.ts$|knowledge\/schema\.ts$/,
  xstate: /conversation\/(machine|meaning|background)\.ts$|app\/conversationRun\.ts$/,
  'idb-keyval': /store\/(disk|record|files)\.ts$/,
};

const drawers =
  /(^|\/)(utils?|helpers?|common|shared|misc|types|constants|hooks|services)(\/|\.tsx?$)/;
const mostLines = 250;

type Source = { readonly path: string; readonly text: string };

function sourcesIn(folder: string): readonly Source[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|mjs|css)$/.test(entry.name))
    .map((entry) => posix.join(entry.parentPath.replaceAll('\\', '/'), entry.name))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** What is wrong with the house, in sentences. Nothing is checked twice elsewhere. */
function faultsIn(sources: readonly Source[]): readonly string[] {
  return sources.flatMap(({ path, text }) => [
    ...(text.split('\n').length - 1 > mostLines ? [`${path} has over ${mostLines} lines`] : []),
    ...(drawers.test(path) ? [`${path} is a drawer, not a room`] : []),
    ...(/\bas any\b|:\s*any\s*[;,)=[\]>|]|@ts-(ignore|nocheck)|oxlint-disable/.test(text)
      ? [`${path} switches a check off`]
      : []),
    ...(/\.(innerHTML|outerHTML)\b|insertAdjacentHTML|dangerouslySetInnerHTML|\bnew Function\(/.test(
      text,
    )
      ? [`${path} makes HTML or code from strings`]
      : []),
    ...(path.startsWith('widget/') ? importFaults(path, text) : []),
  ]);
}

function importFaults(path: string, text: string): readonly string[] {
  const room = roomOf(path);
  const rule = rooms[room];
  if (!rule) return [`${path} is in no known room`];

  const imports = Array.from(
    text.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)'([^']+)'/g),
    ([, name]) => name ?? '',
  );
  return imports.flatMap((name) => {
    if (name.startsWith('.')) {
      const target = roomOf(posix.join(posix.dirname(path), name));
      return target === room || rule.sees.includes(target)
        ? []
        : [`${path} looks into ${target || 'the doors'}`];
    }
    const owner = name.split('/')[0] ?? name;
    const isOwn = packageFiles[owner]?.test(path) ?? true;
    return rule.uses.includes(owner) && isOwn ? [] : [`${path} uses ${owner}`];
  });
}

/** The first folder below `widget/`, or '' for the doors. */
function roomOf(path: string): string {
  const [, room = '', ...rest] = path.split('/');
  return rest.length === 0 ? '' : room;
}

const all = [...sourcesIn('widget'), ...sourcesIn('demo'), ...sourcesIn('test')].filter(
  ({ path }) => path !== 'test/house.test.ts',
);

describe('the house', () => {
  it('is in order', () => {
    expect(faultsIn(all)).toEqual([]);
  });

  it.for([
    ['widget/escalation/x.ts', "import { h } from '../ui/Panel.tsx';", 'looks into ui'],
    ['widget/ui/x.tsx', "import { createActor } from 'xstate';", 'uses xstate'],
    ['widget/store/x.ts', "import { set } from 'idb-keyval';", 'uses idb-keyval'],
    ['widget/bots/x.ts', "const desk = await import('../desks/hep.ts');", 'looks into desks'],
    ['widget/utils/x.ts', '', 'is a drawer'],
    ['widget/model/x.ts', '\n'.repeat(251), 'over 250 lines'],
    ['demo/console/x.ts', 'const x: any = 1;', 'switches a check off'],
    ['widget/ui/x.tsx', 'element.innerHTML = text;', 'makes HTML'],
  ] as const)('notices %s when it goes wrong: %s', ([path, text, fault]) => {
    expect(faultsIn([{ path, text }]).join()).toContain(fault);
  });

  it('keeps the core free of the browser: a stray `document` does not compile', () => {
    const errors = compiled(
      'widget/escalation/planted.ts',
      'export const page = document.title;\n',
    );
    expect(errors).toMatch(/planted\.ts.*Cannot find name 'document'/);
  });

  it('does not import in rings: a planted ring is found by the linter', () => {
    const folder = mkdtempSync(join(tmpdir(), 'baton-ring-'));
    try {
      writeFileSync(
        join(folder, 'one.ts'),
        "import { two } from './two.ts';\nexport const one = () => two;\n",
      );
      writeFileSync(
        join(folder, 'two.ts'),
        "import { one } from './one.ts';\nexport const two = () => one;\n",
      );
      cpSync('.oxlintrc.json', join(folder, '.oxlintrc.json'));
      expect(run('oxlint', ['-c', join(folder, '.oxlintrc.json'), folder])).toContain('no-cycle');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

/** Compiles the core with one more file in it, in a copy. */
function compiled(path: string, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'baton-core-'));
  try {
    cpSync('widget', join(folder, 'widget'), { recursive: true });
    symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
    expect(run('tsc', ['-p', join(folder, 'widget/tsconfig.core.json'), '--noEmit'])).toBe('');
    writeFileSync(join(folder, path), text);
    return run('tsc', ['-p', join(folder, 'widget/tsconfig.core.json'), '--noEmit']);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(command: string, args: readonly string[]): string {
  try {
    return execFileSync(join('node_modules', '.bin', command), args, {
      encoding: 'utf8',
      stdio: 'pipe',
    });
  } catch (error) {
    // A checker that finds something exits with an error, and says what on its standard output.
    return error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error);
  }
}
