/**
 * `npm run eval [-- --dir ../shared/eval --side dev|held --out .eval --json --readme]`: how well the rules
 * judge, on messages that people wrote. README.md says what each figure is.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { missingIn, readSet } from './evaluationSet.ts';
import { measure } from './measure.ts';
import { page } from './page.ts';
import { usualPlace } from './place.ts';
import { printed } from './printed.ts';
import { withTable } from './readme.ts';
import { withHanded } from './readmeHandoff.ts';

const root = join(import.meta.dirname, '..', '..');
const { values } = parseArgs({
  options: {
    dir: { type: 'string', default: usualPlace },
    side: { type: 'string', default: 'dev' },
    out: { type: 'string', default: join(root, '.eval') },
    json: { type: 'boolean', default: false },
    readme: { type: 'boolean', default: false },
  },
});

process.exitCode = await main();

async function main(): Promise<number> {
  const { side } = values;
  if (side !== 'dev' && side !== 'held') {
    console.error('--side is `dev` or `held`.');
    return 2;
  }
  const missing = missingIn(values.dir, side);
  if (missing.length > 0) {
    console.error(
      `The evaluation files are not part of the project, and these are not here:\n${missing.map((path) => `  ${resolve(path)}`).join('\n')}\nName the folder that has them: npm run eval -- --dir FOLDER`,
    );
    return 2;
  }

  const report = await measure(readSet(values.dir, side), side);
  mkdirSync(values.out, { recursive: true });
  writeFileSync(join(values.out, 'report.json'), JSON.stringify(report, null, 2));
  writeFileSync(join(values.out, 'report.html'), page(report));
  if (values.json) {
    console.log(JSON.stringify(report));
  } else {
    console.log(
      `${printed(report)}\n\nAll of it, with the mistakes: ${join(values.out, 'report.html')}`,
    );
  }

  if (values.readme) {
    const path = join(root, 'README.md');
    writeFileSync(path, withHanded(withTable(readFileSync(path, 'utf8'), report), report));
  }
  return 0;
}
