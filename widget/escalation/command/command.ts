/**
 * The command `baton-scope`, without a process: what it is asked and what it may read go in, what it prints
 * and how it ends come out.
 */
import { check } from '../../model/check.ts';
import { customerSchema } from '../../model/customerSchema.ts';
import { readScope } from '../../model/scopeSchema.ts';
import { findingsIn, printedFindings } from './check.ts';
import {
  type File,
  mistakesOf,
  open,
  printedMistakes,
  printedTrouble,
  type Unreadable,
  type World,
} from './files.ts';
import { print, type Printed } from './print.ts';
import { printedTrial, type Trial, trialAsJson } from './try.ts';
import { readTranscript } from './transcript.ts';
import { type Asked, help, understood } from './usage.ts';

export type Outcome = { readonly out: string; readonly err: string; readonly code: 0 | 1 | 2 };

export function runCommand(words: readonly string[], world: World): Outcome {
  const asked = understood(words);
  switch (asked.kind) {
    case 'help':
      return { out: help, err: '', code: 0 };
    case 'version':
      return { out: `${world.version}\n`, err: '', code: 0 };
    case 'misunderstood': {
      const printed = print([[['red', 'baton-scope'], `: ${asked.why}`]], world.isColoured);
      return { out: '', err: `${printed}\n${help}`, code: 2 };
    }
    case 'check':
      return runCheck(asked, world);
    case 'try':
      return runTry(asked, world);
  }
}

function runCheck(asked: Asked<'check'>, world: World): Outcome {
  const opened = open(asked.scope, world);
  if (!opened.ok) return unreadable([opened.trouble], asked.isJson, world);

  const { file } = opened;
  const findings = findingsIn(file, world.today);
  const isBad = findings.mistakes.length > 0 || (asked.isStrict && findings.warnings.length > 0);
  const ok = findings.mistakes.length === 0;
  const out = asked.isJson
    ? json({ file: file.name, ok, ...findings })
    : print(printedFindings(findings, file), world.isColoured);
  return { out, err: '', code: isBad ? 1 : 0 };
}

function runTry(asked: Asked<'try'>, world: World): Outcome {
  const scope = open(asked.scope, world);
  const transcript = open(asked.transcript, world);
  const customer = asked.customer === null ? null : open(asked.customer, world);
  const troubles = [scope, transcript, customer].flatMap((one) =>
    one === null || one.ok ? [] : [one.trouble],
  );
  if (!scope.ok || !transcript.ok || customer?.ok === false) {
    return unreadable(troubles, asked.isJson, world);
  }

  const rules = readScope(scope.file.value);
  const read = readTranscript(transcript.file.value);
  const who = customer === null ? null : check(customerSchema, customer.file.value, 'customer');
  if (rules.ok && read.ok && who?.ok !== false) {
    const trial = {
      scope: rules.value,
      lines: read.value.lines,
      customer: who?.value ?? read.value.customer,
    };
    return tried(trial, asked.isJson, world);
  }
  const bad = [
    { file: scope.file, mistakes: mistakesOf(rules, scope.file, 'scope') },
    { file: transcript.file, mistakes: mistakesOf(read, transcript.file, 'transcript') },
    ...(customer && who
      ? [{ file: customer.file, mistakes: mistakesOf(who, customer.file, 'customer') }]
      : []),
  ];
  return mistaken(bad, asked.isJson, world);
}

function tried(trial: Trial, isJson: boolean, world: World): Outcome {
  const out = isJson
    ? json({ ok: true, ...trialAsJson(trial) })
    : print(printedTrial(trial), world.isColoured);
  return { out, err: '', code: 0 };
}

type Bad = { readonly file: File; readonly mistakes: ReturnType<typeof mistakesOf> };

function mistaken(bad: readonly Bad[], isJson: boolean, world: World): Outcome {
  const mistakes = bad.flatMap((one) =>
    one.mistakes.map((mistake) => ({ file: one.file.name, ...mistake })),
  );
  if (isJson) return { out: json({ ok: false, mistakes }), err: '', code: 1 };
  const printed = bad.flatMap((one): Printed => printedMistakes(one.mistakes, one.file));
  return { out: print(printed, world.isColoured), err: '', code: 1 };
}

function unreadable(troubles: readonly Unreadable[], isJson: boolean, world: World): Outcome {
  const err = print(troubles.flatMap(printedTrouble), world.isColoured);
  return { out: isJson ? json({ ok: false, unreadable: troubles }) : '', err, code: 2 };
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
