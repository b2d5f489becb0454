/**
 * The command `baton-packet`, without a process: what it is asked and what it may read go in, what it prints
 * and how it ends come out.
 */
import {
  type FileText,
  printedTrouble,
  type Unreadable,
  where,
} from '../../escalation/command/files.ts';
import { counted, plainly, print, type Printed } from '../../escalation/command/print.ts';
import { checkEvents } from '../checkEvents.ts';
import { checkPacket } from '../checkPacket.ts';
import type { Finding } from '../finding.ts';
import { type Item, recordedIn } from './recorded.ts';
import { help, type Question, understood } from './usage.ts';

export type World = {
  /** `-` is the standard input. */
  readonly read: (path: string) => Promise<FileText>;
  readonly version: string;
  readonly isColoured: boolean;
};

export type Outcome = { readonly out: string; readonly err: string; readonly code: 0 | 1 | 2 };

type Asked = Extract<Question, { readonly kind: 'check' }>;

/** `line` is where the packet or the event begins. */
type Placed = Finding & { readonly file: string; readonly item: number; readonly line: number };

export async function runCommand(words: readonly string[], world: World): Promise<Outcome> {
  const asked = understood(words);
  switch (asked.kind) {
    case 'help':
      return { out: help, err: '', code: 0 };
    case 'version':
      return { out: `${world.version}\n`, err: '', code: 0 };
    case 'misunderstood': {
      const complaint = print([[['red', 'baton-packet'], `: ${asked.why}`]], world.isColoured);
      return { out: '', err: `${complaint}\n${help}`, code: 2 };
    }
    case 'check':
      return await check(asked, world);
  }
}

async function check(asked: Asked, world: World): Promise<Outcome> {
  const troubles: Unreadable[] = [];
  const findings: Placed[] = [];
  let count = 0;
  for (const file of asked.files) {
    const found = await world.read(file);
    if ('problem' in found) {
      troubles.push({ file, at: null, expected: found.problem });
      continue;
    }
    const recorded = recordedIn(found.text);
    if (!recorded.ok) {
      troubles.push({ file, at: recorded.at, expected: recorded.expected });
      continue;
    }
    count += recorded.items.length;
    findings.push(...findingsIn(file, recorded.items, asked));
  }
  const mistakes = findings.filter(({ kind }) => kind === 'mistake').length;
  const code = troubles.length > 0 ? 2 : mistakes > 0 ? 1 : 0;
  const err = print(troubles.flatMap(printedTrouble), world.isColoured);
  if (asked.isJson) {
    const unreadable = troubles.length > 0 ? { unreadable: troubles } : {};
    return {
      out: json({ ok: code === 0, [asked.what]: count, findings, ...unreadable }),
      err,
      code,
    };
  }
  const [thing] = asked.what.split(/s$/);
  const warnings = counted(findings.length - mistakes, 'warning');
  const total = `${counted(count, thing ?? '')}, ${counted(mistakes, 'mistake')}, ${warnings}.`;
  return { out: print([...findings.map(printed), [total]], world.isColoured), err, code };
}

function findingsIn(file: string, items: readonly Item[], asked: Asked): readonly Placed[] {
  const values = items.map(({ value }) => value);
  const lists = asked.what === 'events' ? checkEvents(values, asked) : values.map(checkPacket);
  return lists.flatMap((list, at) =>
    list.map((one) => ({ ...one, file, item: at + 1, line: items[at]?.line ?? 1 })),
  );
}

function printed({ file, line, kind, pointer, text }: Placed): Printed[number] {
  const colour = kind === 'mistake' ? 'red' : 'yellow';
  const told = text.replace(/^expected (.*)$/s, (_, what: string) => `expected ${plainly(what)}`);
  return [
    ...where(file, { line, column: 1 }),
    [colour, kind],
    ` ${pointer === '' ? 'the whole' : pointer}: ${told}`,
  ];
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
