import { describe, expect, it } from 'vitest';
import type { About, ReviewItem, ReviewMark } from '../../demo/desk/agents/wireReview.ts';
import { agreements, kappaOf } from '../../demo/review/agreement.ts';
import { markFor, neighbour } from '../../demo/review/keys.ts';

const at = '2026-11-23T10:00:00.000Z';
const kim = { id: 'ag_kim', name: 'Kim' };
const lee = { id: 'ag_lee', name: 'Lee' };
const mark = (reviewer: typeof kim, about: About): ReviewMark => ({ at, reviewer, about });

describe('two reviewers', () => {
  it('agree as far as the textbook says of its own example', () => {
    // Fleiss, Levin and Paik, Statistical Methods for Rates and Proportions, 3rd edition, table 18.1.
    const counts = Object.entries({ pp: 75, pn: 1, po: 4, np: 5, nn: 4, no: 1, oo: 10 });
    const pairs = counts.flatMap(([[one = '', other = ''], times]) =>
      Array.from({ length: times }, () => [one, other] as const),
    );
    expect(kappaOf(pairs)).toBeCloseTo(0.68, 2);
  });

  it('are compared only on what both have marked, and by handoffs', () => {
    const item = (marks: readonly ReviewMark[]): ReviewItem => ({
      id: 'c',
      reference: '#1',
      state: 'closed',
      customer: 'Maya R.',
      subject: 'Refund',
      trigger: 'request',
      quote: null,
      end: null,
      comment: null,
      openedAt: at,
      causes: ['escalated'],
      marks: [...marks],
    });
    const late: About = { kind: 'handoff', verdict: 'late' };
    const right: About = { kind: 'handoff', verdict: 'right' };
    const answer: About = { kind: 'answer', message: 'm2', verdict: 'correct' };
    expect(
      agreements([
        item([mark(kim, late), mark(lee, late)]),
        item([mark(lee, right), mark(kim, late)]),
        item([mark(kim, late)]),
        item([mark(kim, answer), mark(lee, answer)]),
      ]),
    ).toEqual([{ reviewers: ['Kim', 'Lee'], of: 2, same: 1, kappa: 0 }]);
  });

  it('who always say the same thing agree no more than chance would have them', () => {
    expect(kappaOf([['late', 'late']])).toBeNull();
    expect(kappaOf([])).toBeNull();
  });
});

describe('the keys of a reviewer', () => {
  it('mark the handoff by letter and the answer that is pointed at by digit', () => {
    expect(markFor('l', null, [])).toEqual({ kind: 'handoff', verdict: 'late' });
    expect(markFor('3', 'm2', [])).toEqual({ kind: 'answer', message: 'm2', verdict: 'outdated' });
    expect(markFor('3', null, [])).toBeNull();
    expect(markFor('x', 'm2', [])).toBeNull();
  });

  it('take a mark back when they are pressed again', () => {
    const own = [mark(kim, { kind: 'handoff', verdict: 'late' })];
    expect(markFor('l', null, own)).toEqual({ kind: 'handoff', verdict: null });
    expect(markFor('r', null, own)).toEqual({ kind: 'handoff', verdict: 'right' });
  });

  it('go from answer to answer, and stay at the ends', () => {
    expect(neighbour(['a', 'b'], null, 1)).toBe('a');
    expect(neighbour(['a', 'b'], 'a', 1)).toBe('b');
    expect(neighbour(['a', 'b'], 'b', 1)).toBe('b');
    expect(neighbour(['a', 'b'], null, -1)).toBe('b');
    expect(neighbour([], null, 1)).toBeNull();
  });
});
