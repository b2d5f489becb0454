/** How the tone does on public messages that it was not trained on: `node test/tone/measure.ts`. */
import { existsSync, readFileSync } from 'node:fs';
import { toneOf } from '../../widget/escalation/tone/tone.ts';
import { readMild } from './corpus.ts';
import { aucOf, shareAbove, thresholdAt } from './figures.ts';

const folder = '../shared/eval';
const shares = [0.002, 0.005, 0.01, 0.02];

type Row = { readonly text: string; readonly src: string; readonly frus?: 0 | 1 | null };

function read(name: string): readonly Row[] {
  return readFileSync(`${folder}/${name}.dev.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line): Row => JSON.parse(line));
}

if (existsSync(folder)) {
  const messages = read('frustration');
  const ordinary = read('ordinary').map(({ text }) => toneOf(text));
  const thresholds = shares.map((share) => thresholdAt(ordinary, share));
  const scoresOf = (src: string, frus: 0 | 1) =>
    messages.filter((row) => row.src === src && row.frus === frus).map(({ text }) => toneOf(text));

  console.log(
    'source | angry, calm | AUC to its own calm | AUC to ordinary | recall at 0.2, 0.5, 1, 2 false fires per 100 ordinary | recall, false fires at 0.5',
  );
  for (const src of new Set(messages.map((row) => row.src))) {
    const angry = scoresOf(src, 1);
    const calm = scoresOf(src, 0);
    const own = calm.length > 0 ? aucOf(angry, calm).toFixed(3) : '–';
    console.log(
      [
        src,
        `${angry.length}, ${calm.length}`,
        own,
        aucOf(angry, ordinary).toFixed(3),
        thresholds.map((threshold) => percent(shareAbove(angry, threshold))).join(' '),
        `${percent(shareAbove(angry, 0.5))} ${calm.length > 0 ? percent(shareAbove(calm, 0.5)) : '–'}`,
      ].join(' | '),
    );
  }
  console.log(`ordinary messages that reach 0.5: ${percent(shareAbove(ordinary, 0.5))}`);
  console.log(`thresholds: ${thresholds.map((threshold) => threshold.toFixed(3)).join(' ')}`);
} else {
  console.log(`Nothing to measure with: there is no ${folder}.`);
}
console.log(`mild lines that reach 0.5: ${percent(shareAbove(readMild().map(toneOf), 0.5))}`);

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
