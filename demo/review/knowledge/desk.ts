/** Proposes an answer to the desk, and decides on those of others. */
import * as v from 'valibot';
import type { AnswerProposal } from '../../desk/knowledge/wire.ts';
import { ask, type Asked } from '../../sign-in/desk.ts';

const doneSchema = v.object({ id: v.string() });
export type Done = Asked<{ readonly id: string }>;

export function proposeAnswer(proposal: AnswerProposal): Promise<Done> {
  return ask('POST', 'knowledge', proposal, doneSchema);
}

export function decideAnswer(id: string, step: 'publish' | 'withdraw'): Promise<Done> {
  return ask('POST', `knowledge/${id}/${step}`, {}, doneSchema);
}
