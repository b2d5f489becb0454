import { Ajv } from 'ajv';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Database } from '../../demo/desk/database/database.ts';
import { reviewCalls } from '../../demo/desk/calls.ts';
import { freshDatabase } from '../desk/freshDatabase.ts';
import { checkEvents } from '../../widget/contract/checkEvents.ts';
import { eventsJsonSchema } from '../../widget/contract/contractJsonSchema.ts';
import { openDesk, type Told } from '../desk/customer.ts';
import { jsonl, runPacket } from './runPacket.ts';

const minute = 60_000;

/** What the reference desk tells of a conversation with everything in it. */
async function record(database: Database): Promise<readonly Told[]> {
  const desk = await openDesk(database);
  const maya = await desk.open();
  await desk.say(maya, 'message-001', 'Hello?');
  const slot = 'slot_20261123T103000Z';
  await desk.hep(maya, 'PUT', '/callback', { slot, channel: 'phone' });
  desk.pass(25 * minute);
  await reviewCalls(desk.desk.office);
  await desk.agent(maya.id, 'call-result', { result: 'no_answer', next: '2026-11-23T10:26:00Z' });
  desk.pass(32 * minute);
  const missed = { ...desk.desk.office, now: () => new Date('2026-11-23T12:00:00Z') };
  await reviewCalls(missed);
  await desk.hep(maya, 'DELETE', '/callback');
  await desk.agent(maya.id, 'claim');
  await desk.agent(maya.id, 'reply', { id: 'reply-000001', text: 'Hi' });
  await desk.agent(maya.id, 'release');
  await desk.agent(maya.id, 'claim');
  await desk.agent(maya.id, 'close');
  return await desk.events(maya);
}

const event = (sequence: number, type: string, data: object) => ({
  specversion: '1.0',
  id: `evt_${sequence}`,
  source: '/conversations/cnv_1',
  type,
  time: '2026-11-23T10:00:00.000Z',
  sequence: String(sequence),
  data,
});
const state = (sequence: number, now: string, previous: string) =>
  event(sequence, 'hep.conversation.state', { state: now, previous });
const agent = { id: 'ag_1', name: 'Alex' };
const joined = (sequence: number) => event(sequence, 'hep.agent.joined', { agent });
const closed = (sequence: number) => event(sequence, 'hep.conversation.closed', { by: 'agent' });

const findingsIn = (events: readonly object[]) =>
  checkEvents(events, { mayHaveGaps: false }).flatMap((list, at) =>
    list.map(({ kind, pointer }) => `${at + 1} ${kind} ${pointer}`),
  );

describe('baton-packet check --events', () => {
  it('finds nothing in what the reference desk tells, and so does the schema', async () => {
    const database = await freshDatabase();
    onTestFinished(() => database.close());
    const recorded = await record(database);
    expect(recorded.length).toBeGreaterThan(10);
    const { out, code } = await runPacket('check --events e.jsonl', { 'e.jsonl': jsonl(recorded) });
    expect([out, code]).toEqual([`${recorded.length} events, no mistakes, no warnings.\n`, 0]);
    const schema: object = eventsJsonSchema();
    const takes = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);
    for (const one of recorded) expect([one.type, takes(one)]).toEqual([one.type, true]);
  });

  it.for([
    ['a gap', [joined(1), closed(3)], '2 mistake /sequence'],
    ['a number twice', [joined(1), { ...closed(1), id: 'other' }], '2 mistake /sequence'],
    [
      'a number for typing',
      [event(1, 'hep.typing.started', { by: 'ag_1' })],
      '1 mistake /sequence',
    ],
    ['no number', [{ ...joined(1), sequence: undefined }], '1 mistake /sequence'],
    [
      'an agent without a name',
      [event(1, 'hep.agent.joined', { agent: { id: 'x' } })],
      '1 mistake /data/agent/name',
    ],
    [
      'another state before',
      [state(1, 'active', 'queued'), state(2, 'returned', 'queued')],
      '2 mistake /data/previous',
    ],
    ['life after the end', [closed(1), joined(2)], '2 mistake /type'],
    [
      'a way back from closed',
      [state(1, 'closed', 'active'), state(2, 'queued', 'closed')],
      '2 mistake /data/state',
    ],
    ['a type of its own', [event(1, 'acme.waved', {})], '1 warning /type'],
    ['no CloudEvent', [{ type: 'hep.agent.joined' }], '1 mistake /specversion'],
  ] as const)('finds %s', ([, events, finding]) => {
    expect(findingsIn(JSON.parse(JSON.stringify(events)))).toContain(finding);
  });

  it('takes an event that comes twice for one, and streams that are mixed for two', () => {
    const other = { ...joined(1), id: 'evt_b', source: '/conversations/cnv_2' };
    expect(findingsIn([joined(1), other, joined(1), closed(2)])).toEqual([]);
  });

  it('allows gaps to desks that promise nothing else', async () => {
    const files = { 'e.jsonl': jsonl([joined(1), closed(7)]) };
    expect((await runPacket('check --events e.jsonl', files)).code).toBe(1);
    expect((await runPacket('check --events --gaps e.jsonl', files)).code).toBe(0);
  });
});
