import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSet } from './evaluationSet.ts';
import { figuresOf } from './figures.ts';
import * as judge from './judge.ts';
import { judgeSet } from './judged.ts';
import { isReached, measuredOf } from './goals.ts';
import { handoffReport } from './handoff.ts';
import { hasSet, usualPlace } from './place.ts';
import { redactionReport } from './redaction.ts';
import { handedIn, handedOf } from './readmeHandoff.ts';
import { type Row, rowsIn, rowsOf } from './readme.ts';

/** A README may be this much better than what is measured, and this much worse. */
const kindest = 0.02;
const oldest = 0.05;
/** The same, in fires per 100 messages. */
const kindestFalsely = 0.2;
const oldestFalsely = 0.5;

const readme = readFileSync('README.md', 'utf8');
const said = rowsIn(readme);

describe('the README’s figures of judgment', () => {
  if (!hasSet) {
    it('could not be measured again here, where the evaluation files are not at hand; the table has its form', () => {
      expect(said.length).toBeGreaterThan(5);
      expect(said.flatMap(faultsInForm)).toEqual([]);
    });
    return;
  }

  it('are what is measured; else `npm run eval -- --readme` writes them anew', () => {
    const set = readSet(usualPlace, 'dev');
    const measured = rowsOf(figuresOf(set, judgeSet(set, judge)));
    expect(faults(said, measured)).toEqual([]);
  });

  it('of a handoff are what is measured, and every goal is reached', () => {
    const set = readSet(usualPlace, 'dev');
    const reports = {
      handoff: handoffReport(set.dialogues),
      redaction: redactionReport(set.privateTexts),
    };
    expect(handedIn(readme)).toEqual(handedOf(reports));
    expect(measuredOf(reports).filter((one) => !isReached(one))).toEqual([]);
  });

  it('have their form', () => {
    expect(said.flatMap(faultsInForm)).toEqual([]);
  });
});

describe('what holds the figures', () => {
  const row = { name: 'churn', precision: 0.9, recall: 0.6, auc: 0.8, falsely: 0.2, n: 871 };
  const falls = (change: Partial<Row>) => faults([row], [{ ...row, ...change }]);

  it.for([
    { change: {}, fault: [] },
    { change: { precision: 0.885 }, fault: [] },
    { change: { precision: 0.87 }, fault: ['churn, precision: says 0.9, is 0.87'] },
    { change: { recall: 0.64 }, fault: [] },
    { change: { recall: 0.7 }, fault: ['churn, recall: says 0.6, is 0.7'] },
    { change: { falsely: 0.5 }, fault: ['churn, falsely: says 0.2, is 0.5'] },
    { change: { auc: null }, fault: ['churn, auc: says 0.8, is null'] },
    { change: { n: 870 }, fault: ['churn, n: says 871, is 870'] },
    { change: { name: 'legal' }, fault: ['other rows: churn', 'measured: legal'] },
  ])('notices a drop, and what is old: $change', ({ change, fault }) => {
    expect(falls(change)).toEqual(fault);
  });
});

function faults(table: readonly Row[], measured: readonly Row[]): readonly string[] {
  const names = (rows: readonly Row[]) => rows.map(({ name }) => name).join(', ');
  if (names(table) !== names(measured)) {
    return [`other rows: ${names(table)}`, `measured: ${names(measured)}`];
  }
  return table.flatMap((row, at) => {
    const now = measured[at];
    return now ? faultsIn(row, now) : [];
  });
}

function faultsIn(row: Row, now: Row): readonly string[] {
  const fault = (key: keyof Row) => [`${row.name}, ${key}: says ${row[key]}, is ${now[key]}`];
  const shares = (['precision', 'recall', 'auc'] as const).flatMap((key) =>
    isFar(row[key], now[key], kindest, oldest) ? fault(key) : [],
  );
  // Fewer is better here.
  const isFalse = isFar(now.falsely, row.falsely, kindestFalsely, oldestFalsely);
  return [...shares, ...(isFalse ? fault('falsely') : []), ...(row.n === now.n ? [] : fault('n'))];
}

function isFar(higher: number | null, lower: number | null, kind: number, old: number): boolean {
  if (higher === null || lower === null) return higher !== lower;
  // Half of a last digit is rounding.
  const rounding = 0.005 + 1e-9;
  return higher - lower > kind + rounding || lower - higher > old + rounding;
}

function faultsInForm({ name, precision, recall, auc, falsely, n }: Row): readonly string[] {
  const isShare = (value: number | null) => value === null || (value >= 0 && value <= 1);
  const isRate = falsely === null || (falsely >= 0 && falsely <= 100);
  const isGood = name !== '' && [precision, recall, auc].every(isShare) && isRate && n > 0;
  return isGood ? [] : [`${name}: not a row of figures`];
}
