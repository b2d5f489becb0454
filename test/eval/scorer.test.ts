import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSet } from './evaluationSet.ts';
import { handoffReport } from './handoff.ts';
import * as judge from './judge.ts';
import { type Judged, type JudgedSet, judgeSet } from './judged.ts';
import { triggerReports } from './measures.ts';
import { redactionReport } from './redaction.ts';
import { hasScorer, scorer, usualPlace } from './place.ts';
import type { Slice, TriggerReport } from './report.ts';

/** Our name for a trigger, and the task and the file it has with the scorer. */
const tasks = [
  ['request', 'human-request', 'human-request', 'requests'],
  ['frustration', 'frustration', 'frustration', 'frustration'],
  ['churn', 'churn', 'topics', 'topics'],
  ['legal', 'legal', 'topics', 'topics'],
  ['billing', 'billing', 'topics', 'topics'],
  ['urgent', 'urgent', 'topics', 'topics'],
  ['out-of-scope', 'oos', 'oos', 'foreign'],
] as const;

describe('our figures and the shared scorer’s', () => {
  if (!hasScorer) {
    it('cannot be compared here: the scorer is not part of the project', () => {
      expect(hasScorer).toBe(false);
    });
    return;
  }

  it('are the same for every trigger and every source', { timeout: 60_000 }, () => {
    const judged = judgeSet(readSet(usualPlace, 'dev'), judge);
    const reports = triggerReports(judged);
    const folder = mkdtempSync(join(tmpdir(), 'baton-scorer-'));
    try {
      const ordinary = written(folder, 'ordinary', judged.ordinary);
      for (const [id, task, file, rows] of tasks) {
        const report = reports.find((one) => one.id === id);
        expect(report).toBeDefined();
        if (report) compare(report, { folder, task, file, ordinary, rows: judged[rows] });
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe.runIf(hasScorer)('our figures of a handoff and the shared scorer’s', () => {
  it('are the same', { timeout: 60_000 }, () => {
    const { dialogues, privateTexts } = readSet(usualPlace, 'dev');
    const ours = handoffReport(dialogues);
    const told = dialogues.map((one) => ({ id: one.id, ...judge.summarize(one) }));
    const theirs = scored('summary', 'dialogues', told);
    expect(theirs).toContain(`R1 ${rounded(ours.rouge.narrative)} `);
    expect(theirs).toContain(`human-labelled ${rounded(ours.human.share)} (`);
    expect(theirs).toContain(`auto-labelled ${rounded(ours.automatic.share)} (`);
    expect(theirs).toContain(`every fact carried ${rounded(ours.whole.share)} (`);
    expect(theirs).toContain(`= ${rounded(ours.length)} of the dialogue`);
    expect(theirs).toContain(`does not have: ${ours.invented.hits}/${ours.invented.n}`);
    expect(theirs).toContain(`in clear: ${ours.leaked.hits}/${ours.leaked.n}`);

    const hidden = redactionReport(privateTexts);
    const spans = privateTexts.map(({ id, text }) => ({ id, ...judge.redact(text) }));
    const found = scored('pii', 'pii', spans);
    for (const { kind, n, share } of hidden.kinds) {
      expect(found).toMatch(new RegExp(`^${kind} +${n} +${rounded(share)} `, 'm'));
    }
    expect(found).toContain(`was redacted: ${hidden.falsely.hits}/${hidden.falsely.n}`);
    expect(found).toContain(`left readable: ${hidden.kept.hits}/${hidden.kept.n}`);
  });
});

function scored(task: string, file: string, predictions: readonly object[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'baton-scorer-'));
  try {
    const path = join(folder, `${task}.pred.jsonl`);
    writeFileSync(path, predictions.map((one) => JSON.stringify(one)).join('\n'));
    const gold = join(usualPlace, `${file}.dev.jsonl`);
    const options = ['--task', task, '--gold', gold, '--pred', path];
    return execFileSync(process.execPath, [scorer, ...options], { encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

type Task = {
  readonly folder: string;
  readonly task: string;
  readonly file: string;
  readonly ordinary: string;
  readonly rows: JudgedSet['requests'];
};

function compare(report: TriggerReport, { folder, task, file, ordinary, rows }: Task) {
  const result = join(folder, `${task}.json`);
  const options = {
    '--task': task,
    '--gold': join(usualPlace, `${file}.dev.jsonl`),
    '--pred': written(folder, task, rows),
    '--json': result,
    ...(task === 'oos' ? {} : { '--ordinary-pred': ordinary }),
  };
  const printed = execFileSync(process.execPath, [scorer, ...Object.entries(options).flat()], {
    encoding: 'utf8',
  });
  const theirs: readonly Record<string, unknown>[] = JSON.parse(readFileSync(result, 'utf8'));
  const ours = new Map(report.slices.map((slice) => [slice.name, asTheirs(slice)]));
  // Look-alikes are a rate with us.
  for (const { FPR: _, ...slice } of theirs.filter((one) => one['slice'] !== 'hard negatives')) {
    expect({ task, ...slice }).toEqual({ task, ...ours.get(String(slice['slice'])) });
  }

  const [rate] = report.ordinary;
  if (rate) expect(printed).toContain(`ordinary messages: ${rounded(rate.per100)} `);
  for (const { ceiling, recall } of task === 'oos' ? [] : report.ceilings) {
    expect(printed).toContain(`<=${ceiling} false fires per 100 ordinary: ${rounded(recall)} `);
  }
}

function asTheirs({ name, n, positives, precision, recall, recallWithin, f1, auc }: Slice) {
  return {
    slice: name,
    n,
    pos: positives,
    P: rounded(precision),
    R: rounded(recall),
    R95: recallWithin ? recallWithin.map(rounded).join('-') : '',
    F1: rounded(f1),
    AUC: rounded(auc),
  };
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1000) / 1000;
}

function written(folder: string, name: string, rows: readonly Judged[]): string {
  const path = join(folder, `${name}.pred.jsonl`);
  const lines = rows.map(({ id, scores }) => {
    const { request, 'out-of-scope': oos, ...others } = scores;
    return JSON.stringify({ id, oos, triggers: { human: request, ...others } });
  });
  writeFileSync(path, lines.join('\n'));
  return path;
}
