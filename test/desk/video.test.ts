import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../demo/desk/database/database.ts';
import { freshDatabase } from './freshDatabase.ts';
import { readSettings } from '../../demo/desk/environment.ts';
import { openDesk } from './customer.ts';

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
}, 60_000);
afterAll(() => database.close());

const span = '/hep/v1/callback-slots?from=2026-11-23T10:00:00Z&to=2026-11-24T10:00:00Z&tz=UTC';
const wish = { slot: 'slot_20261123T150000Z', channel: 'video' };

describe('a call by video', () => {
  it('has a room of its own, the same for customer and agent, also when it is moved', async () => {
    const desk = await openDesk(database, { videoUrl: 'https://meet.example/acme-{id}' });
    const maya = await desk.open();

    expect(await (await desk.send('GET', span)).json()).toMatchObject({ video: true });
    const booked = await (await desk.hep(maya, 'PUT', '/callback', wish)).json();
    expect(booked.join_url).toBe(`https://meet.example/acme-${booked.id}`);
    const detail = await (await desk.send('GET', `/desk/conversations/${maya.id}`)).json();
    expect(detail.callback.join_url).toBe(booked.join_url);

    const later = { ...wish, slot: 'slot_20261123T153000Z' };
    const moved = await (await desk.hep(maya, 'PUT', '/callback', later)).json();
    expect([moved.join_url, moved.sequence]).toEqual([booked.join_url, 1]);
  });

  it('is not offered by a desk that has no rooms', async () => {
    const desk = await openDesk(database);

    expect(await (await desk.send('GET', span)).json()).toMatchObject({ video: false });
  });

  it('needs an address with a place for the call in it', () => {
    expect(readSettings({ DESK_VIDEO_URL: 'https://meet.example/{id}' }).videoUrl).toContain(
      '{id}',
    );
    expect(() => readSettings({ DESK_VIDEO_URL: 'https://meet.example/' })).toThrow(/\{id\}/);
  });
});
