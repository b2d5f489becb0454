/** From weights as they were learned to the letters that `unpack` reads. */
import { farthest, firstLetter, levels } from '../../widget/escalation/tone/tone.ts';

/** To the nearest level: in between, the half of a step decides; what is near nothing becomes nothing. */
export function quantised(weights: Float64Array, unit: number): Int8Array {
  return Int8Array.from(weights, (weight) => {
    const wanted = weight / unit;
    return [0, ...levels].reduce((best, level) =>
      Math.abs(level - wanted) < Math.abs(best - wanted) ? level : best,
    );
  });
}

export function pack(weights: Int8Array): string {
  let letters = '';
  let gap = 0;
  for (const weight of weights) {
    if (weight === 0) {
      gap += 1;
      continue;
    }
    for (; gap >= farthest; gap -= farthest) letters += letter(farthest * levels.length);
    letters += letter(gap * levels.length + levels.indexOf(weight));
    gap = 0;
  }
  return letters;
}

function letter(code: number): string {
  return String.fromCharCode(firstLetter + code);
}
