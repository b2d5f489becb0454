import type { Item } from '../desk/agents/wire.ts';

const states = {
  accepted: 'Waiting for a decision',
  queued: 'Waiting',
  active: 'With a person',
  callback_scheduled: 'Callback',
  returned: 'Back with the AI',
  closed: 'Closed',
} as const;

export function stateName(state: Item['state']): string {
  return states[state];
}
