/** The AI did not answer: an error, a time-out, or nothing that can be used. */
import type { Reason } from '../../model/reason.ts';
import type { Case } from '../case.ts';
import { because, fact } from '../reasons.ts';

export function failure({ scope, spell: { failed } }: Case): readonly Reason[] {
  if (!failed) return [];
  const { cause } = failed.event;
  return [because('failure', cause, scope.triggers.failure.do, [fact(failed, 'cause', cause)])];
}
