/** Who has had a conversation: a reviewer may look at those of one side alone. */
import type { ReviewItem } from '../desk/agents/wireReview.ts';

export const hadNames = { all: 'all', people: 'handed over', ai: 'AI alone' } as const;
export type Had = keyof typeof hadNames;

export function isHad({ end }: Pick<ReviewItem, 'end'>, had: Had): boolean {
  return had === 'all' || (had === 'ai') === (end !== null);
}
