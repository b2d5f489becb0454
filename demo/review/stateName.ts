import type { ReviewItem } from '../desk/agents/wireReview.ts';

const states = {
  accepted: 'Waiting for a decision',
  queued: 'Waiting',
  active: 'With a person',
  callback_scheduled: 'Callback',
  returned: 'Back with the AI',
  closed: 'Closed',
} as const;

export function stateName(state: ReviewItem['state']): string {
  return states[state];
}
