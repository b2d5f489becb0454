/** From the corpus to a model, and to scores of messages that the model has not seen. */
import { scoreOf } from '../../widget/escalation/tone/tone.ts';
import { marksOf } from '../../widget/escalation/tone/marks.ts';
import type { Example } from './corpus.ts';
import { fit } from './fit.ts';
import type { Recipe, Sample } from './fit.ts';
import { thresholdAt } from './figures.ts';
import { withVariants } from './variants.ts';
import { quantised } from './pack.ts';

export const recipe: Recipe & { readonly unit: number; readonly falseFires: number } = {
  size: 14,
  lasso: 0.1,
  ridge: 0.5,
  angryCounts: 1,
  rounds: 150,
  /** The weight that becomes a 1. */
  unit: 1,
  /** Of our own calm lines, which are harder than ordinary traffic, this share reaches 0.5. */
  falseFires: 0.01,
};

const folds = 10;

export function learn(examples: readonly Example[]): Int8Array {
  return quantised(fit(withVariants(examples).map(sampleOf), recipe).weights, recipe.unit);
}

/** Each message is scored by a model that has seen no line of its batch. */
export function scoredUnseen(examples: readonly Example[]): readonly number[] {
  const batches = [...new Set(examples.map(({ batch }) => batch))];
  const fold = (example: Example) => batches.indexOf(example.batch) % folds;
  const models = Array.from({ length: folds }, (_, held) =>
    learn(examples.filter((example) => fold(example) !== held)),
  );
  return examples.map((example) => {
    const model = models[fold(example)];
    return model ? scoreOf(model, marksOf(example.text, recipe.size)) : 0;
  });
}

/** Turns sums into probabilities: steep as the unseen scores ask for, 0.5 where few enough calm ones are. */
export function calibrated(
  examples: readonly Example[],
  scores: readonly number[],
): { readonly bias: number; readonly slope: number } {
  const calm = scores.filter((_, at) => !examples[at]?.angry);
  const middle = thresholdAt(calm, recipe.falseFires);
  const slope = steepness(examples, scores);
  return { bias: -slope * middle, slope };
}

/** Logistic regression of one score by Newton's method, begun flat: a steep beginning runs away. */
function steepness(examples: readonly Example[], scores: readonly number[]): number {
  let [a, b] = [0, 0];
  for (let round = 0; round < 30; round += 1) {
    let [ga, gb, haa, hab, hbb] = [0, 0, 1e-6, 0, 1e-6];
    for (const [at, score] of scores.entries()) {
      const guess = 1 / (1 + Math.exp(-a * score - b));
      const error = guess - (examples[at]?.angry ? 1 : 0);
      const spread = guess * (1 - guess);
      ga += error * score;
      gb += error;
      haa += spread * score * score;
      hab += spread * score;
      hbb += spread;
    }
    const determinant = haa * hbb - hab * hab;
    a -= (hbb * ga - hab * gb) / determinant;
    b -= (haa * gb - hab * ga) / determinant;
  }
  return a;
}

function sampleOf({ text, angry }: Example): Sample {
  return { marks: [...marksOf(text, recipe.size)], angry };
}
