/** A desk whose staff sign in by its own pages' addresses. */
import type { Database } from '../../demo/desk/database/database.ts';
import { makeFirstLink } from '../../demo/desk/staff/first.ts';
import { openDesk } from '../desk/customer.ts';
import { visitorAt } from './visitor.ts';

export const password = 'four lamps on a quiet pier';
export const minute = 60_000;
export const hour = 60 * minute;

export async function openStaffed(database: Database, change: Parameters<typeof openDesk>[1] = {}) {
  const desk = await openDesk(database, { proxies: 1, ...change });
  const first = async () => (await makeFirstLink(desk.desk.office)) ?? '';
  const admin = visitorAt(desk.app);
  const own = { name: 'Alex', login: 'alex@example.com', password };
  return {
    ...desk,
    first,
    admin,
    browser: (from?: string) => visitorAt(desk.app, from),
    /** The first admin, who has chosen a password. */
    openUp: async () => await admin.post('links/accept', { link: await first(), ...own }),
    /** Somebody with these roles, who has just accepted an invitation. */
    join: async (login: string, roles: readonly string[]) => {
      const { link } = await (await admin.post('invitations', { roles })).json();
      const one = visitorAt(desk.app);
      const accepted = await one.post('links/accept', { link, name: login, login, password });
      return { ...one, id: String((await accepted.json()).id) };
    },
  };
}
