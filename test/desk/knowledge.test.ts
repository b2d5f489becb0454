import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { taught } from '../../demo/ai/learnt.ts';
import { createShopAi } from '../../demo/ai/shopAi.ts';
import type { Database } from '../../demo/desk/database/database.ts';
import { freshDatabase } from './freshDatabase.ts';
import { learntListSchema } from '../../demo/desk/knowledge/wire.ts';
import { exampleSettings } from '../../demo/example.ts';
import type { Entry } from '../../widget/knowledge/entry.ts';
import { verified } from '../audit/trail.ts';
import { entriesIn, exported } from './auditContract.ts';
import { alex, openDesk, sam } from './customer.ts';

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
}, 60_000);
afterAll(() => database.close());

const proposal = {
  id: 'answer_00000001',
  question: 'Is the studio open on public holidays?',
  answer: 'On public holidays the studio opens at **noon**.',
  intent: null,
  corrects: null,
  conversation: null,
};

async function begin() {
  const desk = await openDesk(database, exampleSettings);
  const ai = await createShopAi(database, desk.desk, { pace: 0, env: {} });
  const as = async (who: typeof alex, path: string, body: object = {}) =>
    await desk.send('POST', `/desk/knowledge${path}`, {
      body,
      headers: { ...(await desk.sessionOf(who)) },
    });
  const list = async () =>
    v.parse(learntListSchema, await (await desk.send('GET', '/desk/knowledge')).json()).answers;
  const served = async () => await (await desk.send('GET', '/hep/v1/knowledge.json')).json();
  const ask = async (content: string): Promise<string> => {
    const response = await ai.request('/chat/completions', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ messages: [{ role: 'user', content }] }),
    });
    return Object(await response.json()).choices[0].message.content;
  };
  return { ...desk, as, list, served, ask };
}

describe('what a reviewer would have answered', () => {
  it('is what the AI answers once a second person has published it, until it is withdrawn', async () => {
    const desk = await begin();
    expect((await desk.as(alex, '', proposal)).status).toBe(201);
    expect((await desk.as(alex, '', proposal)).status).toBe(201);
    expect(await desk.list()).toMatchObject([{ state: 'proposed', proposed: alex }]);
    expect((await desk.as(alex, `/${proposal.id}/publish`)).status).toBe(403);
    expect(await desk.ask(proposal.question)).not.toContain('noon');

    expect((await desk.as(sam, `/${proposal.id}/publish`)).status).toBe(200);
    expect((await desk.as(sam, `/${proposal.id}/publish`)).status).toBe(409);
    expect(await desk.ask(proposal.question)).toContain('noon');
    const { id, question, answer } = proposal;
    expect(await desk.served()).toEqual({ entries: [{ id, question, answer }] });

    expect((await desk.as(alex, `/${proposal.id}/withdraw`)).status).toBe(200);
    expect(await desk.ask(proposal.question)).not.toContain('noon');
    expect(await desk.served()).toEqual({ entries: [] });
  });

  it('is decided by two, as the tables themselves say, and each step is in the audit trail', async () => {
    const desk = await begin();
    await desk.as(alex, '', proposal);
    await expect(
      database.query(
        `insert into knowledge_decisions (id, proposed_by, outcome, decided_by, decider, decided_at)
         values ($1, $2, 'published', $2, 'Alex', now())`,
        [proposal.id, alex.id],
      ),
    ).rejects.toThrow(/second_person_answers/);
    await expect(database.query(`delete from knowledge_answers`)).rejects.toThrow(/only ever/);

    await desk.as(sam, `/${proposal.id}/publish`);
    const trail = await exported(desk);
    expect(verified(trail)).toMatchObject({ ok: true });
    const steps = entriesIn(trail).filter(({ type }) => type === 'knowledge');
    expect(steps).toMatchObject([
      { who: alex, details: { step: 'proposed' }, content: { answer: proposal.answer } },
      { who: sam, details: { step: 'published' } },
    ]);
  });

  it('takes the place of the entry that it corrects, and is found by both questions', () => {
    const page: Entry = {
      id: 'holidays',
      question: 'When are you open?',
      answer: 'Every day.',
      alternatives: ['opening hours'],
      intent: 'hours',
      url: '/help',
    };
    const corrects = page.question;
    const newest = { ...proposal, corrects };
    const older = { ...proposal, id: 'answer_00000000', corrects, answer: 'At ten.' };
    expect(taught([page], [newest, older])).toEqual([
      {
        ...page,
        answer: proposal.answer,
        alternatives: ['opening hours', proposal.question],
      },
    ]);
    expect(taught([page], [proposal])).toMatchObject([page, { question: proposal.question }]);
  });
});
