import type { Person } from '../../../widget/desks/wire.ts';
import type { Settings } from '../settings.ts';
import type { Actor } from './wire.ts';

/** What customers read behind the name: the agent's team, or that they are of the team. */
export function personIn({ teams }: Settings): (actor: Actor) => Person {
  return ({ id, name, team }) => ({
    id,
    name,
    role: teams.find((one) => one.id === team)?.label ?? 'support team',
  });
}
