/** What any database must make true of conversations that the AI has had alone. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../demo/desk/database/database.ts';
import { verified } from '../audit/trail.ts';
import { ai, customer } from '../fakes/transcript.ts';
import { aboutHours, calling, record, tell, unhelpful } from './alone.ts';
import { entriesIn, everythingIn, exported, headOf } from './auditContract.ts';
import { openDesk } from './customer.ts';
import { refundPacket } from './packets.ts';

export function recordContract(name: string, open: () => Promise<Database>) {
  describe(`what the AI has had alone, at a desk on ${name}`, () => {
    let database: Database;
    beforeAll(async () => {
      database = await open();
    }, 60_000);
    afterAll(() => database?.close());

    const begin = () => openDesk(database);
    const rows = () => database.query('select * from conversations order by number');
    const facts = async (type: string) =>
      await database.query(`select data from log where type = $1 and data <> '{}' order by at`, [
        type,
      ]);

    it('is one conversation that nobody waits in, however often and in whatever order it is told', async () => {
      const desk = await begin();
      const more = [...aboutHours, customer('Thanks!')];
      const answers = [
        await tell(desk, record({ number: 1 })),
        await tell(desk, record({ number: 3, end: 'ended' }, more)),
        await tell(desk, record({ number: 3, end: 'ended' }, more)),
        await tell(desk, record({ number: 2 })),
      ];
      expect(await facts('desk.recorded')).toMatchObject([{ data: { record: { number: 3 } } }]);
      const again = record({ number: 4, end: 'begun-anew' }, more);
      answers.push(...(await Promise.all([1, 2, 3, 4, 5].map(() => tell(desk, again)))));

      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([204]));
      expect(await rows()).toMatchObject([{ state: 'closed', alone: true, queued_at: null }]);
      const kept = await facts('desk.recorded');
      expect(kept).toMatchObject([{ data: { record: { number: 4, end: 'begun-anew' } } }]);
      expect(JSON.stringify(kept)).toContain('Thanks!');
      expect((await (await desk.send('GET', '/desk/inbox')).json()).waiting).toEqual([]);
    });

    it('gives its place to the handoff, with what was thought of it; what comes late changes nothing', async () => {
      const desk = await begin();
      await tell(desk, unhelpful('Which Saturday?'));
      const [before] = await rows();
      const clientId = 'conversation-of-ada';

      const ticket = await desk.open(refundPacket({ clientId, id: 'packet-0000002' }));
      const late = await tell(desk, record({ number: 9 }));

      expect(late.status).toBe(204);
      expect(ticket.id).toBe(before?.['id']);
      expect(await rows()).toMatchObject([{ state: 'queued', alone: false, record_number: null }]);
      expect(await facts('desk.reviewed')).toMatchObject([
        { data: { verdict: 'bad', comment: 'Which Saturday?', about: { message: 'answer-1' } } },
      ]);
      expect(await facts('desk.recorded')).toEqual([]);
      const said = (await facts('desk.reviewed'))[0]?.['data'];
      const key = { 'Idempotency-Key': 'feedback-00001' };
      expect((await desk.hep(ticket, 'POST', '/feedback', said, key)).status).toBe(201);
      expect(await facts('desk.reviewed')).toHaveLength(1);
      const detail = await (await desk.send('GET', `/desk/conversations/${ticket.id}`)).json();
      expect(detail.packet.handoff.subject).toBe('Refund for order #4892, delayed');
    });

    it('is at one place only when record and handoff come at once', async () => {
      const desk = await begin();
      const clientId = 'conversation-of-ada';
      await Promise.all([
        ...[1, 2, 3].map((number) => tell(desk, record({ number }))),
        desk.open(refundPacket({ clientId, id: 'packet-0000003' })),
        ...[4, 5, 6].map((number) => tell(desk, record({ number }))),
      ]);
      expect(await rows()).toMatchObject([{ state: 'queued', alone: false }]);
    });

    it('is in the audit trail, answer by answer, and each answer once', async () => {
      const desk = await begin();
      await tell(desk, record());
      await tell(desk, record({ number: 2, end: 'ended' }, [...aboutHours, ai('Anything else?')]));
      const lines = await exported(desk);
      const { hash } = await headOf(desk);
      expect(verified(lines, { head: hash })).toMatchObject({ ok: true });
      const types = entriesIn(lines).map(({ type }) => type);
      expect(types).toEqual(['scope-version', 'answer', 'record', 'answer', 'record']);
    });

    it('is erased for its visitor alone, in no table, and what is still on its way is not taken', async () => {
      const desk = await begin();
      const words = [customer('canary words'), ai('canary answer')];
      const user = { anonymous_id: 'canary-browser-00' };
      await tell(desk, record({ user, conversation: calling('canary-conversation-1') }, words));
      await tell(
        desk,
        unhelpful('canary', { user, conversation: calling('canary-conversation-2') }),
      );
      await tell(desk, record());
      const erase = () => desk.send('DELETE', '/hep/v1/records/of/canary-browser-00');

      expect([(await erase()).status, (await erase()).status]).toEqual([204, 204]);
      const late = await tell(
        desk,
        record({ number: 7, user, conversation: calling('canary-conversation-1') }, words),
      );

      expect(late.status).toBe(410);
      expect(await everythingIn(database)).not.toMatch(/canary/i);
      const lines = await exported(desk);
      expect(lines.join('\n')).not.toMatch(/canary/i);
      expect(verified(lines, { head: (await headOf(desk)).hash })).toMatchObject({ ok: true });
      expect((await rows()).filter((row) => row['erased_at'] === null)).toHaveLength(1);
    });
  });
}
