/** How the customer sounded, line by line. */
import type { Line } from '../../model/line.ts';
import type { Mood } from '../../model/packet.ts';
import { defaultScope } from '../../model/scope.ts';
import { hear } from '../hearing/hear.ts';
import { frustrationOf, moodOf } from '../hearing/mood.ts';
import type { Language } from '../languages/language.ts';

/** From here on somebody has said that they are not content: the default document's threshold. */
export const upset = defaultScope.triggers.sentiment.frustration;

/** What lies further back is another mood. */
const newest = 30;

export function moodIn(lines: readonly Line[], languages: readonly Language[]): readonly Mood[] {
  const answered = lines.findIndex((line) => line.from === 'ai');
  return lines
    .flatMap((line, at) =>
      line.from === 'customer' ? [{ line, isReply: answered !== -1 && at > answered }] : [],
    )
    .slice(-newest)
    .map(({ line, isReply }) => {
      const heard = hear(line, languages);
      return {
        line: line.id,
        frustration: hundredths(frustrationOf(heard, isReply).score),
        urgency: hundredths(moodOf(heard, 'urgency').score),
        distress: hundredths(moodOf(heard, 'distress').score),
      };
    });
}

function hundredths(score: number): number {
  return Math.round(score * 100) / 100;
}
