/** Makes this thread a browser, with everything loaded that a page would fetch later, and plays plans in it. */
import { play, type Played } from './play.ts';
import type { Plan } from './plan.ts';
import { install, type Browser } from './world/globals.ts';

export type Play = (plan: Plan, isTold?: boolean) => Promise<Played>;

export async function player(): Promise<Play> {
  let browser: Browser | null = null;
  const now = (): Browser => {
    if (browser === null) throw new Error('nothing is being played');
    return browser;
  };
  // What is fetched when it is first wanted would come from the disk of this machine, and in its time.
  await import('../../../widget/store/recordSchema.ts');
  const { amounts, others, tone } = await import('../../../widget/escalation/languages/load.ts');
  await Promise.all([amounts(), others(), tone()]);
  install(now);
  process.on('unhandledRejection', (reason: unknown) => {
    now().world.errors.push(reason instanceof Error ? String(reason.stack) : String(reason));
  });
  return (plan, isTold = false) => play(plan, (next) => (browser = next), isTold);
}
