import { describe, expect, it } from 'vitest';
import { createRandom } from '../../demo/desk/core/random.ts';
import { type Candidate, sample, type Sample } from '../../demo/desk/sampling/sample.ts';

const always = ['escalated', 'low-rating', 'approval'];
const rules = { seed: '2026-11-23', share: 0.05, always };

/** 60 intents whose frequencies fall like those of words do, from a third of all to a handful. */
function traffic(count: number, seed: number): readonly Candidate[] {
  const random = createRandom(seed);
  const weights = Array.from({ length: 60 }, (_, at) => 1 / (at + 1) ** 2);
  const sum = weights.reduce((so, weight) => so + weight, 0);
  return Array.from({ length: count }, (_, n) => {
    let left = random.share() * sum;
    const at = weights.findIndex((weight) => (left -= weight) < 0);
    const sign = random.share();
    return {
      id: `cnv_${seed}_${n}`,
      intent: at === 59 ? null : `intent-${at}`,
      confidence: random.share() < 0.1 ? null : random.share(),
      causes: [
        ...(sign < 0.12 ? ['escalated'] : []),
        ...(sign > 0.1 && sign < 0.15 ? ['low-rating'] : []),
      ],
    };
  });
}

const busy = traffic(100_000, 1);
const drawn = sample(busy, rules);
const rest = busy.filter(({ causes }) => causes.length === 0);

const idsOf = ({ chosen }: Sample) => chosen.map(({ id }) => id);

describe('the sample of 100,000 conversations', () => {
  it('has all that the rules always want reviewed, and says why', () => {
    const certain = drawn.chosen.filter(({ why }) => why === 'always');
    expect(new Set(certain.map(({ id }) => id))).toEqual(
      new Set(busy.filter(({ causes }) => causes.length > 0).map(({ id }) => id)),
    );
    expect(certain.every((one) => one.why === 'always' && one.causes.length > 0)).toBe(true);
  });

  it('has the promised share of the rest, each once', () => {
    expect(drawn.drawn).toBe(Math.ceil(0.05 * rest.length));
    expect(new Set(idsOf(drawn)).size).toBe(drawn.always + drawn.drawn);
    expect(drawn.whole).toBe(100_000);
  });

  it('sees every intent at every confidence that there is, however rare', () => {
    const rarest = drawn.strata.at(-1);
    expect(rarest?.of).toBeLessThan(10);
    expect(drawn.strata.length).toBeGreaterThan(200);
    expect(drawn.strata.filter((one) => one.drawn === 0)).toEqual([]);
  });

  it('is the same for the same seed in any order, and another for another', () => {
    const again = sample(busy.toReversed(), rules);
    expect(idsOf(again)).toEqual(idsOf(drawn));
    const other = new Set(idsOf(sample(rest, { ...rules, seed: '2026-11-30' })));
    const same = idsOf(sample(rest, rules)).filter((id) => other.has(id)).length;
    // What is rare is drawn nearly whole, so it is in both.
    expect(same / other.size).toBeLessThan(0.3);
  });
});

describe('a sample', () => {
  it('tells by its weights how much goes wrong in the whole, though rare intents go wrong more often', () => {
    const random = createRandom(7);
    const some = traffic(4000, 2).map((one) => ({ ...one, causes: [] }));
    const wrong = new Set(
      some
        .filter(({ intent }) => random.share() < Number(intent?.split('-')[1] ?? 59) / 60)
        .map(({ id }) => id),
    );
    const truth = wrong.size / some.length;
    const draws = Array.from({ length: 100 }, (_, seed) => {
      const { chosen } = sample(some, { seed: String(seed), share: 0.05, always });
      const hits = chosen.flatMap((one) => (wrong.has(one.id) ? [one] : []));
      const weighed = hits.reduce((sum, one) => sum + (one.why === 'chance' ? one.weight : 0), 0);
      return { weighed: weighed / some.length, counted: hits.length / chosen.length };
    });
    const middle = (values: readonly number[]) =>
      values.reduce((sum, one) => sum + one, 0) / values.length;
    const spread = Math.sqrt(middle(draws.map(({ weighed }) => (weighed - truth) ** 2)));
    expect(Math.abs(middle(draws.map(({ weighed }) => weighed)) - truth)).toBeLessThan(
      (3 * spread) / Math.sqrt(draws.length),
    );
    expect(middle(draws.map(({ counted }) => counted))).toBeGreaterThan(truth * 1.5);
  });

  it('gives every conversation of a stratum the same chance', () => {
    const some = Array.from({ length: 20 }, (_, at) => ({
      id: `cnv_${at}`,
      intent: 'refund',
      confidence: 0.9,
      causes: [],
    }));
    const times = new Map(some.map(({ id }) => [id, 0]));
    for (let seed = 0; seed < 2000; seed += 1) {
      for (const id of idsOf(sample(some, { seed: String(seed), share: 0.25, always }))) {
        times.set(id, (times.get(id) ?? 0) + 1);
      }
    }
    // 2,000 draws of 5 from 20: 500 each, give or take 19. Chi-squared with 19 degrees, 99.9 %: 43.82 (NIST, 1.3.6.7.4).
    const squares = [...times.values()].map((count) => (count - 500) ** 2 / (500 * 0.75));
    expect((squares.reduce((sum, one) => sum + one, 0) * 19) / 20).toBeLessThan(43.82);
  });

  it('sees as many intents as it may, when there are more of them than it may see', () => {
    const { drawn: count, strata } = sample(traffic(200, 3), { ...rules, always: [], share: 0.05 });
    expect(count).toBe(10);
    const seen = strata.filter((one) => one.drawn > 0).map(({ intent }) => intent);
    expect(new Set(seen).size).toBe(10);
  });

  it('takes all where all are wanted, none where none are, and is empty of nothing', () => {
    const some = traffic(300, 4);
    expect(sample(some, { ...rules, always: [], share: 1 }).drawn).toBe(300);
    expect(sample(some, { ...rules, always: [], share: 0 }).chosen).toEqual([]);
    expect(sample([], rules)).toMatchObject({ whole: 0, always: 0, drawn: 0, strata: [] });
  });
});
