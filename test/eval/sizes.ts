/** What the rules weigh as built: one chunk each, minified, gzip 9. Nothing is written. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { flush } from '../../.ci/flush.ts';
import type { Size } from './report.ts';

const room = join(import.meta.dirname, '..', '..', 'widget', 'escalation');

export async function sizes(): Promise<readonly Size[]> {
  const languages = readdirSync(join(room, 'languages')).filter((file) =>
    /^[a-z]{2}\.ts$/.test(file),
  );
  const found: Size[] = [
    { name: 'English rules, all of evaluate.ts', gzip: await weigh('evaluate.ts') },
    { name: 'the tone model in it', gzip: await weigh(join('tone', 'tone.ts')) },
  ];
  for (const file of languages) {
    found.push({
      name: `language ${file.slice(0, 2)}`,
      gzip: await weigh(join('languages', file)),
    });
  }
  return found;
}

async function weigh(file: string): Promise<number> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [flush],
    build: {
      write: false,
      target: ['chrome111', 'firefox115', 'safari16.4'],
      lib: { entry: join(room, file), formats: ['es'] },
      rolldownOptions: { output: { minify: true } },
    },
  });
  const built = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const code = built.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('');
  return gzipSync(code, { level: 9 }).length;
}
