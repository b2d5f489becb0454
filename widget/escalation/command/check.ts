/** `baton-scope check`: what the widget would refuse, and what its owner should look at. */
import type { Mistake } from '../../model/mistake.ts';
import { readScope } from '../../model/scopeSchema.ts';
import { unknownKeys } from '../lint/keys.ts';
import type { Warning } from '../lint/warning.ts';
import { warningsFor } from '../lint/warningsFor.ts';
import { type File, mistakesOf, placed, type Placed, printedMistakes, where } from './files.ts';
import { counted, type Printed } from './print.ts';

export type Findings = {
  readonly mistakes: readonly Placed<Mistake>[];
  /** Of a document with mistakes only those that do not need its meaning. */
  readonly warnings: readonly Placed<Warning>[];
};

export function findingsIn(file: File, today: string): Findings {
  const read = readScope(file.value);
  const found = read.ok ? warningsFor(read.value, file.value, today) : unknownKeys(file.value);
  return {
    mistakes: mistakesOf(read, file, 'scope'),
    warnings: placed([...found, ...doubleKeys(file)], file, 'scope'),
  };
}

function doubleKeys({ places }: File): readonly Warning[] {
  return places.doubles.map((path) => {
    const key = path.slice(path.lastIndexOf('.') + 1);
    const text = `“${key}” stands twice in the same object: only the last one counts, and what the first says is lost. Merge the two.`;
    return { path: `scope${path}`, kind: 'listed-twice', text };
  });
}

export function printedFindings({ mistakes, warnings }: Findings, file: File): Printed {
  const result = `${counted(mistakes.length, 'mistake')}, ${counted(warnings.length, 'warning')}`;
  const fate =
    mistakes.length > 0
      ? ' The widget does not read a document with mistakes: it runs on its safe defaults.'
      : '';
  return [
    ...printedMistakes(mistakes, file),
    ...warnings.map((warning) => [
      ...where(file.name, warning),
      ['yellow', 'warning'] as const,
      ` ${warning.path}: ${warning.text}`,
      ['dim', ` (${warning.kind})`] as const,
    ]),
    [`${file.name}: ${result}.${fate}`],
  ];
}
