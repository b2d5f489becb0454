import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { marksSchema, reviewListSchema } from '../../demo/desk/agents/wireReview.ts';
import type { About } from '../../demo/desk/core/fact.ts';
import { standing } from '../../demo/desk/core/marks.ts';
import type { Database } from '../../demo/desk/database/database.ts';
import { sampleSchema } from '../../demo/desk/sampling/wireSample.ts';
import { rephrasedIn } from '../../demo/desk/signals/signal.ts';
import type { WireMessage } from '../../widget/model/packet.ts';
import { freshDatabase } from './freshDatabase.ts';
import { openDesk } from './customer.ts';
import { refundPacket } from './packets.ts';

const kim = { id: 'ag_kim', name: 'Kim' };
const lee = { id: 'ag_lee', name: 'Lee' };
const late: About = { kind: 'handoff', verdict: 'late' };
const right: About = { kind: 'handoff', verdict: 'right' };
const wrong: About = {
  kind: 'answer',
  message: 'm2',
  verdict: 'incorrect',
  correction: 'Refunds take 7 days.',
};

const missing = (verdict: 'repetition' | 'sentiment'): About => ({
  kind: 'trigger',
  message: 'm1',
  verdict,
});
const misread: About = { kind: 'intent', message: 'm2', verdict: 'wrong', correction: 'refund' };

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
}, 60_000);
afterAll(() => database.close());

async function begin() {
  const desk = await openDesk(database);
  let marks = 0;
  const mark = (id: string, about: About, agent = kim, key = `mark-${(marks += 1) + 1_000_000}`) =>
    desk.agent(id, 'mark', { id: key, about }, agent);
  const list = async (query = '') =>
    v.parse(reviewListSchema, await (await desk.send('GET', `/desk/review${query}`)).json());
  return { ...desk, mark, list };
}

describe('the marks of reviewers', () => {
  it('stay with the conversation, one of each reviewer on each thing, also when it is closed', async () => {
    const desk = await begin();
    const maya = await desk.open();
    await desk.agent(maya.id, 'claim', {}, kim);
    await desk.agent(maya.id, 'close', {}, kim);
    await desk.mark(maya.id, right);
    await desk.mark(maya.id, late);
    await desk.mark(maya.id, right, lee);
    await desk.mark(maya.id, wrong);
    await desk.mark(maya.id, missing('repetition'));
    await desk.mark(maya.id, missing('sentiment'));
    await desk.mark(maya.id, misread);

    const response = await desk.send('GET', `/desk/conversations/${maya.id}/marks`);
    expect(v.parse(marksSchema, await response.json()).marks).toMatchObject([
      { reviewer: kim, about: late },
      { reviewer: lee, about: right },
      { reviewer: kim, about: wrong },
      { reviewer: kim, about: missing('sentiment') },
      { reviewer: kim, about: misread },
    ]);
  });

  it('can be taken back, and count once however often they arrive', () => {
    const by = (reviewer: typeof kim, about: About) => ({ reviewer, about });
    const marks = [by(kim, late), by(kim, wrong), by(kim, { kind: 'handoff', verdict: null })];
    expect(standing(marks)).toEqual([by(kim, wrong)]);
  });

  it('are made once for one key, and a key for another mark is refused', async () => {
    const desk = await begin();
    const maya = await desk.open();
    const key = 'mark-0000000001';
    expect((await desk.mark(maya.id, late, kim, key)).status).toBe(200);
    expect((await desk.mark(maya.id, late, kim, key)).status).toBe(200);
    expect((await desk.mark(maya.id, right, kim, key)).status).toBe(422);
    const logged = await database.query(`select * from log where type = 'desk.marked'`);
    expect(logged).toHaveLength(1);
  });

  it('are entries of the audit trail, without the words', async () => {
    const desk = await begin();
    const maya = await desk.open();
    await desk.mark(maya.id, wrong);
    const trail = await (await desk.send('GET', '/desk/audit')).text();
    const last = JSON.parse(trail.trim().split('\n').at(-1) ?? '');
    expect(last).toMatchObject({
      type: 'reviewed',
      who: { kind: 'agent', id: 'ag_kim' },
      details: { kind: 'mark-answer', verdict: 'incorrect' },
      content: { about: wrong },
    });
  });
});

describe('what customers say without a word', () => {
  const say = (id: string, role: 'user' | 'bot', text: string): WireMessage => ({
    id,
    seq: 1,
    author: { role },
    parts: [{ type: 'text', text }],
    created_at: '2026-11-23T10:00:00.000Z',
  });

  it('is that they ask again, in other words, what had an answer', () => {
    const first = say('m1', 'user', 'When does the parcel with my blue teapot arrive?');
    const again = say('m3', 'user', 'I mean the blue teapot, when will that parcel arrive?');
    const answer = say('m2', 'bot', 'Parcels take three days.');
    const other = say('m4', 'user', 'Can I pay with a gift card?');
    expect(rephrasedIn([first, answer, again, answer, other])).toEqual(['m3']);
    // Without an answer between them it is one question.
    expect(rephrasedIn([first, again])).toEqual([]);
  });

  it('is that they leave before anybody comes, and that they come back; a sample may want both', async () => {
    const desk = await begin();
    const user = { name: 'Maya R.', anonymous_id: 'an_maya' };
    const maya = await desk.open(refundPacket({ id: 'packet-0000006', user }));
    const key = { 'Idempotency-Key': 'end-000001' };
    await desk.hep(maya, 'POST', '/end', { reason: 'user_ended' }, key);
    desk.pass(60 * 60_000);
    const again = await desk.open(refundPacket({ id: 'packet-0000007', user }));

    const signalsOf = async (id: string) => {
      const response = await desk.send('GET', `/desk/conversations/${id}/marks`);
      return v.parse(marksSchema, await response.json()).signals;
    };
    expect(await signalsOf(maya.id)).toEqual(['abandoned', 'came-back']);
    expect(await signalsOf(again.id)).toEqual([]);

    const path = '/desk/sample?share=0&always=came-back,rephrased';
    const { items } = v.parse(sampleSchema, await (await desk.send('GET', path)).json());
    expect(items).toMatchObject([{ id: maya.id, why: 'always', causes: ['came-back'] }]);
  });
});

describe('the list of what is to be reviewed', () => {
  it('has what was opened lately, with why, newest first, and nothing that was erased', async () => {
    const desk = await begin();
    const old = await desk.open(refundPacket({ id: 'packet-0000002' }));
    desk.pass(8 * 24 * 60 * 60_000);
    const maya = await desk.open(refundPacket({ id: 'packet-0000003' }));
    const kai = await desk.open(refundPacket({ id: 'packet-0000004', user: { name: 'Kai' } }));
    const gone = await desk.open(refundPacket({ id: 'packet-0000005' }));
    await desk.hep(gone, 'DELETE', '');
    await desk.hep(kai, 'PUT', '/csat', { score: 1, scale_max: 5, about: 'bot' });
    await desk.mark(maya.id, late);

    const { items } = await desk.list();
    expect(items).toMatchObject([
      { id: kai.id, customer: 'Kai', causes: ['escalated', 'low-rating'], marks: [] },
      {
        id: maya.id,
        customer: 'Maya R.',
        subject: 'Refund for order #4892, delayed',
        trigger: 'request',
        quote: 'talk to a human',
        causes: ['escalated'],
        marks: [{ about: late }],
      },
    ]);
    expect((await desk.list('?days=30')).items.map(({ id }) => id)).toContain(old.id);
  });
});
