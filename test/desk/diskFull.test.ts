import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openPglite } from '../../demo/desk/database/pglite.ts';
import { openDesk, outline } from './customer.ts';

it('takes nothing once the disk is full, says so, and goes on showing what it has', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'baton-full-'));
  let reserveBytes = 1;
  const database = await openPglite(folder, {
    get reserveBytes() {
      return reserveBytes;
    },
  });
  try {
    const desk = await openDesk(database);
    const maya = await desk.open();
    await desk.say(maya, 'message-001', 'Hello?');

    // More than any disk has.
    reserveBytes = Number.MAX_VALUE;
    const refused = await desk.say(maya, 'message-002', 'Anybody?');
    const seen = await desk.events(maya);
    reserveBytes = 1;
    const again = await desk.say(maya, 'message-002', 'Anybody?');

    expect([refused.status, refused.headers.get('Retry-After')]).toEqual([503, '2']);
    expect(outline(seen)).toEqual(['hep.message.created']);
    expect(again.status).toBe(201);
    await desk.desk.close();
  } finally {
    await database.close();
    await rm(folder, { recursive: true });
    await rm(`${folder}.lock`);
  }
});
