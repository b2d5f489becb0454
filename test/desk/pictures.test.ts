import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../demo/desk/database/database.ts';
import { freshDatabase } from './freshDatabase.ts';
import { alex, openDesk } from './customer.ts';

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
}, 60_000);
afterAll(() => database.close());

/** One pixel. */
const png = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  ),
  (letter) => letter.charCodeAt(0),
);

async function begin() {
  const { app, ...desk } = await openDesk(database);
  const put = async (bytes: Uint8Array<ArrayBuffer>) =>
    app.request('/desk/me/picture', {
      method: 'PUT',
      body: bytes,
      headers: await desk.sessionOf(alex),
    });
  return { ...desk, app, put };
}

describe('the picture of an agent', () => {
  it('reaches customers with the name, below the desk’s own address', async () => {
    const desk = await begin();
    const { picture } = await (await desk.put(png)).json();
    const maya = await desk.open();
    await desk.agent(maya.id, 'claim');

    const joined = (await desk.events(maya)).find(({ type }) => type === 'hep.agent.joined');
    const address = `agents/ag_alex/picture?${picture}`;
    expect(joined?.data).toMatchObject({ agent: { name: 'Alex', avatar_url: address } });
    const shown = await desk.app.request(`/hep/v1/${address}`);
    expect(shown.headers.get('content-type')).toBe('image/png');
    expect(shown.headers.get('content-security-policy')).toContain('sandbox');
    expect(new Uint8Array(await shown.arrayBuffer())).toEqual(png);
  });

  it('is a picture by what it contains, and no page that calls itself one', async () => {
    const desk = await begin();
    const page = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>');

    expect((await desk.put(page)).status).toBe(415);
    expect((await desk.app.request('/hep/v1/agents/ag_alex/picture')).status).toBe(404);
  });
});
