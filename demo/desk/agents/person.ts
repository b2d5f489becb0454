import type { Person } from '../../../widget/desks/wire.ts';
import type { Actor } from './wire.ts';

/** What customers read behind the name. */
export function person({ id, name }: Actor): Person {
  return { id, name, role: 'support team' };
}
