import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as v from 'valibot';
import type { Database } from '../../demo/desk/database/database.ts';
import { freshDatabase } from './freshDatabase.ts';
import { heldOut } from '../../demo/desk/training/records.ts';
import { trainingSchema } from '../../demo/desk/training/wireTraining.ts';
import type { HandoffPacket } from '../../widget/model/packet.ts';
import { alex, openDesk, sam } from './customer.ts';
import { refundPacket } from './packets.ts';

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
}, 60_000);
afterAll(() => database.close());

const right = 'Maya, refunds take 7 days; we write to maya@example.com.';

async function begin() {
  const desk = await openDesk(database);
  let ids = 1_000_000;
  const open = async (fields: HandoffPacket['fields'] = { training_consent: true }) => {
    const packet = refundPacket({ id: `packet-${(ids += 1)}` });
    return await desk.open({ ...packet, fields: fields ?? {} });
  };
  const mark = async (id: string, verdict: string, correction?: string, who = alex) => {
    const about = { kind: 'answer', message: 'm2', verdict, ...(correction && { correction }) };
    await desk.agent(id, 'mark', { id: `mark-${(ids += 1)}`, about }, who);
  };
  const lines = async (format: string) => {
    const text = await (await desk.send('GET', `/desk/training/${format}`)).text();
    return text
      .split('\n')
      .filter(Boolean)
      .map((line): unknown => JSON.parse(line));
  };
  /** The first story that is to be trained with, or that is kept for measuring. */
  const openOne = async (isHeldOut: boolean) => {
    for (;;) {
      const opened = await open();
      if (heldOut(opened.id) === isHeldOut) return opened;
    }
  };
  const amounts = async () =>
    v.parse(trainingSchema, await (await desk.send('GET', '/desk/training')).json());
  return { ...desk, open, openOne, mark, lines, amounts };
}

const asked = { role: 'user', content: 'I want my money back for order [order hidden].' };
const chosen = {
  role: 'assistant',
  content: '[name hidden], refunds take 7 days; we write to [email hidden].',
};
const rejected = { role: 'assistant', content: 'Refunds take 14 days after the return.' };

describe('training data', () => {
  it('has what a wrong answer should have been, in each format, and hides who it was', async () => {
    const desk = await begin();
    const maya = await desk.openOne(false);
    await desk.mark(maya.id, 'outdated', right);

    expect(await desk.lines('chat')).toEqual([{ messages: [asked, { ...chosen, weight: 1 }] }]);
    expect(await desk.lines('preference')).toEqual([
      {
        input: { messages: [asked] },
        preferred_output: [chosen],
        non_preferred_output: [rejected],
      },
    ]);
    expect(await desk.lines('preference-trl')).toEqual([
      { prompt: [asked], chosen: [chosen], rejected: [rejected] },
    ]);
    expect(await desk.lines('evaluation')).toEqual([]);
    expect((await desk.send('GET', '/desk/training/other')).status).toBe(404);
    const trail = await (await desk.send('GET', '/desk/audit')).text();
    const taken = trail.trim().split('\n').slice(-4);
    expect(taken.map((line) => JSON.parse(line))).toMatchObject(
      ['chat', 'preference', 'preference-trl', 'evaluation'].map((format) => ({
        type: 'exported',
        who: { kind: 'agent' },
        details: { format },
      })),
    );
  });

  it('keeps one story in five for measuring, and trains with none of those', async () => {
    const desk = await begin();
    const maya = await desk.openOne(true);
    await desk.mark(maya.id, 'correct');
    const misread = { kind: 'intent', message: 'm2', verdict: 'wrong', correction: 'late-refund' };
    await desk.agent(maya.id, 'mark', { id: 'mark-9000001', about: misread }, alex);
    expect(await desk.lines('chat')).toEqual([]);
    expect(await desk.lines('evaluation')).toMatchObject([
      {
        input: [asked],
        ideal: rejected.content,
        metadata: { verdict: 'correct', intent: 'late-refund' },
      },
    ]);
    const kept = Array.from({ length: 10_000 }, (_, at) => heldOut(`cnv_${at}`)).filter(Boolean);
    expect(kept.length).toBeGreaterThan(1850);
    expect(kept.length).toBeLessThan(2150);
  });

  it('has nothing of who has not agreed, of who was erased, and of what reviewers dispute', async () => {
    const desk = await begin();
    const silent = await desk.open({});
    const no = await desk.open({ training_consent: false });
    const gone = await desk.openOne(false);
    const disputed = await desk.openOne(false);
    for (const { id } of [silent, no, gone, disputed]) await desk.mark(id, 'incorrect', right);
    await desk.mark(disputed.id, 'correct', undefined, sam);
    await desk.hep(gone, 'DELETE', '');

    expect(await desk.lines('chat')).toEqual([]);
    expect(await desk.amounts()).toEqual({
      conversations: { marked: 3, agreed: 1 },
      answers: { usable: 0, disputed: 1 },
      records: { chat: 0, preference: 0, 'preference-trl': 0, evaluation: 0 },
    });
  });
});
