/**
 * Nobody is left with an agent who is not there: when the last console of an agent has been gone for a
 * while, what they held goes back to its place in the queue.
 */
import type { Person } from '../../widget/desks/wire.ts';
import type { Bell } from './bell.ts';
import type { Roster } from './roster.ts';

type Parts = {
  readonly roster: Roster;
  readonly bell: Bell;
  readonly graceMs: number;
  readonly listHeld: () => Promise<readonly { readonly id: string; readonly agent: Person }[]>;
  readonly release: (conversation: string, agent: Person) => Promise<void>;
};

/** Looks once at the start, too: whoever held a conversation before a restart may never come back. */
export function watchAgents({ roster, bell, graceMs, listHeld, release }: Parts): () => void {
  let timer = setTimeout(look, graceMs);
  timer.unref();

  function look(): void {
    releaseAbsent().catch((error: unknown) => {
      console.error('Conversations of absent agents could not be released.', error);
    });
  }

  async function releaseAbsent(): Promise<void> {
    for (const { id, agent } of await listHeld()) {
      if (!roster.isOnline(agent.id)) await release(id, agent);
    }
  }

  const stopListening = bell.listen(null, (ring) => {
    if (ring.kind !== 'roster') return;
    clearTimeout(timer);
    timer = setTimeout(look, graceMs);
    timer.unref();
  });

  return () => {
    clearTimeout(timer);
    stopListening();
  };
}
