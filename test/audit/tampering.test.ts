import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { canonical, hashOf } from '../../widget/audit/chain.ts';
import { runCommand } from '../../widget/audit/command/command.ts';
import { randomFrom } from '../real/random.ts';
import { entryIn, trailOf, verified } from './trail.ts';

const { lines, head } = trailOf(120, 3);
const bytes = Buffer.from(`${lines.join('\n')}\n`);
const written = (some: readonly string[]) => Buffer.from(`${some.join('\n')}\n`);

type Random = () => number;
const below = (random: Random, most: number) => Math.floor(random() * most);

/** Each makes another file of the trail. */
const tamperings: Readonly<Record<string, (random: Random) => Buffer>> = {
  flip: (random) => {
    const copy = Buffer.from(bytes);
    const at = below(random, copy.length - 1);
    copy[at] = (copy[at] ?? 0) ^ (1 << below(random, 8));
    return copy;
  },
  delete: (random) => written(lines.toSpliced(below(random, lines.length), 1)),
  reorder: (random) => {
    const from = below(random, lines.length);
    const moved = lines.toSpliced(from, 1);
    const to = (from + 1 + below(random, moved.length)) % lines.length;
    return written(moved.toSpliced(to, 0, lines[from] ?? ''));
  },
  insert: (random) => {
    const at = below(random, lines.length + 1);
    const neighbour = entryIn(lines[Math.max(0, at - 1)]);
    const {
      hash: _hash,
      salt,
      content,
      ...forged
    } = {
      ...neighbour,
      number: at + 1,
      prev: at === 0 ? neighbour.prev : neighbour.hash,
      type: 'claim',
    };
    return written(
      lines.toSpliced(at, 0, canonical({ ...forged, salt, content, hash: hashOf(forged) })),
    );
  },
  truncate: (random) => bytes.subarray(0, below(random, bytes.length - 1)),
};

describe('1,000 random tamperings with an exported trail', () => {
  it.for(Object.entries(tamperings))('are each found: 200 times %s', async ([kind, tamper]) => {
    const random = randomFrom(kind.length * 7919);
    const world = { version: '1', isColoured: false };
    for (let round = 0; round < 200; round += 1) {
      const file = tamper(random);
      expect(file.equals(bytes)).toBe(false);
      const { code, out } = await runCommand(['verify', 'trail.jsonl', '--head', head], {
        ...world,
        read: () => Readable.from([file]).setEncoding('utf8'),
      });
      expect([round, code, out.includes('trail.jsonl:')]).toEqual([round, 1, true]);
    }
  });

  it('are none in the file as it was exported', async () => {
    const { code, out } = await runCommand(['verify', '-', '--head', head], {
      version: '1',
      isColoured: false,
      // In pieces that end anywhere, also within a letter.
      read: () => Readable.from(Array.from(bytes, (byte) => Buffer.of(byte))).setEncoding('utf8'),
    });
    expect([out, code]).toEqual([`valid -: 120 entries (1 to 120), 15 erased.\nhead ${head}\n`, 0]);
  });
});

describe('a long trail', () => {
  it('of 20,000 entries is verified while it is read', () => {
    const long = trailOf(20_000, 5);
    expect(verified(long.lines, { head: long.head })).toMatchObject({ ok: true, entries: 20_000 });
  });
});
