import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { tight } from '../../.ci/tight.ts';

/** A module of the widget's, built as it is published, with or without what is cut out of a package. */
export async function built<Module>(entry: string, ...cuts: Plugin[]): Promise<Module> {
  const code = await codeOf(entry, [...cuts, tight], true);
  return import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
}

/** Names that are used in what is built and belong to nobody, because a cut took away who had them. */
export async function strayNames(entry: string, cut: Plugin): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'baton-lean-'));
  try {
    writeFileSync(join(folder, 'built.js'), await codeOf(entry, [cut], false));
    writeFileSync(join(folder, '.oxlintrc.json'), '{"env":{"browser":true,"es2024":true}}');
    return strays(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function strays(folder: string): readonly string[] {
  const rules = ['-A', 'all', '-D', 'no-undef', '-f', 'json'];
  try {
    execFileSync(
      join('node_modules', '.bin', 'oxlint'),
      ['-c', join(folder, '.oxlintrc.json'), ...rules, folder],
      { encoding: 'utf8', stdio: 'pipe' },
    );
    return [];
  } catch (error) {
    const { stdout } = error as { readonly stdout: string };
    const { diagnostics } = JSON.parse(stdout) as {
      readonly diagnostics: readonly { readonly message: string }[];
    };
    return diagnostics.map(({ message }) => message);
  }
}

async function codeOf(entry: string, plugins: Plugin[], minify: boolean): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
    plugins,
    // Vitest is no production, and packages have other files for that.
    resolve: { conditions: ['module', 'browser', 'production'] },
    build: {
      write: false,
      target: 'esnext',
      lib: { entry, formats: ['es'] },
      rolldownOptions: { output: { minify, codeSplitting: false } },
    },
  });
  const [first] = Array.isArray(result) ? result : [];
  return first?.output[0].code ?? '';
}
