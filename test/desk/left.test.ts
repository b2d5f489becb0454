import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../demo/desk/database/database.ts';
import { freshDatabase } from './freshDatabase.ts';
import { alex, openDesk, outline, sam } from './customer.ts';
import { refundPacket } from './packets.ts';

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
}, 60_000);
afterAll(async () => {
  await database.close();
});

/** Alex has claimed Maya, who came after Ben; nobody has said anything yet. */
async function claimed() {
  const desk = await openDesk(database);
  const ben = await desk.open(refundPacket({ id: 'packet-0000001', clientId: 'cc_ben' }));
  desk.pass(1000);
  const maya = await desk.open(refundPacket({ id: 'packet-0000002' }));
  await desk.agent(maya.id, 'claim');
  return { ...desk, ben, maya };
}

describe('a customer whom an agent has claimed', () => {
  it('is given back after two minutes without an answer, to the front, and both sides hear why', async () => {
    const desk = await claimed();
    desk.pass(119_000);
    await desk.desk.office.releaseSilent();
    const early = await (await desk.hep(desk.maya, 'GET', '')).json();

    desk.pass(1000);
    await desk.desk.office.releaseSilent();

    const events = await desk.events(desk.maya);
    expect(early.state).toBe('active');
    expect(outline(events).slice(-3)).toEqual([
      'hep.agent.left',
      'hep.conversation.state queued',
      'hep.queue.updated',
    ]);
    expect(events.at(-3)?.data).toMatchObject({ agent: { name: 'Alex' }, reason: 'silent' });
    expect(events.at(-1)?.data).toMatchObject({ position: 1, reason: 'left' });
    expect((await desk.events(desk.ben)).at(-1)?.data).toMatchObject({
      position: 2,
      reason: 'returned',
    });
    const inbox = await (await desk.send('GET', '/desk/inbox')).json();
    expect(inbox.waiting).toMatchObject([
      { id: desk.maya.id, left: { agent: alex, reason: 'silent' } },
      { id: desk.ben.id, left: null },
    ]);
  });

  it.for([
    { deed: 'reply', body: { id: 'reply-00001', text: 'Hi Maya' }, because: 'has answered' },
    { deed: 'typing', body: { isTyping: true }, because: 'is typing' },
  ])('stays with whoever $because', async ({ deed, body }) => {
    const desk = await claimed();
    desk.pass(100_000);
    await desk.agent(desk.maya.id, deed, body);

    desk.pass(100_000);
    await desk.desk.office.releaseSilent();

    expect((await (await desk.hep(desk.maya, 'GET', '')).json()).state).toBe('active');
  });

  it('has two minutes of the next agent, too, and is told nothing of the queue by then', async () => {
    const desk = await claimed();
    desk.pass(120_000);
    await desk.desk.office.releaseSilent();
    await desk.agent(desk.maya.id, 'claim', {}, sam);

    desk.pass(100_000);
    await desk.desk.office.releaseSilent();

    const detail = await (await desk.send('GET', `/desk/conversations/${desk.maya.id}`)).json();
    expect(detail).toMatchObject({ state: 'active', agent: sam, left: null });
  });
});
