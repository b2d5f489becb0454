/** A customer with a call that is promised, and the clock of the desk. */
import { reviewCalls } from '../../demo/desk/calls.ts';
import type { Database } from '../../demo/desk/database/database.ts';
import { openDesk, outline } from './customer.ts';

const minute = 60_000;

/** It is 10:00 UTC; the call is promised for 13:00. */
export async function promised(database: Database, change: Parameters<typeof openDesk>[1] = {}) {
  const desk = await openDesk(database, change);
  const maya = await desk.open();
  const wish = {
    slot: 'slot_20261123T130000Z',
    channel: 'phone',
    contact: { phone: '+442079460958' },
  };
  const { manage_url: link } = await (await desk.hep(maya, 'PUT', '/callback', wish)).json();
  let access = maya;
  const again = async () => {
    const body = { refresh_token: access.refresh };
    const given = await (await desk.send('POST', '/hep/v1/token', { body })).json();
    access = { ...access, token: given.token, refresh: given.refresh_token };
    return access;
  };
  const told = async () => outline(await desk.events(await again())).slice(2);
  return {
    desk,
    maya,
    told,
    /** With a new token: the first is good for an hour. */
    again,
    link: String(link).replace(/^.*(?=\/hep)/, ''),
    /** Minutes go by, and the desk looks at what is due. */
    pass: async (minutes: number) => {
      desk.pass(minutes * minute);
      await reviewCalls(desk.desk.office);
    },
    due: async () => (await (await desk.send('GET', '/desk/inbox')).json()).callbacks,
    /** As a browser sends it from a page of that origin. */
    form: async (path: string, deed: Record<string, string>, origin = 'http://localhost') =>
      await desk.app.request(path, {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: origin },
        body: new URLSearchParams(deed).toString(),
      }),
  };
}
