import type { Scope } from '../../widget/model/scope.ts';

/** Whether the desk is told of conversations in which no person is asked for: the site's rules say so. */
export function hasRecords({ review }: Scope): boolean {
  return review.records === 'all';
}
