/** What every database must keep apart: each route for each principal, and ids that somebody made up. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../demo/desk/database/database.ts';
import { createRandom } from '../../demo/desk/core/random.ts';
import { endSessions } from '../../demo/desk/staff/sessions.ts';
import { type Role, roles } from '../../demo/desk/staff/wire.ts';
import { everythingIn } from '../desk/auditContract.ts';
import { packetOf, story } from '../desk/canary.ts';
import { openDesk } from '../desk/customer.ts';
import { refundPacket } from '../desk/packets.ts';
import { type Browser, ownPage, signedIn } from '../desk/staff.ts';
import { type Principal, principals, rows } from './doorRows.ts';
import { madeUp } from './madeUp.ts';

export function doorContract(name: string, open: () => Promise<Database>, ids: number) {
  describe(`the doors of a desk on ${name}`, { timeout: 300_000 }, () => {
    let database: Database;
    beforeAll(async () => {
      database = await open();
    }, 60_000);
    afterAll(() => database?.close());

    /** A customer whose words can be found again, another one, and one of each kind of staff. */
    async function begin() {
      // The desk's own sign of life is written without anybody knocking.
      const desk = await openDesk(database, { rosterMs: 3_600_000 });
      const own = await desk.open(packetOf(story));
      const other = await desk.open(refundPacket({ id: 'packet-0000002', clientId: 'cc_other' }));
      await desk.agent(own.id, 'claim');
      const bearer = { Authorization: `Bearer ${own.token}` };
      const announced = await desk.send('POST', '/hep/v1/attachments', {
        body: { conversation: own.id, name: 'canary.txt', media_type: 'text/plain', size: 8 },
        headers: { ...bearer, 'Idempotency-Key': 'file-000001' },
      });
      const { id: file }: { readonly id: string } = await announced.json();
      await desk.send('PUT', `/hep/v1/attachments/${file}`, { body: 'canary', headers: bearer });
      const staff = async (role: Role) =>
        await signedIn(database, { id: `ag_${role}`, name: role }, desk.now(), [role]);
      const gone = await signedIn(database, { id: 'ag_gone', name: 'Gone' }, desk.now(), ['agent']);
      await endSessions(database, 'ag_gone');
      const sent: Readonly<Record<Principal, Browser>> = {
        nobody: ownPage,
        'the customer of this conversation': { Authorization: `Bearer ${own.token}`, ...ownPage },
        'the customer of another': { Authorization: `Bearer ${other.token}`, ...ownPage },
        'an agent': await staff('agent'),
        'a reviewer': await staff('reviewer'),
        'a publisher': await staff('publisher'),
        'an admin': await staff('admin'),
        'an agent whose session was taken away': gone,
      };
      const knock = async (method: string, path: string, headers: Browser) => {
        const response = await desk.app.request(path, {
          method,
          headers: {
            'Content-Type': 'application/json',
            'Idempotency-Key': 'knocking-0001',
            ...headers,
          },
          ...(method === 'GET' ? {} : { body: bodyFor(path, own.id) }),
        });
        const isStream = response.headers.get('Content-Type')?.startsWith('text/event-stream');
        if (isStream) await response.body?.cancel();
        return { status: response.status, text: isStream ? '' : await response.text() };
      };
      /** The same person, in another browser. */
      const again = async (principal: Principal): Promise<Browser> => {
        const [role] = roles.filter((one) => principal.endsWith(one));
        return role === undefined ? sent[principal] : await staff(role);
      };
      return { ...desk, own, other, file, sent, knock, again };
    }

    const routesOf = ({ desk: { hep, agents } }: Awaited<ReturnType<typeof openDesk>>) => [
      ...new Set(
        [
          ...hep.routes.map(({ method, path }) => ({ method, path: `/hep/v1${path}` })),
          ...agents.routes.map(({ method, path }) => ({ method, path: `/desk${path}` })),
        ]
          .filter(({ method }) => method !== 'ALL')
          .map(({ method, path }) => `${method} ${path}`),
      ),
    ];

    it('all have a row, and every row a door', async () => {
      const desk = await openDesk(database);
      expect(routesOf(desk).toSorted()).toEqual(Object.keys(rows).toSorted());
    });

    it('let in whom the rows name, and nothing is written or told to anybody else', async () => {
      const desk = await begin();
      const wrong: string[] = [];
      let before = await everythingIn(database);
      for (const [route, row] of Object.entries(rows)) {
        const [method = '', pattern = ''] = route.split(' ');
        const path = pattern
          .replace(/:id(?=\/picture)/, 'ag_alex')
          .replace(/(attachments|files)\/:id/, `$1/${desk.file}`)
          .replace('accounts/:id', 'accounts/ag_publisher')
          .replace(':id', desk.own.id)
          .replace(/:(clientId|key)/, 'message-00001')
          .replace(':client', 'cc_canary')
          .replace(':token', 'made-up');
        for (const [n, principal] of principals.entries()) {
          if (row[n] === '+') continue;
          const { status, text } = await desk.knock(method, path, desk.sent[principal]);
          if (status !== 401 && status !== 403) wrong.push(`${route}: ${status} to ${principal}`);
          if (/canary/i.test(text)) wrong.push(`${route} tells ${principal}`);
        }
        const after = await everythingIn(database);
        if (after !== before) wrong.push(`${route} wrote for somebody who may not`);
        before = after;
      }
      expect(wrong).toEqual([]);
    });

    it.for(principals)('let in %s where a row says so', async (principal) => {
      const desk = await begin();
      const n = principals.indexOf(principal);
      const shut: string[] = [];
      // What ends the conversation or every session comes last.
      const routes = Object.entries(rows).toSorted(([a], [b]) => lastness(a) - lastness(b));
      for (const [route, row] of routes) {
        if (row[n] !== '+') continue;
        const [method = '', pattern = ''] = route.split(' ');
        const path = pattern
          .replace('accounts/:id', 'accounts/ag_publisher')
          .replace(/(attachments|files)\/:id/, `$1/${desk.file}`)
          .replace(':id', desk.own.id)
          .replace(/:(clientId|key)/, 'message-00001');
        // Signing out costs the session.
        const headers = path.includes('sign-out')
          ? await desk.again(principal)
          : desk.sent[principal];
        const { status } = await desk.knock(method, path, headers);
        const isOpen = rows[route] === '++++++++';
        // Behind an open door a wrong password is a wrong password.
        if (!isOpen && (status === 401 || status === 403)) shut.push(`${route}: ${status}`);
        if (status >= 500) shut.push(`${route}: ${status}`);
      }
      expect(shut).toEqual([]);
    });

    it(`tell and change nothing for ${ids} ids, tokens and sessions that somebody made up`, async () => {
      const desk = await begin();
      const random = createRandom(42);
      const mine: Browser = desk.sent['the customer of another'];
      const before = await everythingIn(database);
      const found: string[] = [];
      for (let n = 0; n < ids; n += 1) {
        const knock = madeUp(random, { ...desk, mine });
        const { status, text } = await desk.knock(knock.method, knock.path, knock.headers);
        const isTold = /canary/i.test(text) || (status < 300 && text.includes(desk.own.id));
        if (isTold || status >= 500) found.push(`${status} ${knock.method} ${knock.path}`);
      }
      expect(found).toEqual([]);
      expect(await everythingIn(database)).toBe(before);
    });
  });
}

function bodyFor(path: string, conversation: string): string {
  return JSON.stringify(
    path.endsWith('/token')
      ? { conversation, scope: 'events' }
      : path.endsWith('/attachments')
        ? { conversation, name: 'a.txt', media_type: 'text/plain', size: 3 }
        : {},
  );
}

function lastness(route: string): number {
  if (route.includes('sign-out')) return 2;
  return route.startsWith('DELETE') || /\/(end|return|close|release)$/.test(route) ? 1 : 0;
}
