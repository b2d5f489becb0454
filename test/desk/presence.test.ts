import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../demo/desk/database/database.ts';
import { freshDatabase } from './freshDatabase.ts';
import { alex, openDesk, outline, sam } from './customer.ts';

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
}, 60_000);
afterAll(async () => {
  await database.close();
});

async function begin() {
  const desk = await openDesk(database);
  desk.desk.office.roster.enter(alex);
  desk.desk.office.roster.enter(sam);
  const maya = await desk.open();
  await desk.agent(maya.id, 'claim');
  const detail = async () =>
    await (await desk.send('GET', `/desk/conversations/${maya.id}`)).json();
  return { ...desk, maya, detail };
}

describe('what was read', () => {
  it('is told to the customer once, under the id their widget knows', async () => {
    const desk = await begin();
    await desk.say(desk.maya, 'message-001', 'Hello?');
    const [message] = (await desk.detail()).messages;
    const seen = { up_to: message.id, client_id: message.client_id };
    await desk.agent(desk.maya.id, 'read', seen);
    await desk.agent(desk.maya.id, 'read', seen);

    const receipts = (await desk.events(desk.maya)).filter(({ type }) => type.endsWith('receipt'));
    expect(receipts.map(({ data }) => data)).toEqual([
      { up_to: message.id, client_id: 'message-001', status: 'read', by: alex.id },
    ]);
    expect((await desk.detail()).read).toEqual({ customer: null, agent: message.id });
  });

  it('is told to the agent, and nobody else’s reading counts', async () => {
    const desk = await begin();
    await desk.agent(desk.maya.id, 'reply', { id: 'reply-00001', text: 'Hi' });
    const [message] = (await desk.detail()).messages;
    await desk.hep(desk.maya, 'POST', '/signals', { type: 'read', up_to: message.id });
    const other = await desk.agent(desk.maya.id, 'read', { up_to: message.id }, sam);

    expect(other.status).toBe(409);
    expect((await desk.detail()).read).toEqual({ customer: message.id, agent: null });
  });
});

describe('an agent who is away for a moment', () => {
  it('keeps what is theirs, is passed nothing on, and is told of to their customers alone', async () => {
    const desk = await begin();
    const heard: unknown[] = [];
    desk.desk.office.bell.listen(desk.maya.id, (ring) => heard.push(ring));
    await desk.send('POST', '/desk/presence', { body: { status: 'away' } });

    expect(heard).toEqual([
      {
        kind: 'presence',
        conversation: desk.maya.id,
        agent: { ...alex, role: 'support team' },
        status: 'away',
      },
    ]);
    expect((await desk.detail()).agent).toEqual(alex);
    const { agents } = await (await desk.send('GET', '/desk/inbox')).json();
    expect(agents).toEqual([sam]);
    expect(outline(await desk.events(desk.maya))).not.toContain('hep.presence.changed');
    await desk.send('POST', '/desk/presence', { body: { status: 'here' } });
    expect(desk.desk.office.roster.online()).toHaveLength(2);
  });
});
