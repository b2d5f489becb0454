/** What the desk is told of what the AI has had alone, once there is nothing else. When, and what, is in `record.ts`. */
import type { Delivery } from './cargo.ts';
import type { Memory } from './memory.ts';

export function nextRecord({ outbox }: Memory): Delivery | null {
  return outbox.find(({ cargo }) => cargo.kind === 'record') ?? null;
}

export const wantsRecords = ({ scope }: Memory) => scope.review.records === 'all';
