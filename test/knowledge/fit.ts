/**
 * Where the coefficients of `widget/knowledge/search.ts` come from: `node test/knowledge/fit.ts` prints them.
 *
 * `questions.json` was written for the demo shop alone. What is said about the calibration was measured on
 * questions held back: each half in turn, with coefficients fitted on the other. The coefficients in use
 * are fitted on both. An answer is right when its entry is the expected one or shares its intent.
 */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { candidatesFor } from '../../widget/knowledge/features.ts';
import type { Features } from '../../widget/knowledge/features.ts';
import { parseKnowledge } from '../../widget/knowledge/parse.ts';
import { confidenceOf, indexKnowledge } from '../../widget/knowledge/search.ts';

const names = ['likeness', 'coverage', 'margin', 'unknown', 'substance'] as const;

export type Coefficients = Readonly<Record<'bias' | (typeof names)[number], number>>;

export type Example = {
  readonly text: string;
  readonly right: boolean;
  readonly inScope: boolean;
  readonly features: Features;
};

const questionsSchema = v.array(v.object({ text: v.string(), answer: v.nullable(v.string()) }));

export function examples(): readonly Example[] {
  const shop = parseKnowledge(read('../../demo/shop/faq.json'));
  const knowledge = indexKnowledge(shop.entries);
  const intentOf = new Map(shop.entries.map(({ id, intent }) => [id, intent]));
  const questions = v.parse(questionsSchema, JSON.parse(read('./questions.json')));

  return questions.map(({ text, answer }): Example => {
    const best = candidatesFor(knowledge, text)[0];
    const found = best?.entry.id;
    const right =
      answer !== null &&
      found !== undefined &&
      (found === answer || intentOf.get(found) === intentOf.get(answer));
    return { text, right, inScope: answer !== null, features: best?.features ?? nothing };
  });
}

const nothing: Features = { likeness: 0, coverage: 0, margin: 0, unknown: 1, substance: 0 };

/** Logistic regression by plain gradient descent: no chance in it, so it always ends at the same place. */
export function fit(data: readonly Example[]): Coefficients {
  const rows = data.map(({ features, right }) => ({
    x: [1, ...names.map((name) => features[name])],
    y: right ? 1 : 0,
  }));
  let weights = Array.from({ length: names.length + 1 }, () => 0);

  for (let round = 0; round < 40_000; round += 1) {
    const slope = weights.map((weight, at) => (at === 0 ? 0 : ridge * weight));
    for (const { x, y } of rows) {
      const error = 1 / (1 + Math.exp(-dot(weights, x))) - y;
      for (const [at, value] of x.entries()) slope[at] = (slope[at] ?? 0) + error * value;
    }
    weights = weights.map((weight, at) => weight - (0.5 * (slope[at] ?? 0)) / rows.length);
  }
  const [bias = 0, likeness = 0, coverage = 0, margin = 0, unknown = 0, substance = 0] = weights;
  return { bias, likeness, coverage, margin, unknown, substance };
}

/** Keeps the weights small where the questions say little. */
const ridge = 0.1;

export type Judged = Example & { readonly confidence: number };

/** Every example with the confidence it gets from coefficients that never saw it. */
export function heldOut(data: readonly Example[]): readonly Judged[] {
  const halves = [0, 1].map((half) => data.filter((_, index) => index % 2 === half));
  return halves.flatMap((half, at) => {
    const coefficients = fit(halves[1 - at] ?? []);
    return half.map((example) => ({
      ...example,
      confidence: confidenceOf(example.features, coefficients),
    }));
  });
}

export type Bin = { readonly said: number; readonly was: number; readonly count: number };

/** Five bins of confidence: what was said, and how often it was right. */
export function reliability(data: readonly Judged[]): readonly Bin[] {
  return [0, 1, 2, 3, 4].map((bin) => {
    const inside = data.filter(({ confidence }) => Math.min(4, Math.floor(confidence * 5)) === bin);
    return {
      said: mean(inside.map(({ confidence }) => confidence)),
      was: mean(inside.map(({ right }) => (right ? 1 : 0))),
      count: inside.length,
    };
  });
}

/** Expected calibration error: the mean distance between said and was, weighted by bin. */
export function calibrationError(bins: readonly Bin[]): number {
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  return bins.reduce((sum, { said, was, count }) => sum + Math.abs(said - was) * count, 0) / total;
}

function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8');
}

if (import.meta.main) {
  const all = examples();
  const bins = reliability(heldOut(all));
  const inScope = all.filter((example) => example.inScope);
  console.log(fit(all));
  console.table(bins);
  console.log({
    questions: all.length,
    inScope: inScope.length,
    calibrationError: calibrationError(bins),
    bestEntryRight: mean(inScope.map(({ right }) => (right ? 1 : 0))),
  });
}
