/** An AI that answers in pieces, fails now and then, and does not always notice that nobody listens any more. */
import type { Bot } from '../../../widget/conversation/ports.ts';
import type { World } from './world/world.ts';

/** An answer that was said to its end reads like this; anything else was cut short. */
export const wholeAnswer = /^a\d+:(?: w\d)*\.$/;

export function playedBot(world: World): Bot {
  let count = 0;
  return {
    answer(_question, tell) {
      const name = `a${(count += 1)}`;
      const words = Math.floor(world.between(1, 6));
      const fails = world.isLucky(0.15);
      const isDeaf = world.isLucky(0.3);
      let isStopped = false;
      const say = (at: number) => {
        if (isStopped && !isDeaf) return;
        if (at > words) {
          tell(fails ? { type: 'bot.failed', cause: 'network' } : { type: 'bot.finished' });
          return;
        }
        const isLast = at === words;
        if (!isLast || !fails) {
          tell({
            type: 'bot.wrote',
            text: `${at === 0 ? `${name}:` : ` w${at}`}${isLast ? '.' : ''}`,
          });
        }
        setTimeout(() => say(at + 1), world.between(20, 900));
      };
      const timer = setTimeout(() => say(0), world.between(50, 1500));
      return () => {
        isStopped = true;
        if (!isDeaf) clearTimeout(timer);
      };
    },
  };
}
