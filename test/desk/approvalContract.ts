/** What any database under the desk must make true when people decide what an AI may do. */
import { createPublicKey, verify } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../demo/desk/database/database.ts';
import type { Desk } from '../../demo/desk/desk.ts';
import { alex, type Opened, openDesk, outline, sam } from './customer.ts';
import { refundPacket } from './packets.ts';

const input = { order: '4978', amount: 72, currency: 'USD' };
const action = { id: 'call_1', name: 'refund', summary: 'order 4978', input };
const inTwoMinutes = '2026-11-23T10:02:00.000Z';

export function approvalContract(name: string, open: () => Promise<Database>) {
  describe(`approvals on ${name}`, () => {
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
      const desk = await openDesk(database);
      last = desk.desk;
      if (isStaffed) desk.desk.office.roster.enter({ ...alex, role: 'support team' });
      const request = (change: object = {}) => ({
        packet: refundPacket({ id: 'packet-0000009' }),
        action,
        expires_at: inTwoMinutes,
        ...change,
      });
      const post = (key = 'approval-00001', change: object = {}) =>
        desk.send('POST', '/hep/v1/conversations/cc_maya/approvals', {
          body: request(change),
          headers: { 'Idempotency-Key': key },
        });
      const ask = async (): Promise<Opened> => {
        const body = await (await post()).json();
        return { id: body.id, token: body.access.token, refresh: body.access.refresh_token };
      };
      const inbox = async () => await (await desk.send('GET', '/desk/inbox')).json();
      const snapshot = async (of: Opened) => await (await desk.hep(of, 'GET', '')).json();
      return { ...desk, post, ask, inbox, snapshot };
    }

    async function why(response: Response): Promise<string> {
      return (await response.json()).detail;
    }

    it('takes a question in without queueing it, and shows it to the agents with its context', async () => {
      const desk = await begin();
      const response = await desk.post();

      expect(response.status).toBe(201);
      expect(await response.json()).toMatchObject({
        id: expect.stringMatching(/^cnv_/),
        state: 'accepted',
        cursor: '0',
        approval: {
          id: expect.stringMatching(/^apr_/),
          action,
          state: 'open',
          expires_at: inTwoMinutes,
        },
        access: { token: expect.stringMatching(/^hct_/) },
      });
      const { approvals, waiting } = await desk.inbox();
      expect(waiting).toEqual([]);
      expect(approvals).toMatchObject([{ customer: 'Maya R.', approval: { action } }]);
    });

    it('asks once, however often the question arrives, and answers each time the same', async () => {
      const desk = await begin();
      const first = await desk.post();
      const again = await desk.post('"approval-00001"');

      expect([again.status, again.headers.get('Idempotency-Replayed')]).toEqual([201, 'true']);
      expect(await again.text()).toBe(await first.text());
      expect((await desk.inbox()).approvals).toHaveLength(1);
      expect((await desk.post('approval-00001', { action: { ...action, name: 'x' } })).status).toBe(
        422,
      );
    });

    it.each([
      ['nobody is here', false, {}, 503],
      ['the time is over already', true, { expires_at: '2026-11-23T10:00:00.000Z' }, 409],
      [
        'the packet is of another conversation',
        true,
        { packet: refundPacket({ clientId: 'x' }) },
        422,
      ],
      ['the action has no name', true, { action: { ...action, name: '' } }, 422],
    ])('refuses a question when %s', async (_case, isStaffed, change, status) => {
      const desk = await begin(isStaffed);
      const response = await desk.post('approval-00001', change);

      expect(response.status).toBe(status);
      if (status === 503) {
        expect((await response.json()).type).toBe('urn:hep:problem:no-agents');
      }
      expect((await desk.inbox()).approvals).toEqual([]);
    });

    it('tells the widget what was decided, as it was edited, in the stream and in the snapshot', async () => {
      const desk = await begin();
      const asked = await desk.ask();
      const response = await desk.agent(asked.id, 'approve', { input: { ...input, amount: 60 } });
      expect(response.status).toBe(200);

      const events = await desk.events(asked);
      expect(outline(events)).toEqual(['hep.approval.decided', 'hep.conversation.state closed']);
      expect(events[0]?.data).toMatchObject({
        approval: {
          action: 'refund',
          input: { ...input, amount: 60 },
          outcome: 'approved',
          by: alex,
          decided_at: '2026-11-23T10:00:00.000Z',
        },
        token: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
      });
      const { approval } = await desk.snapshot(asked);
      expect(approval).toMatchObject({ state: 'decided', action, decision: events[0]?.data });
      expect((await desk.inbox()).approvals).toEqual([]);
    });

    it('signs what was decided with the key that it publishes', async () => {
      const desk = await begin();
      const asked = await desk.ask();
      await desk.agent(asked.id, 'reject', { reason: 'The parcel was opened.' });
      const [decided] = await desk.events(asked);
      const [head = '', body = '', signature = ''] = String(decided?.data['token']).split('.');
      const { keys } = await (await desk.send('GET', '/hep/v1/jwks.json')).json();
      const read = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString());
      // By hand, and not with the library that signed it.
      const isGood = (signed: string) =>
        verify(
          'sha256',
          Buffer.from(signed),
          { key: createPublicKey({ key: keys[0], format: 'jwk' }), dsaEncoding: 'ieee-p1363' },
          Buffer.from(signature, 'base64url'),
        );

      expect(keys[0]).not.toHaveProperty('d');
      expect(read(head)).toEqual({ alg: 'ES256', kid: keys[0].kid, typ: 'JWT' });
      expect(isGood(`${head}.${body}`)).toBe(true);
      expect(isGood(`${head}.${body.slice(0, -2)}xx`)).toBe(false);
      const now = Date.parse('2026-11-23T10:00:00.000Z') / 1000;
      expect(read(body)).toEqual({
        iss: 'urn:baton:desk',
        aud: 'urn:baton:bot',
        sub: 'cc_maya',
        jti: expect.stringMatching(/^apr_/),
        iat: now,
        exp: now + 300,
        act: {
          name: 'refund',
          input,
          outcome: 'rejected',
          by: alex,
          reason: 'The parcel was opened.',
        },
      });
      const discovery = await (await desk.send('GET', '/hep/v1/discovery')).json();
      expect(discovery.approvals).toMatchObject({ jwks: 'jwks.json', iss: read(body).iss });
    });

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
      expect(waiting).toMatchObject([{ id: handoff.id, episode: 2 }]);
      expect((await desk.agent(asked.id, 'approve')).status).toBe(409);
      expect((await desk.snapshot(asked)).approval.state).toBe('withdrawn');
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
