/** `npm run privacy -- widget.json [--scope scope.json]`: prints the page. Ends with 1 where a setting is wrong. */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../../widget/model/configSchema.ts';
import type { Mistake } from '../../widget/model/mistake.ts';
import { defaultScope, type Scope } from '../../widget/model/scope.ts';
import { readScope } from '../../widget/model/scopeSchema.ts';
import { readSettings } from '../desk/environment.ts';
import { privacyPage } from './page.ts';

const { values, positionals } = parseArgs({
  options: { scope: { type: 'string' } },
  allowPositionals: true,
});
const [path] = positionals;

try {
  if (path === undefined) throw new Error('Which settings? npm run privacy -- widget.json');
  const { config, mistakes } = readConfig(Object(json(path)));
  stopAt(mistakes);
  console.log(
    privacyPage({ config, scope: scopeFor(config.scope, path), desk: readSettings(process.env) }),
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function scopeFor(named: string | object | undefined, beside: string): Scope {
  const file = values.scope ?? (typeof named === 'string' ? resolve(dirname(beside), named) : null);
  if (file === null && named === undefined) return defaultScope;
  const read = readScope(file === null ? named : json(file));
  if (read.ok) return read.value;
  stopAt(read.mistakes);
  return defaultScope;
}

function json(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new Error(
      `${file} is not to be read, or is no JSON. The scope document can be named by --scope.`,
    );
  }
}

function stopAt(mistakes: readonly Mistake[]): void {
  const [first] = mistakes;
  if (first) throw new Error(`${first.path}: expected ${first.expected}`);
}
