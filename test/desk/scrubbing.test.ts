import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { freshDatabase } from './freshDatabase.ts';
import { verified } from '../audit/trail.ts';
import { exported, headOf } from './auditContract.ts';
import { packetOf, story } from './canary.ts';
import { openDesk } from './customer.ts';
import { refundPacket } from './packets.ts';

const folder = mkdtempSync(join(tmpdir(), 'baton-scrub-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Files of the database, with its log, that have the word in them. */
function filesWith(word: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => readFileSync(path).toString('latin1').toLowerCase().includes(word));
}

describe('what a customer asks to be erased', () => {
  it('is in no file of the desk’s database any more, its write-ahead log included, and the chain is whole', async () => {
    const database = await freshDatabase(folder);
    const desk = await openDesk(database);
    const maya = await desk.open(packetOf(story));
    const other = await desk.open(refundPacket({ id: 'packet-0000002', clientId: 'cc_other' }));
    await desk.say(maya, 'canary-message', 'canary to the desk');
    await desk.agent(maya.id, 'claim');
    await desk.agent(maya.id, 'reply', { id: 'canary-reply', text: 'Dear canary' });
    const bearer = { Authorization: `Bearer ${maya.token}` };
    const announced = await desk.send('POST', '/hep/v1/attachments', {
      body: { conversation: maya.id, name: 'canary.txt', media_type: 'text/plain', size: 8 },
      headers: { ...bearer, 'Idempotency-Key': 'file-000001' },
    });
    const { id } = await announced.json();
    await desk.send('PUT', `/hep/v1/attachments/${id}`, { body: 'canary', headers: bearer });
    await database.query('checkpoint');
    expect(filesWith('canary').length).toBeGreaterThan(3);

    const answers = await Promise.all([
      desk.hep(maya, 'DELETE', ''),
      desk.say(other, 'message-00001', 'Hello?'),
      desk.hep(maya, 'DELETE', ''),
    ]);
    await database.query('checkpoint');

    expect(answers.map(({ status }) => status)).toEqual([204, 201, 204]);
    expect(filesWith('canary')).toEqual([]);
    const lines = await exported(desk);
    expect(lines.join('\n')).not.toMatch(/canary/i);
    expect(verified(lines, { head: (await headOf(desk)).hash })).toMatchObject({ ok: true });
    expect((await desk.hep(other, 'GET', '')).status).toBe(200);
    await desk.desk.close();
    await database.close();
    expect(filesWith('canary')).toEqual([]);
  }, 60_000);
});
