/** What a desk is asked about records of what the AI has had alone. Comes where the site wants them told. */
import * as v from 'valibot';
import type { DeskHappening } from '../conversation/happening.ts';
import type { Caller } from './call.ts';

const announcedSchema = v.object({ features: v.object({ records: v.literal(true) }) });

export async function announce(call: Caller, tell: (news: DeskHappening) => void): Promise<void> {
  const { signal } = new AbortController();
  const discovery = { method: 'GET', path: '/discovery', ticket: null, signal } as const;
  const answer = await call({ ...discovery, tell: () => {} });
  const takes = answer.kind === 'taken' && v.is(announcedSchema, answer.body);
  if (takes) tell({ type: 'desk.announced', cursor: null });
}

export async function erase(call: Caller, visitor: string, signal: AbortSignal): Promise<void> {
  const path = `/records/of/${encodeURIComponent(visitor)}`;
  await call({ method: 'DELETE', path, ticket: null, signal, tell: () => {} });
}
