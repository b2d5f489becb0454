/** The AI did not answer: an error, a time-out, or nothing that can be used. */
import type { Reason } from '../../model/reason.ts';
import type { Case } from '../case.ts';
import { because, fact } from '../reasons.ts';

export function failure({ scope, spell: { failed } }: Case): readonly Reason[] {
  if (!failed) return [];
  const cause = fact(failed, 'cause', failed.cause);
  return [because('failure', failed.cause, scope.triggers.failure.do, [cause])];
}
