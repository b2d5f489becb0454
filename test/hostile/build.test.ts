import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** In a process of its own: the surroundings of a test are not those of a release. */
const buildInto = `
import { build } from 'vite';
import { integrityOf } from './.ci/integrity.mjs';
const outDir = process.argv[1];
for (const mode of ['app', 'loader']) await build({ mode, logLevel: 'error', build: { outDir } });
console.log(JSON.stringify(integrityOf(outDir)));
`;

describe('a release', () => {
  it('has the same bytes when it is built once more', { timeout: 120_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'baton-release-'));
    try {
      const said = execFileSync(
        process.execPath,
        ['--input-type=module', '--eval', buildInto, folder],
        { env: { PATH: process.env['PATH'] }, encoding: 'utf8' },
      );
      const again: Record<string, string> = JSON.parse(said);
      const released: Record<string, string> = JSON.parse(
        readFileSync('dist/integrity.json', 'utf8'),
      );
      expect(Object.keys(again).length).toBeGreaterThan(20);
      expect(released).toMatchObject(again);
      expect(again['baton.js']).toMatch(/^sha384-[\w+/]{64}$/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
