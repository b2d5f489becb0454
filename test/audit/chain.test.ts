import { describe, expect, it } from 'vitest';
import { beginning, canonical, hashOf } from '../../widget/audit/chain.ts';
import { entryIn, trailOf, verified, withoutContent } from './trail.ts';

const trail = trailOf(60);
const { lines, head } = trail;

/** The trail with something done to its lines. */
const changed = (change: (lines: string[]) => void): readonly string[] => {
  const copy = [...lines];
  change(copy);
  return copy;
};

const altered = (at: number, change: object, isRehashed = false): string => {
  const entry = { ...entryIn(lines[at]), ...change };
  const { hash, salt: _salt, content: _content, ...chained } = entry;
  return canonical({ ...entry, hash: isRehashed ? hashOf(chained) : hash });
};

describe('an audit trail', () => {
  it('is valid as it was written, with what was erased in between', () => {
    expect(verified(lines, { head })).toEqual({
      ok: true,
      entries: 60,
      first: 1,
      last: 60,
      head,
      erased: 10,
      fault: null,
    });
  });

  it('is valid while it is empty', () => {
    expect(verified([], { head: beginning })).toMatchObject({ ok: true, entries: 0, first: null });
  });

  it.for([
    ['altered', 7, changed((all) => (all[6] = altered(6, { at: '2026-01-01T00:00:00.000Z' })))],
    ['altered', 7, changed((all) => (all[6] = altered(6, { added: true })))],
    ['altered', 7, changed((all) => (all[6] = ` ${all[6]}`))],
    ['altered', 7, changed((all) => (all[6] = 'no JSON'))],
    ['content', 7, changed((all) => (all[6] = altered(6, { content: { text: 'other words' } })))],
    ['content-missing', 7, changed((all) => (all[6] = canonical(withoutContent(entryIn(all[6])))))],
    ['unlinked', 8, changed((all) => (all[6] = altered(6, { scope_version: '9' }, true)))],
    ['missing', 7, changed((all) => all.splice(6, 1))],
    ['missing', 1, changed((all) => all.splice(0, 3))],
    ['out-of-order', 8, changed((all) => all.splice(6, 2, all[7] ?? '', all[6] ?? ''))],
    ['inserted', 7, changed((all) => all.splice(7, 0, all[6] ?? ''))],
    ['inserted', 8, changed((all) => all.splice(7, 0, altered(7, { type: 'claim' }, true)))],
    ['truncated', 58, changed((all) => all.splice(57))],
  ] as const)('shows what is %s, and names entry %i', ([kind, number, tampered]) => {
    expect(verified(tampered, { head }).fault).toMatchObject({ kind, number });
  });

  it('names the line of the first wrong entry, in a sentence', () => {
    const twice = changed((all) => all.splice(6, 2));
    expect(verified(twice).fault).toEqual({
      kind: 'missing',
      number: 7,
      line: 7,
      text: 'Entries 7 to 8 are missing.',
    });
  });

  it('passes through the heads that were kept, and not through those of a trail written anew', () => {
    const kept = entryIn(lines[29]).hash;
    expect(verified(lines, { seen: [kept], head }).ok).toBe(true);
    expect(verified(trailOf(60, 2).lines, { seen: [kept] }).fault?.kind).toBe('other-trail');
    expect(verified(lines.slice(0, 20), { seen: [kept] }).fault?.kind).toBe('other-trail');
  });

  it('can be verified in pieces, that join where one ends and the next begins', () => {
    const [one, two] = [lines.slice(0, 17), lines.slice(17)];
    const first = verified(one, { isPart: true });
    expect(first).toMatchObject({ ok: true, last: 17 });
    expect(verified(two, { isPart: true, seen: [first.head], head })).toMatchObject({
      ok: true,
      first: 18,
    });
    expect(verified(two, { isPart: true, seen: [head.replace(/^./, 'x')] }).ok).toBe(false);
    expect(verified(two).fault).toMatchObject({ kind: 'missing', number: 1 });
  });
});

describe('canonical JSON', () => {
  // RFC 8785, 3.2.2 to 3.2.4 and appendix B.
  it('is that of RFC 8785', () => {
    const sample = JSON.parse(
      String.raw`{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],
        "string":"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/","literals":[null,true,false]}`,
    );
    expect(canonical(sample)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
    const keys = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6'];
    const sorted = canonical(Object.fromEntries(keys.map((key) => [key, 1])));
    expect(Object.keys(JSON.parse(`{${sorted.slice(1)}`))).toEqual([
      '1',
      '\r',
      '\u0080',
      '\u00f6',
      '\u20ac',
      '\ud83d\ude00',
      '\ufb33',
    ]);
  });
});
