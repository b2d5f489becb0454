/** What fifty who press at the same moment must find true. Run on PGlite and on a PostgreSQL server, where they really do race. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../demo/desk/database/database.ts';
import { openDesk } from './customer.ts';
import { refundPacket } from './packets.ts';

const many = 50;

export function raceContract(name: string, open: () => Promise<Database>) {
  describe(`races on ${name}`, () => {
    let database: Database;
    beforeAll(async () => {
      database = await open();
    }, 60_000);
    afterAll(async () => {
      await database?.close();
    });

    const asker = (desk: Awaited<ReturnType<typeof openDesk>>) => async (key: string, id: string) =>
      await desk.send('POST', '/hep/v1/conversations', {
        body: refundPacket({ id: key, clientId: id }),
        headers: { 'Idempotency-Key': key },
      });
    const count = async () => (await database.query('select id from conversations')).length;

    it(`opens one handoff for ${many} that come with one key, and answers all of them alike`, async () => {
      const desk = await openDesk(database);
      const ask = asker(desk);

      const answers = await Promise.all(
        Array.from({ length: many }, () => ask('packet-0000001', 'cc_maya')),
      );

      const bodies = await Promise.all(answers.map(async (answer) => await answer.text()));
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
      expect(new Set(bodies).size).toBe(1);
      expect(await count()).toBe(1);
    });

    it(`opens one handoff for ${many} tabs of one conversation, each with a key of its own`, async () => {
      const desk = await openDesk(database);
      const ask = asker(desk);

      const answers = await Promise.all(
        Array.from({ length: many }, (_, n) => ask(`packet-00001${n}`, 'cc_maya')),
      );

      const refused = answers.filter(({ status }) => status === 409);
      expect(refused).toHaveLength(many - 1);
      expect(await count()).toBe(1);
      expect(await refused[0]?.json()).toMatchObject({
        type: 'urn:hep:problem:state-conflict',
        retryable: false,
      });
    });

    it('has one winner in each of 200 rounds, with one key and with several', async () => {
      const desk = await openDesk(database);
      const ask = asker(desk);
      let rounds = 0;

      for (let round = 0; round < 200; round += 1) {
        const answers = await Promise.all(
          Array.from({ length: 4 }, (_, n) => ask(`packet-${round}-00${n % 2}`, `cc_${round}`)),
        );
        const ids = await Promise.all(
          answers.map(async (answer) => (answer.status === 201 ? (await answer.json()).id : null)),
        );
        if (new Set(ids.filter((id) => id !== null)).size === 1) rounds += 1;
      }

      expect([rounds, await count()]).toEqual([200, 200]);
    }, 120_000);

    it('lets a customer who has lost the way in come again, and ends what was open', async () => {
      const desk = await openDesk(database);
      const maya = await desk.open(refundPacket());
      const again = await desk.open(
        refundPacket({ id: 'packet-0000002', clientId: 'cc_maya', previous: maya.id }),
      );

      const { waiting } = await (await desk.send('GET', '/desk/inbox')).json();
      expect(waiting.map(({ id }: { readonly id: string }) => id)).toEqual([again.id]);
      expect((await desk.events(maya)).at(-1)).toMatchObject({
        type: 'hep.conversation.state',
        data: { state: 'closed' },
      });
    });

    it('shows customer, agent and stream the same order when both speak in the same millisecond', async () => {
      const desk = await openDesk(database);
      const maya = await desk.open();
      await desk.agent(maya.id, 'claim');

      await Promise.all(
        Array.from({ length: 20 }, (_, n) => [
          desk.say(maya, `message-0${10 + n}`, `c${n}`),
          desk.agent(maya.id, 'reply', { id: `reply-000${10 + n}`, text: `a${n}` }),
        ]).flat(),
      );

      const said = (parts: readonly { readonly text: string }[]) => parts[0]?.text;
      const told = (await desk.events(maya)).flatMap(({ type, data }) =>
        type === 'hep.message.created' ? [said(data['message']?.['parts'] ?? [])] : [],
      );
      const shown = async (path: string, headers = {}) => {
        const { messages } = await (await desk.send('GET', path, { headers })).json();
        return messages.map((one: { readonly parts: readonly { readonly text: string }[] }) =>
          said(one.parts),
        );
      };
      const token = { Authorization: `Bearer ${maya.token}` };
      expect(told).toHaveLength(40);
      expect(await shown(`/desk/conversations/${maya.id}`)).toEqual(told);
      expect(await shown(`/hep/v1/conversations/${maya.id}/messages`, token)).toEqual(told);
    });
  });
}
