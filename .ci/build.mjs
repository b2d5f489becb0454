// Builds what is published (dist/) and the demo's own pages (.demo/).
import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import { contractPage } from '../demo/contract/page.ts';
import {
  auditJsonSchema,
  eventsJsonSchema,
  packetJsonSchema,
  pageEventsJsonSchema,
} from '../widget/contract/contractJsonSchema.ts';
import { scopeJsonSchema } from '../widget/model/scopeJsonSchema.ts';
import { integrityOf } from './integrity.mjs';

const isDemo = !process.argv.includes('--widget');

rmSync('dist', { recursive: true, force: true });
// The loader names the app's hashed file, so the app is built first.
await build({ mode: 'app', logLevel: 'warn' });
await build({ mode: 'loader', logLevel: 'warn' });
for (const command of ['baton-scope', 'baton-audit', 'baton-packet']) {
  await build({ mode: command, logLevel: 'warn' });
  chmodSync(`dist/${command}.js`, 0o755);
}
const schemas = {
  scope: scopeJsonSchema(),
  packet: packetJsonSchema(),
  events: eventsJsonSchema(),
  'page-events': pageEventsJsonSchema(),
  audit: auditJsonSchema(),
};
for (const [name, schema] of Object.entries(schemas)) {
  writeFileSync(`dist/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
}
writeFileSync('dist/integrity.json', `${JSON.stringify(integrityOf('dist'), null, 2)}\n`);
execFileSync('tsc', ['-p', 'widget/tsconfig.types.json'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (isDemo) {
  await build({ mode: 'demo', logLevel: 'warn' });
  const page = '.demo/contract/index.html';
  // A function, because what is put in has signs that mean something to a pattern.
  const html = readFileSync(page, 'utf8').replace('<!-- contract -->', () => contractPage());
  writeFileSync(page, html);
}
