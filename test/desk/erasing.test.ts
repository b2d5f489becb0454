import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../demo/desk/database/database.ts';
import { freshDatabase } from './freshDatabase.ts';
import { readSettings } from '../../demo/desk/environment.ts';
import { readTrail } from '../../demo/desk/store/audit.ts';
import { verified } from '../audit/trail.ts';
import { ai } from '../fakes/transcript.ts';
import { entriesIn, everythingIn, exported, headOf } from './auditContract.ts';
import { packetOf, story } from './canary.ts';
import { openDesk } from './customer.ts';
import { refundPacket } from './packets.ts';

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
}, 60_000);
afterAll(async () => {
  await database.close();
});

const begin = (change: Parameters<typeof openDesk>[1] = {}) => openDesk(database, change);

describe('erasing', () => {
  it('leaves nothing of a customer in any table, in no episode, and the chain whole', async () => {
    const desk = await begin();
    const first = await desk.open(packetOf(story));
    await desk.say(first, 'canary-message', 'canary-message to the desk');
    await desk.hep(
      first,
      'POST',
      '/end',
      { reason: 'return_to_bot' },
      { 'Idempotency-Key': 'end-0000001' },
    );
    const second = await desk.open(packetOf(story, 'packet-0000002', first.id));
    const other = await desk.open(refundPacket({ id: 'packet-0000003', clientId: 'cc_other' }));
    await desk.agent(second.id, 'claim');
    await desk.agent(second.id, 'reply', { id: 'reply-000001', text: 'Dear canary' });
    await desk.hep(second, 'PUT', '/csat', { score: 1, scale_max: 5, comment: 'canary' });
    await desk.hep(second, 'PATCH', '', { amendment: { text: 'canary' } });
    expect(await everythingIn(database)).toContain('canary');

    const answers = [await desk.hep(second, 'DELETE', ''), await desk.hep(second, 'DELETE', '')];
    await desk.desk.office.settled();

    expect(answers.map(({ status }) => status)).toEqual([204, 204]);
    const lines = await exported(desk);
    expect(await everythingIn(database)).not.toMatch(/canary/i);
    expect(lines.join('\n')).not.toMatch(/canary/i);
    const { hash } = await headOf(desk);
    expect(verified(lines, { head: hash })).toMatchObject({ ok: true });
    const entries = entriesIn(lines);
    expect(entries.filter(({ type }) => type === 'erased').map(({ details }) => details)).toEqual([
      { by: 'customer' },
      { by: 'customer' },
    ]);
    const kept = entries.filter(({ content }) => content !== undefined);
    expect(new Set(kept.map(({ conversation }) => conversation))).toEqual(
      new Set([null, other.id]),
    );
  });

  it('in the middle of an export leaves an export that says so', async () => {
    const desk = await begin();
    const answers = Array.from({ length: 99 }, () => ai('Refunds take 14 days.'));
    const opened = [];
    for (let n = 0; n < 6; n += 1) {
      const lines = answers.map((line) => ({ ...line, id: `${line.id}-${n}` }));
      opened.push(await desk.open(packetOf(lines, `packet-000000${n}`)));
    }
    const [first] = opened.slice(-1);
    const lines: string[] = [];
    for await (const page of readTrail(database, 1, Infinity)) {
      if (lines.length === 0 && first !== undefined) await desk.hep(first, 'DELETE', '');
      lines.push(...page);
    }

    const report = verified(lines, { head: (await headOf(desk)).hash });
    expect(report).toMatchObject({ ok: true, fault: null });
    expect(report.erased).toBeGreaterThan(90);
  });

  it('happens by itself when the days have passed, and not before', async () => {
    const desk = await begin({ retentionDays: 30 });
    const old = await desk.open(packetOf(story));
    await desk.agent(old.id, 'claim');
    await desk.agent(old.id, 'close');
    desk.pass(20 * 86_400_000);
    await desk.desk.tidy();
    expect(await everythingIn(database)).toContain('canary');
    const fresh = await desk.open(refundPacket({ id: 'packet-0000002', clientId: 'cc_other' }));
    desk.pass(11 * 86_400_000);

    await desk.desk.tidy();

    expect(await everythingIn(database)).not.toMatch(/canary/i);
    const lines = await exported(desk);
    expect(verified(lines, { head: (await headOf(desk)).hash }).ok).toBe(true);
    const entries = entriesIn(lines);
    expect(entries.at(-1)).toMatchObject({
      type: 'erased',
      who: { kind: 'desk' },
      conversation: old.id,
    });
    const detail = await desk.send('GET', `/desk/conversations/${fresh.id}`);
    expect(detail.status).toBe(200);
    // Nobody has ended it; a month more, and nobody will.
    desk.pass(51 * 86_400_000);
    await desk.desk.tidy();
    expect((await desk.send('GET', `/desk/conversations/${fresh.id}`)).status).toBe(410);
  });

  it('is set in whole days', () => {
    expect(readSettings({ DESK_RETENTION_DAYS: '90' }).retentionDays).toBe(90);
    expect(readSettings({}).retentionDays).toBe(365);
    for (const wrong of ['0', '-1', '1.5', 'soon']) {
      expect(() => readSettings({ DESK_RETENTION_DAYS: wrong })).toThrow('DESK_RETENTION_DAYS');
    }
  });
});
