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

const billing = { id: 'billing', label: 'the billing team' };
const toSam = { to: { kind: 'agent', id: sam.id }, note: 'Wants the exception.' };
const toBilling = { to: { kind: 'team', id: billing.id }, note: 'Paid twice.' };

/** A customer with Alex, and Sam at a console of his own. */
async function begin() {
  const desk = await openDesk(database, { teams: [billing] });
  desk.desk.office.roster.enter(sam);
  const maya = await desk.open();
  await desk.agent(maya.id, 'claim');
  const detail = async (id = maya.id) =>
    await (await desk.send('GET', `/desk/conversations/${id}`)).json();
  const inbox = async () => await (await desk.send('GET', '/desk/inbox')).json();
  const why = async (response: Response) => [response.status, (await response.json()).detail];
  return { ...desk, maya, detail, inbox, why };
}

describe('passing a customer on', () => {
  it('leaves them with whoever has them until the colleague takes over, and tells them once', async () => {
    const desk = await begin();
    await desk.agent(desk.maya.id, 'transfer', toSam);
    const before = await desk.detail();
    await desk.agent(desk.maya.id, 'claim', {}, sam);

    expect([before.agent, before.offer.to]).toEqual([alex, sam]);
    expect((await desk.detail()).agent).toEqual(sam);
    const events = await desk.events(desk.maya);
    expect(outline(events).slice(2)).toEqual(['hep.agent.transferred']);
    expect(events[2]?.data).toEqual({
      from: { ...alex, role: 'support team' },
      to: { ...sam, role: 'support team' },
      lease: 3,
    });
  });

  it('takes the note along, for staff only', async () => {
    const desk = await begin();
    await desk.agent(desk.maya.id, 'transfer', toSam);
    await desk.agent(desk.maya.id, 'claim', {}, sam);

    expect((await desk.detail()).notes).toEqual([
      { at: '2026-11-23T10:00:00.000Z', from: alex, text: 'Wants the exception.' },
    ]);
    const told = JSON.stringify([
      await desk.events(desk.maya),
      await (await desk.hep(desk.maya, 'GET', '')).json(),
    ]);
    expect(told).not.toContain('exception.');
  });

  it('never left, where nobody answers within a minute, or the colleague declines', async () => {
    const desk = await begin();
    await desk.agent(desk.maya.id, 'transfer', toSam);
    desk.pass(60_000);
    const late = await desk.agent(desk.maya.id, 'claim', {}, sam);
    await desk.agent(desk.maya.id, 'transfer', toSam);
    await desk.agent(desk.maya.id, 'decline', {}, sam);

    expect(await desk.why(late)).toEqual([409, 'Alex has this conversation.']);
    expect(await desk.detail()).toMatchObject({ agent: alex, offer: null, lease: 2 });
    const reply = await desk.agent(desk.maya.id, 'reply', { id: 'reply-00001', text: 'Still me' });
    expect(reply.status).toBe(200);
  });

  it('goes to the front of the queue for a team, behind nobody but danger', async () => {
    const desk = await begin();
    const early = await desk.open(refundPacket({ id: 'packet-early-01', priority: 'high' }));
    const danger = await desk.open(refundPacket({ id: 'packet-danger-1', priority: 'urgent' }));
    desk.pass(60_000);
    await desk.agent(desk.maya.id, 'transfer', toBilling);

    const { waiting } = await desk.inbox();
    expect(waiting.map(({ id }: { id: string }) => id)).toEqual([
      danger.id,
      desk.maya.id,
      early.id,
    ]);
    expect(waiting[1].team).toEqual(billing);
    expect(outline(await desk.events(desk.maya)).slice(2, 4)).toEqual([
      'hep.agent.transferred',
      'hep.conversation.state queued',
    ]);
  });

  it('is refused to somebody who is not here, and to a team that does not exist', async () => {
    const desk = await begin();
    const nobody = { to: { kind: 'agent', id: 'ag_nobody' } };
    const nowhere = { to: { kind: 'team', id: 'nowhere' } };

    const answers = await Promise.all(
      [nobody, nowhere].map((to) => desk.agent(desk.maya.id, 'transfer', to)),
    );
    expect(await Promise.all(answers.map(desk.why))).toEqual([
      [409, 'They are not here any more.'],
      [409, 'There is no such team.'],
    ]);
  });

  it('stands in the audit trail: who passed on, and who took over', async () => {
    const desk = await begin();
    await desk.agent(desk.maya.id, 'transfer', toSam);
    await desk.agent(desk.maya.id, 'claim', {}, sam);

    const lines = (await (await desk.send('GET', '/desk/audit')).text()).trim().split('\n');
    const entries = lines.map((line) => JSON.parse(line));
    const transfers = entries.filter(({ type }) => type === 'transfer');
    expect(transfers.map(({ who, details }) => [who.name, details])).toEqual([
      ['Alex', { step: 'asked', to: sam.id, team: null }],
      ['Sam', { step: 'taken', from: alex.id }],
    ]);
    expect(JSON.stringify(transfers.map(({ details }) => details))).not.toContain('exception.');
  });
});

describe('one owner, by number', () => {
  it('refuses what an agent meant for an earlier turn of their own, and says so', async () => {
    const desk = await begin();
    const { lease } = await desk.detail();
    await desk.agent(desk.maya.id, 'release', { lease });
    await desk.agent(desk.maya.id, 'claim');

    const reply = { id: 'reply-00001', text: 'From a stale tab', lease };
    const stale = await Promise.all(
      (['reply', 'release', 'close'] as const).map((deed) =>
        desk.agent(desk.maya.id, deed, deed === 'reply' ? reply : { lease }),
      ),
    );
    expect(await desk.why(stale[0] ?? new Response())).toEqual([
      409,
      'This was meant for an earlier turn: the conversation has changed hands since, and Alex has it.',
    ]);
    expect(stale.map(({ status }) => status)).toEqual([409, 409, 409]);
    expect((await desk.detail()).messages).toEqual([]);
  });

  it('tells who has it when a tab replies after a transfer', async () => {
    const desk = await begin();
    const { lease } = await desk.detail();
    await desk.agent(desk.maya.id, 'transfer', toSam);
    await desk.agent(desk.maya.id, 'claim', {}, sam);

    const late = await desk.agent(desk.maya.id, 'reply', { id: 'reply-00001', text: 'Hi', lease });
    expect(await desk.why(late)).toEqual([409, 'Sam has this conversation.']);
  });
});
