import { describe, expect, it } from 'vitest';
import { around, check } from '../../demo/review/audit/check.ts';
import { trailOf } from '../audit/trail.ts';

const { lines, head } = trailOf(1200);

/** In pieces that end anywhere. */
const served = (some: readonly string[]) =>
  async function* () {
    const text = some.map((line) => `${line}\n`).join('');
    for (let at = 0; at < text.length; at += 1000) yield text.slice(at, at + 1000);
  };
const checked = async (some: readonly string[], seen: readonly string[] = []) =>
  await check(served(some), { head: null, seen, isPart: false }, () => {});

describe('the audit page', () => {
  it('finds a trail in order that passes through the head that was kept', async () => {
    const { report } = await checked(lines, [head]);
    expect(report).toMatchObject({ ok: true, entries: 1200, head });
  });

  it.for([
    ['altered', 'altered', lines.with(500, lines[500]?.replace('Alex', 'Alec') ?? '')],
    ['missing', 'missing', lines.toSpliced(500, 1)],
    [
      'in another’s place',
      'out-of-order',
      lines.toSpliced(500, 2, lines[501] ?? '', lines[500] ?? ''),
    ],
  ] as const)(
    'finds an entry that is %s, and shows it among its neighbours',
    async ([, kind, tampered]) => {
      const { report } = await checked(tampered);
      expect(report).toMatchObject({ ok: false, fault: { kind, line: 501 } });
      const beside = await around(served(tampered), report.fault?.line ?? 0);
      expect(beside.map(({ line }) => line)).toEqual([499, 500, 501, 502, 503]);
      expect(beside[2]?.text).toBe(tampered[500]);
    },
  );

  it('finds that a trail was written anew by the head that was kept', async () => {
    expect((await checked(trailOf(1200, 2).lines, [head])).report.fault?.kind).toBe('other-trail');
  });

  it('says how far it is', async () => {
    const told: number[] = [];
    await check(served(lines), { head: null, seen: [], isPart: false }, (n) => told.push(n));
    expect(told).toEqual([500, 1000]);
  });

  it('shows decisions about the AI and its rules, newest first, and not the day’s work', async () => {
    const { decisions } = await checked(lines);
    expect(decisions.length).toBeGreaterThan(10);
    expect(new Set(decisions.map(({ type }) => type))).toEqual(new Set(['erased']));
    const numbers = decisions.map(({ number }) => number);
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
  });
});
