/** What any database under the desk must make true. Run on PGlite and on a PostgreSQL server. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../demo/desk/database/database.ts';
import { createDesk } from '../../demo/desk/desk.ts';
import { auditContract } from './auditContract.ts';
import { alex, openDesk, outline, sam } from './customer.ts';
import { refundPacket } from './packets.ts';

const nobody = { id: '', token: '', refresh: '' };

export function deskContract(name: string, open: () => Promise<Database>) {
  describe(`the desk on ${name}`, () => {
    let database: Database;
    beforeAll(async () => {
      database = await open();
    }, 60_000);
    afterAll(async () => {
      await database?.close();
    });

    const begin = () => openDesk(database);
    const post = (desk: Awaited<ReturnType<typeof begin>>, key: string, body: unknown) =>
      desk.send('POST', '/hep/v1/conversations', { body, headers: { 'Idempotency-Key': key } });

    auditContract(begin, () => database);

    it('opens a live conversation and says where in the queue it stands', async () => {
      const desk = await begin();

      const response = await post(desk, '"packet-0000001"', refundPacket());

      expect(response.status).toBe(201);
      expect(await response.json()).toEqual({
        id: 'cnv_00000001',
        state: 'queued',
        delivery: 'live',
        reference: '#1001',
        episode: 1,
        cursor: '0',
        lease: 1,
        agents: [],
        queue: { position: 1, length: 1, agents: 0, updated_at: '2026-11-23T10:00:00.000Z' },
        access: {
          token: expect.stringMatching(/^hct_[\w-]{43}$/),
          refresh_token: expect.stringMatching(/^hrt_[\w-]{43}$/),
          expires_at: '2026-11-23T11:00:00.000Z',
          scope: 'full',
        },
      });
    });

    it('gives the same packet sent twice the same answer, quoted key or bare', async () => {
      const desk = await begin();

      const first = await post(desk, 'packet-0000001', refundPacket());
      const again = await post(desk, '"packet-0000001"', refundPacket());

      expect([again.status, again.headers.get('Idempotency-Replayed')]).toEqual([201, 'true']);
      expect(await again.text()).toBe(await first.text());
    });

    it('opens one conversation when the same packet arrives ten times at once', async () => {
      const desk = await begin();

      const answers = await Promise.all(
        Array.from({ length: 10 }, () => post(desk, 'packet-0000001', refundPacket())),
      );
      const ids = await Promise.all(answers.map(async (answer) => (await answer.json()).id));

      expect(new Set(ids).size).toBe(1);
      expect((await (await desk.send('GET', '/desk/inbox')).json()).waiting).toHaveLength(1);
    });

    it('refuses another packet under a used key', async () => {
      const desk = await begin();
      await post(desk, 'packet-0000001', refundPacket());

      const response = await post(desk, 'packet-0000001', refundPacket({ priority: 'urgent' }));

      expect(response.status).toBe(422);
      expect((await response.json()).type).toBe('urn:hep:problem:idempotency-key-reused');
    });

    it('lets exactly one of many agents claim, and tells the others who it was', async () => {
      const desk = await begin();
      const { id } = await desk.open();
      const agents = Array.from({ length: 8 }, (_, n) => ({ id: `ag_${n}xx`, name: `Agent ${n}` }));

      const answers = await Promise.all(agents.map((one) => desk.agent(id, 'claim', {}, one)));

      const winners = agents.filter((_, n) => answers[n]?.status === 200);
      expect(winners).toHaveLength(1);
      const losers = await Promise.all(
        answers.filter(({ status }) => status === 409).map(async (answer) => await answer.json()),
      );
      expect(losers).toHaveLength(7);
      expect(new Set(losers.map(({ detail }) => detail))).toEqual(
        new Set([`${winners[0]?.name} has this conversation.`]),
      );
    });

    it('numbers what it tells a customer without gaps, however many speak at once', async () => {
      const desk = await begin();
      const opened = await desk.open();
      await desk.agent(opened.id, 'claim');

      await Promise.all(
        Array.from({ length: 10 }, (_, n) => [
          desk.say(opened, `message-00${n}`, `line ${n}`),
          desk.agent(opened.id, 'reply', { id: `reply-0000${n}`, text: `answer ${n}` }),
        ]).flat(),
      );

      const events = await desk.events(opened);
      expect(events.map(({ sequence }) => Number(sequence))).toEqual(
        Array.from({ length: 22 }, (_, n) => n + 1),
      );
    });

    it('keeps a message once when it is sent five times at once', async () => {
      const desk = await begin();
      const opened = await desk.open();

      const answers = await Promise.all(
        Array.from({ length: 5 }, () => desk.say(opened, 'message-001', 'Hello?')),
      );

      expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([
        200, 200, 200, 200, 201,
      ]);
      expect(outline(await desk.events(opened))).toEqual(['hep.message.created']);
    });

    it('promises a callback time to one customer only', async () => {
      const desk = await begin();
      const customers = await Promise.all(
        [1, 2, 3].map((n) => desk.open(refundPacket({ id: `packet-000000${n}` }))),
      );

      const answers = await Promise.all(
        customers.map((one) =>
          desk.hep(one, 'PUT', '/callback', { slot: 'slot_20261123T130000Z', channel: 'chat' }),
        ),
      );

      expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([
        200, 409, 409,
      ]);
    });

    it('promises a callback time to as many as can be called then, however many ask at once', async () => {
      const desk = await openDesk(database, { callbackCapacity: 2 });
      const customers = await Promise.all(
        [1, 2, 3, 4].map((n) => desk.open(refundPacket({ id: `packet-000000${n}` }))),
      );
      const slot = 'slot_20261123T130000Z';
      const ask = (n: number, body: object) =>
        desk.hep(customers[n] ?? nobody, 'PUT', '/callback', { channel: 'chat', ...body });

      const answers = await Promise.all(customers.map((_, n) => ask(n, { slot })));
      const all = answers.map(({ status }) => status);
      const served = all.indexOf(200);
      await ask(served, { slot: 'slot_20261123T133000Z' });
      const late = await ask(all.indexOf(409), { slot });

      expect(all.toSorted((a, b) => a - b)).toEqual([200, 200, 409, 409]);
      expect(late.status).toBe(200);
    });

    it('tells those who moved up, and nobody else', async () => {
      const desk = await begin();
      const first = await desk.open(refundPacket({ id: 'packet-0000001' }));
      desk.pass(1000);
      const second = await desk.open(refundPacket({ id: 'packet-0000002' }));
      desk.pass(1000);
      const urgent = await desk.open(refundPacket({ id: 'packet-0000003', priority: 'urgent' }));
      await desk.desk.office.settled();

      await desk.agent(urgent.id, 'claim', {}, sam);
      await desk.desk.office.settled();
      await desk.agent(first.id, 'claim', {}, alex);

      const places = (await desk.events(second)).map(({ type, data }) => [
        type,
        Number(data['position']),
      ]);
      expect(places).toEqual([
        ['hep.queue.updated', 3],
        ['hep.queue.updated', 2],
        ['hep.queue.updated', 1],
      ]);
    });

    it('starts again on the data it has', async () => {
      const desk = await begin();
      const opened = await desk.open();
      await desk.say(opened, 'message-001', 'Hello?');

      const { settings, now } = desk.desk.office;
      const restarted = await createDesk({ database, settings, now });
      const response = await restarted.hep.request(`/conversations/${opened.id}`, {
        headers: { Authorization: `Bearer ${opened.token}` },
      });
      await restarted.close();

      const { state, cursor, messages } = await response.json();
      expect([state, cursor, messages.length]).toEqual(['queued', '1', 1]);
    });
  });
}
