/** Makes `widget/escalation/tone/weights.ts` from the two corpora: `npm run train:tone`. */
import { writeFileSync } from 'node:fs';
import { readCorpus } from './corpus.ts';
import { aucOf, shareAbove } from './figures.ts';
import { calibrated, learn, recipe, scoredUnseen } from './learn.ts';
import { pack } from './pack.ts';

export const weightsFile = new URL('../../widget/escalation/tone/weights.ts', import.meta.url);

export type Trained = {
  readonly source: string;
  /** In batches that the model had not seen. */
  readonly auc: number;
  readonly recall: number;
  readonly report: string;
};

export function trained(): Trained {
  const examples = readCorpus();
  const scores = scoredUnseen(examples);
  const { bias, slope } = calibrated(examples, scores);
  const weights = learn(examples);

  const angry = scores.filter((_, at) => examples[at]?.angry);
  const calm = scores.filter((_, at) => !examples[at]?.angry);
  const auc = aucOf(angry, calm);
  const recall = shareAbove(angry, -bias / slope);
  const report = [
    `${angry.length} angry and ${calm.length} calm lines, ${weights.filter(Boolean).length} weights`,
    `unseen batches: AUC ${auc.toFixed(3)}, recall ${recall.toFixed(3)} where ${recipe.falseFires} of the calm lines fire`,
  ].join('\n');
  return { source: sourceOf(pack(weights), bias, slope), auc, recall, report };
}

function sourceOf(packed: string, bias: number, slope: number): string {
  return `/** Made by \`npm run train:tone\` from the messages in \`test/tone\`; what the letters mean: \`tone.ts\`. */
export const size = ${recipe.size};
export const bias = ${bias.toFixed(3)};
export const slope = ${slope.toFixed(3)};
export const packed =
  '${packed.replaceAll('\\', '\\\\')}';
`;
}

if (import.meta.main) {
  const { source, report } = trained();
  writeFileSync(weightsFile, source);
  console.log(report);
}
