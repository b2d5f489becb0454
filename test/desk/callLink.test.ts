import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../demo/desk/database/database.ts';
import { freshDatabase } from './freshDatabase.ts';
import { promised } from './promised.ts';

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
}, 60_000);
afterAll(async () => {
  await database.close();
});

describe('the link to a call', () => {
  it('shows it in the customer’s zone under a strict policy, and changes nothing by being opened', async () => {
    const { desk, link, told } = await promised(database);

    const response = await desk.send('GET', link);

    expect(response.headers.get('Content-Security-Policy')).toMatch(/^default-src 'none'/);
    const text = await response.text();
    expect(text).toMatch(/Monday,? 23 November at 13:00 (GMT|UTC)|Monday, November 23 at 1:00/);
    expect(text).not.toMatch(/<script|style=/);
    expect(await told()).toEqual([]);
  });

  it('moves it, and keeps whom to call', async () => {
    const { desk, maya, form, link } = await promised(database);

    const moved = await form(link, { deed: 'move', slot: 'slot_20261123T140000Z' });

    expect(moved.status).toBe(303);
    const detail = await (await desk.send('GET', `/desk/conversations/${maya.id}`)).json();
    expect([detail.callback.start, detail.contact.phone]).toEqual([
      '2026-11-23T14:00:00.000Z',
      '+442079460958',
    ]);
  });

  it('works behind a proxy, from the desk’s own page and from nobody else’s', async () => {
    const { form, link } = await promised(database, {
      origins: ['https://shop.example'],
      publicUrl: 'https://desk.example/hep/v1',
    });
    const cancel = { deed: 'cancel' };

    expect((await form(link, cancel, 'https://other.example')).status).toBe(403);
    expect((await form(link, cancel, 'https://desk.example')).status).toBe(303);
  });

  it('cancels it, and puts nobody into a queue', async () => {
    const { desk, form, link, told } = await promised(database);

    await form(link, { deed: 'cancel' });

    expect(await told()).toEqual([
      'hep.callback.cancelled',
      'hep.conversation.returned',
      'hep.conversation.state returned',
    ]);
    expect(await (await desk.send('GET', link)).text()).toContain('Nobody will call you');
  });

  it('is good for a week after the call, and for nothing when it was altered', async () => {
    const { desk, link, pass } = await promised(database);
    const [head = '', , signature = ''] = link.split('.');
    const other = btoa(JSON.stringify({ sub: 'cnv_00000099', jti: 'cb_1', aud: 'callback' }));

    expect((await desk.send('GET', `${head}.${other}.${signature}`)).status).toBe(404);
    await pass(7 * 24 * 60);
    expect((await desk.send('GET', link)).status).toBe(200);
    await pass(24 * 60);
    expect((await desk.send('GET', link)).status).toBe(404);
  });

  it('comes with whatever tells of the call, and is kept nowhere', async () => {
    const { desk, maya, link } = await promised(database);

    const [first] = await desk.events(maya);
    expect(String(Object(first?.data['callback']).manage_url)).toContain('/hep/v1/callbacks/');
    const snapshot = await (await desk.hep(maya, 'GET', '')).json();
    expect(snapshot.callback.manage_url).toContain(link);
    const stored = JSON.stringify(await database.query('select * from log'));
    expect(stored).not.toContain('manage_url');
  });
});
