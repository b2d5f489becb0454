/** What any database under the desk must make true when people decide what an AI may do. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../demo/desk/database/database.ts';
import type { Desk } from '../../demo/desk/desk.ts';
import { askedDesk, input, why } from './asking.ts';
import { alex, outline, sam } from './customer.ts';
import { refundPacket } from './packets.ts';

export function decisionContract(name: string, open: () => Promise<Database>) {
  describe(`a decision on ${name}`, () => {
    let database: Database;
    let last: Desk | null = null;
    beforeAll(async () => {
      database = await open();
    }, 60_000);
    afterAll(async () => {
      await last?.office.settled();
      await database?.close();
    });

    async function begin(isStaffed = true) {
      const desk = await askedDesk(database, isStaffed);
      last = desk.desk;
      return desk;
    }

    it('decides once when an agent presses twice, or eight agree at once', async () => {
      const desk = await begin();
      const asked = await desk.ask();
      const answers = await Promise.all(
        [alex, alex, sam, sam, alex, sam, alex, sam].map((one) =>
          desk.agent(asked.id, 'approve', {}, one),
        ),
      );

      expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200));
      const decided = (await desk.events(asked)).filter(({ type }) => type.includes('approval'));
      expect(decided).toHaveLength(1);
    });

    it('lets the first of two contrary decisions stand, and tells the other who made it', async () => {
      const desk = await begin();
      const asked = await desk.ask();
      await desk.agent(asked.id, 'approve');

      const late = await desk.agent(asked.id, 'reject', { reason: 'no' }, sam);
      expect([late.status, await why(late)]).toEqual([409, 'Alex has already approved this.']);
      const other = await desk.agent(asked.id, 'approve', { input: { ...input, amount: 1 } }, sam);
      expect(other.status).toBe(409);
    });

    it('lets values be edited, and not what kind of action it is', async () => {
      const desk = await begin();
      const asked = await desk.ask();
      const { order, amount, currency } = input;
      for (const odd of [
        { order, amount },
        { order, amount: '72', currency },
        { order, amount, currency, to: 'me' },
      ]) {
        expect((await desk.agent(asked.id, 'approve', { input: odd })).status).toBe(422);
      }
      expect((await desk.agent(asked.id, 'reject', { reason: ' ' })).status).toBe(422);
      expect((await desk.snapshot(asked)).approval.state).toBe('open');
    });

    it('refuses a decision when the time is over, and says so', async () => {
      const desk = await begin();
      const asked = await desk.ask();
      desk.pass(120_000);

      const response = await desk.agent(asked.id, 'approve');
      expect([response.status, await why(response)]).toEqual([
        409,
        'The time to decide is over: the customer is on the way to a person.',
      ]);
      expect((await desk.inbox()).approvals).toEqual([]);
    });

    it('refuses a decision that the customer does not want any more', async () => {
      const desk = await begin();
      const asked = await desk.ask();
      await desk.hep(
        asked,
        'POST',
        '/end',
        { reason: 'return_to_bot' },
        { 'Idempotency-Key': 'end-00000001' },
      );

      expect((await desk.inbox()).approvals).toEqual([]);
      const response = await desk.agent(asked.id, 'approve');
      expect([response.status, await why(response)]).toEqual([
        409,
        'The customer has gone on: there is nothing to decide any more.',
      ]);
    });

    it('takes the question back when the whole conversation comes, as one story', async () => {
      const desk = await begin();
      const asked = await desk.ask();
      const handoff = await desk.open(refundPacket({ previous: asked.id }));

      const { approvals, waiting } = await desk.inbox();
      expect(approvals).toEqual([]);
      expect(waiting).toMatchObject([{ id: handoff.id, episode: 1 }]);
      expect((await desk.agent(asked.id, 'approve')).status).toBe(409);
      expect((await desk.snapshot(asked)).approval.state).toBe('withdrawn');
    });

    it('is erased with all that belongs to the story, when the customer erases it', async () => {
      const desk = await begin();
      const asked = await desk.ask();
      await desk.agent(asked.id, 'reject', { reason: 'My secret' });
      const handoff = await desk.open(refundPacket({ previous: asked.id }));
      expect((await desk.hep(handoff, 'DELETE', '')).status).toBe(204);

      expect((await desk.hep(asked, 'GET', '')).status).toBe(410);
      expect((await desk.post()).status).toBe(410);
      const left = await Promise.all(
        ['log', 'conversations', 'answers'].map((table) =>
          database.query(`select * from ${table}`),
        ),
      );
      for (const words of ['My secret', '4978', 'maya@example.com']) {
        expect(JSON.stringify(left)).not.toContain(words);
      }
    });

    it('leaves a question alone that belongs to a stranger', async () => {
      const desk = await begin();
      const asked = await desk.ask();
      await desk.open(refundPacket({ previous: asked.id, clientId: 'cc_stranger' }));

      expect((await desk.snapshot(asked)).approval.state).toBe('open');
    });

    it('cannot be claimed, since nobody is to take over', async () => {
      const desk = await begin();
      const asked = await desk.ask();
      const response = await desk.agent(asked.id, 'claim');
      expect([response.status, await why(response)]).toEqual([
        409,
        'This waits for a decision, not for somebody to take it over.',
      ]);
    });

    describe('of what a packet recommends', () => {
      const recommended = () => {
        const packet = refundPacket();
        const proposal = { name: 'refund', input: { ...input, amount: 180 } };
        const recommendation = { action: 'exception refund', why: 'late', needs_approval: true };
        return {
          ...packet,
          handoff: { ...packet.handoff, recommendation: { ...recommendation, proposal } },
        };
      };

      it('are decided by whoever has the conversation, and give it back to the AI at once', async () => {
        const desk = await begin();
        const opened = await desk.open(recommended());
        expect((await desk.agent(opened.id, 'approve')).status).toBe(409);
        await desk.agent(opened.id, 'claim');
        expect((await desk.agent(opened.id, 'approve', {}, sam)).status).toBe(409);

        const answers = await Promise.all([1, 2, 3].map(() => desk.agent(opened.id, 'approve')));
        expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
        const events = await desk.events(opened);
        expect(outline(events)).toEqual([
          'hep.agent.joined',
          'hep.conversation.state active',
          'hep.approval.decided',
          'hep.conversation.returned',
          'hep.conversation.state returned',
        ]);
        expect(events[2]?.data).toMatchObject({
          approval: { action: 'refund', input: { amount: 180 }, outcome: 'approved', by: alex },
        });
      });

      it('are not there where it recommends none', async () => {
        const desk = await begin();
        const opened = await desk.open();
        await desk.agent(opened.id, 'claim');
        const response = await desk.agent(opened.id, 'approve');
        expect([response.status, await why(response)]).toEqual([
          409,
          'There is nothing to decide here.',
        ]);
      });
    });
  });
}
