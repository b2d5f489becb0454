/** What any database under the desk must make true when somebody is asked what an AI may do. */
import { createPublicKey, verify } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../demo/desk/database/database.ts';
import type { Desk } from '../../demo/desk/desk.ts';
import { action, askedDesk, input, inTwoMinutes } from './asking.ts';
import { alex, outline } from './customer.ts';
import { refundPacket } from './packets.ts';

export function approvalContract(name: string, open: () => Promise<Database>) {
  describe(`a question for approval on ${name}`, () => {
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
  });
}
