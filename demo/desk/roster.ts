/** Which agents have a console open. One agent may have several. */
import type { Person } from '../../widget/desks/wire.ts';

export type Roster = {
  /** Returns how to leave again. */
  readonly enter: (agent: Person) => () => void;
  /** Who could take a conversation now. */
  readonly online: () => readonly Person[];
  /** Also who is away for a moment. */
  readonly isOnline: (id: string) => boolean;
  readonly isAway: (id: string) => boolean;
  readonly mark: (id: string, status: 'away' | 'here') => void;
};

export function createRoster(onChange: () => void): Roster {
  const away = new Set<string>();
  const present = new Map<string, { agent: Person; consoles: number }>();
  return {
    enter: (agent) => {
      const consoles = (present.get(agent.id)?.consoles ?? 0) + 1;
      present.set(agent.id, { agent, consoles });
      onChange();
      let isHere = true;
      return () => {
        if (!isHere) return;
        isHere = false;
        const now = present.get(agent.id);
        if (now === undefined || now.consoles === 1) {
          present.delete(agent.id);
          away.delete(agent.id);
        } else present.set(agent.id, { agent: now.agent, consoles: now.consoles - 1 });
        onChange();
      };
    },
    online: () => [...present.values()].map(({ agent }) => agent).filter(({ id }) => !away.has(id)),
    isOnline: (id) => present.has(id),
    isAway: (id) => away.has(id),
    mark: (id, status) => {
      if (status === 'away' && present.has(id)) away.add(id);
      else away.delete(id);
      onChange();
    },
  };
}
