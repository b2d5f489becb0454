import type { Person } from '../../../widget/desks/wire.ts';
import type { Settings } from '../settings.ts';
import type { Actor } from './wire.ts';

/**
 * What customers read behind the name: the agent's team, or that they are of the team. The address of the picture is below
 * the desk's own: no other is ever fetched.
 */
export function personIn({ teams }: Settings): (actor: Actor) => Person {
  return ({ id, name, team, picture }) => ({
    id,
    name,
    ...(picture === undefined ? {} : { avatar_url: `agents/${id}/picture?${picture}` }),
    role: teams.find((one) => one.id === team)?.label ?? 'support team',
  });
}
