/** Makes a plan that breaks a promise as short as it can be: takes steps out for as long as the same promise breaks. */
import type { Plan, Step } from './plan.ts';
import type { Play } from './player.ts';

export async function shrink(plan: Plan, sentence: string, play: Play): Promise<Plan> {
  const promise = promiseIn(sentence);
  let { steps } = plan;
  let size = Math.ceil(steps.length / 2);
  while (size > 0) {
    let at = 0;
    while (at < steps.length) {
      const fewer = steps.toSpliced(at, size);
      const { broken } = await play({ ...plan, steps: fewer });
      if (broken !== null && promiseIn(broken) === promise) steps = fewer;
      else at += size;
    }
    size = size === 1 ? 0 : Math.ceil(size / 2);
  }
  return { ...plan, steps };
}

/** Without what is another one in each run. */
function promiseIn(sentence: string): string {
  return sentence.replaceAll(/“[^”]*”|\d+/g, '…').replace(/\n[^]*/, '');
}

export function inWords({ steps }: Plan): readonly string[] {
  return steps.map(
    ({ at, do: deed, how }: Step) =>
      `${(at / 1000).toFixed(3).padStart(8)} s  ${deed} (${how.toFixed(3)})`,
  );
}
