import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../demo/desk/database/database.ts';
import { customer } from '../fakes/transcript.ts';
import { calling, record, tell } from './alone.ts';
import { everythingIn } from './auditContract.ts';
import { openDesk } from './customer.ts';
import { freshDatabase } from './freshDatabase.ts';
import { refundPacket } from './packets.ts';
import { signedIn } from './staff.ts';

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
}, 60_000);
afterAll(() => database.close());

const begin = (change: Parameters<typeof openDesk>[1] = {}) => openDesk(database, change);
const problemOf = async (response: Response) => (await response.json()).type;

describe('the record of what the AI has had alone', () => {
  it('is announced, and asked for what a handoff is asked for', async () => {
    const desk = await begin({ consent: 'required', openingsPerHour: 9 });
    const { features } = await (await desk.send('GET', '/hep/v1/discovery')).json();
    expect(features.records).toBe(true);
    expect(await problemOf(await tell(desk, record()))).toBe('urn:hep:problem:consent-required');
    const consent = { version: '2', at: '2026-11-23T09:58:00.000Z' };
    const conversation = { ...record().conversation, consent };
    expect((await tell(desk, record({ conversation }))).status).toBe(204);

    const words = Array.from({ length: 99 }, () => customer('too many words '.repeat(100)));
    expect((await tell(desk, record({ conversation }, words))).status).toBe(413);
    const other = await desk.send('PUT', '/hep/v1/records/conversation-of-maya', {
      body: record({ conversation }),
    });
    expect(await problemOf(other)).toBe('urn:hep:problem:invalid-request');
    const guessed = calling('1001');
    expect((await tell(desk, record({ conversation: { ...guessed, consent } }))).status).toBe(422);
  });

  it('waits for the challenge that a handoff waits for, and is not taken from other sites', async () => {
    const challenged = await begin({
      challenge: { kind: 'work', iterations: 1, bits: 4 },
    });
    expect(await problemOf(await tell(challenged, record()))).toBe(
      'urn:hep:problem:challenge-required',
    );
    const desk = await begin({ origins: ['https://shop.example'] });
    expect((await tell(desk, record(), { Origin: 'https://evil.example' })).status).toBe(403);
    expect((await tell(desk, record(), { Origin: 'https://shop.example' })).status).toBe(204);
  });

  it('is shown to reviewers and to no agent, and stands in no story that agents read', async () => {
    const desk = await begin();
    const user = { anonymous_id: 'browser-of-ada-00' };
    await tell(desk, record());
    const [row] = await database.query('select id from conversations');
    const alone = String(row?.['id']);
    const agent = await signedIn(database, { id: 'ag_only', name: 'Only' }, desk.now(), ['agent']);
    const reviewer = await signedIn(database, { id: 'ag_rev', name: 'Rev' }, desk.now(), [
      'reviewer',
    ]);
    const path = `/desk/conversations/${alone}`;
    const mark = {
      id: 'mark-0000000001',
      about: { kind: 'answer', message: 'answer-1', verdict: 'incorrect' },
    };

    expect((await desk.send('GET', path, { headers: agent })).status).toBe(404);
    expect((await desk.send('POST', `${path}/mark`, { body: mark, headers: agent })).status).toBe(
      404,
    );
    expect((await desk.agent(alone, 'claim')).status).toBe(409);
    expect((await desk.send('GET', path, { headers: reviewer })).status).toBe(200);
    expect(
      (await desk.send('POST', `${path}/mark`, { body: mark, headers: reviewer })).status,
    ).toBe(200);

    const packet = refundPacket({ clientId: 'conversation-of-ada-2', previous: alone, user });
    const ticket = await desk.open(packet);
    const detail = await (await desk.send('GET', `/desk/conversations/${ticket.id}`)).json();
    expect(detail.earlier).toEqual([]);
  });

  it('is kept for as long as what was handed over, and no longer', async () => {
    const desk = await begin({ retentionDays: 30 });
    await tell(desk, record({}, [customer('canary words')]));
    desk.pass(29 * 86_400_000);
    await desk.desk.tidy();
    expect(await everythingIn(database)).toContain('canary');
    desk.pass(2 * 86_400_000);
    await desk.desk.tidy();
    expect(await everythingIn(database)).not.toContain('canary');
  });
});
