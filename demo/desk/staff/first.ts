/** How the first admin gets in: no desk begins with a password that somebody else knows. */
import type { Office } from '../office.ts';
import { findFirst, hasAdmin } from './accounts.ts';
import { makeLink } from './links.ts';
import { roles } from './wire.ts';

/**
 * The secret of a one-time link, good for an hour, or null where somebody can already make accounts. The first admin has every role,
 * so that a desk of one is complete. One who never chose a password gets a new link at every start.
 */
export async function makeFirstLink(office: Office): Promise<string | null> {
  const { database, settings, now } = office;
  const isElsewhere = Object.values(settings.sso?.roles ?? {}).some((list) =>
    list.includes('admin'),
  );
  return await database.transaction(async (sql) => {
    if (isElsewhere || (await hasAdmin(sql))) return null;
    const account = (await findFirst(sql))?.id ?? null;
    return (await makeLink(sql, { kind: 'first', account, roles }, now())).link;
  });
}
