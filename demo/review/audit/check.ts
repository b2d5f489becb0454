/** Verifies a trail while it comes in, by the code of `baton-audit`, and keeps what is worth showing of it. Pure. */
import { safeParse } from 'valibot';
import type { AuditEntry, AuditType } from '../../../widget/audit/entry.ts';
import { entrySchema } from '../../../widget/audit/entrySchema.ts';
import { linesIn } from '../../../widget/audit/lines.ts';
import { createVerifier, type Expected, type Report } from '../../../widget/audit/verify.ts';

export type Checked = {
  readonly report: Report;
  /** The newest decisions about the AI and its rules, newest first. */
  readonly decisions: readonly AuditEntry[];
};

/** The text of a trail in pieces, from its beginning, as often as it is asked for. */
export type Trail = () => AsyncIterable<string>;

/** The day's work with customers, which the conversations show better. */
const daily: readonly AuditType[] = [
  'answer',
  'verdict',
  'offer',
  'packet',
  'claim',
  'release',
  'transfer',
  'reply',
  'hand-back',
  'callback',
  'closed',
];
const mostDecisions = 200;

/** `tell` hears how many entries have been read, from time to time. */
export async function check(
  trail: Trail,
  expected: Expected,
  tell: (entries: number) => void,
): Promise<Checked> {
  const verifier = createVerifier(expected);
  const decisions: AuditEntry[] = [];
  let count = 0;
  for await (const line of linesIn(trail())) {
    verifier.read(line);
    count += 1;
    if (count % 500 === 0) tell(count);
    const entry = decisionIn(line);
    if (entry === null) continue;
    decisions.push(entry);
    if (decisions.length > mostDecisions) decisions.shift();
  }
  return { report: verifier.end(), decisions: decisions.toReversed() };
}

function decisionIn(line: string): AuditEntry | null {
  // Canonical JSON has no space after a colon; most lines need not be read a second time.
  const type = /"type":"([a-z-]+)","who":/.exec(line)?.[1];
  if (type === undefined || daily.some((one) => one === type)) return null;
  try {
    const read = safeParse(entrySchema, JSON.parse(line));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}

/** The lines of a trail beside one of them, counted from 1. */
export type Around = readonly { readonly line: number; readonly text: string }[];

export async function around(trail: Trail, line: number, beside = 2): Promise<Around> {
  const found: { line: number; text: string }[] = [];
  let at = 0;
  for await (const text of linesIn(trail())) {
    at += 1;
    if (at > line + beside) break;
    if (at >= line - beside) found.push({ line: at, text });
  }
  return found;
}
