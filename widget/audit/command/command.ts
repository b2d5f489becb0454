/**
 * The command `baton-audit`, without a process: what it is asked and what it may read go in, what it prints
 * and how it ends come out.
 */
import { print, type Printed } from '../../escalation/command/print.ts';
import { problemOf } from '../../escalation/command/problem.ts';
import { linesIn } from '../lines.ts';
import { createVerifier, type Expected, type Report } from '../verify.ts';
import { help, understood } from './usage.ts';

export type World = {
  /** The text of a file, in pieces; `-` is the standard input. */
  readonly read: (path: string) => AsyncIterable<string>;
  readonly version: string;
  readonly isColoured: boolean;
};

export type Outcome = { readonly out: string; readonly err: string; readonly code: 0 | 1 | 2 };

export async function runCommand(words: readonly string[], world: World): Promise<Outcome> {
  const asked = understood(words);
  switch (asked.kind) {
    case 'help':
      return { out: help, err: '', code: 0 };
    case 'version':
      return { out: `${world.version}\n`, err: '', code: 0 };
    case 'misunderstood': {
      const complaint = print([[['red', 'baton-audit'], `: ${asked.why}`]], world.isColoured);
      return { out: '', err: `${complaint}\n${help}`, code: 2 };
    }
    case 'verify':
      return await verify(asked.file, asked.expected, asked.isJson, world);
  }
}

async function verify(
  file: string,
  expected: Expected,
  isJson: boolean,
  world: World,
): Promise<Outcome> {
  const verifier = createVerifier(expected);
  try {
    for await (const line of linesIn(world.read(file))) verifier.read(line);
  } catch (error) {
    const problem = problemOf(error);
    const err = print([[['red', 'unreadable'], ` ${file}: ${problem}`]], world.isColoured);
    return { out: isJson ? json({ file, ok: false, unreadable: problem }) : '', err, code: 2 };
  }
  const report = verifier.end();
  const out = isJson
    ? json({ file, ...report })
    : print(printed(file, report, expected), world.isColoured);
  return { out, err: '', code: report.ok ? 0 : 1 };
}

function printed(file: string, report: Report, expected: Expected): Printed {
  const { fault, entries, first, last, head, erased } = report;
  if (fault !== null) {
    return [
      [['bold', `${file}:${fault.line}`], ' ', ['red', fault.kind], ` ${fault.text}`],
      [first === null ? 'Nothing before it is as written.' : `As written: ${first} to ${last}.`],
    ];
  }
  const which = first === null ? '' : ` (${first} to ${last})`;
  return [
    [['green', 'valid'], ` ${file}: ${entriesOf(entries)}${which}, ${erased} erased.`],
    [['dim', `head ${head}`]],
    ...(expected.head === null
      ? [['Whether later entries were cut off shows only against a head: --head HASH.']]
      : []),
  ];
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function entriesOf(count: number): string {
  return count === 1 ? '1 entry' : `${count} entries`;
}
