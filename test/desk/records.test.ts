import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { marksSchema, reviewListSchema } from '../../demo/desk/agents/wireReview.ts';
import { measuresSchema } from '../../demo/desk/measures/wireMeasures.ts';
import { sampleSchema } from '../../demo/desk/sampling/wireSample.ts';
import { happenedPageSchema } from '../../demo/desk/scope/wireHappened.ts';
import { tell as tellBy } from '../../demo/review/replay/retell.ts';
import { linesOf } from '../../widget/escalation/packet/fromPacket.ts';
import { defaultScope } from '../../widget/model/scope.ts';
import type { Database } from '../../demo/desk/database/database.ts';
import { customer } from '../fakes/transcript.ts';
import { calling, record, tell, unhelpful } from './alone.ts';
import { everythingIn } from './auditContract.ts';
import { openDesk } from './customer.ts';
import { freshDatabase } from './freshDatabase.ts';
import { refundPacket } from './packets.ts';
import { signedIn } from './staff.ts';

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
}, 60_000);
afterAll(() => database.close());

const begin = (change: Parameters<typeof openDesk>[1] = {}) => openDesk(database, change);
const problemOf = async (response: Response) => (await response.json()).type;

describe('the record of what the AI has had alone', () => {
  it('is announced, and asked for what a handoff is asked for', async () => {
    const desk = await begin({ consent: 'required', openingsPerHour: 9 });
    const { features } = await (await desk.send('GET', '/hep/v1/discovery')).json();
    expect(features.records).toBe(true);
    expect(await problemOf(await tell(desk, record()))).toBe('urn:hep:problem:consent-required');
    const consent = { version: '2', at: '2026-11-23T09:58:00.000Z' };
    const conversation = { ...record().conversation, consent };
    expect((await tell(desk, record({ conversation }))).status).toBe(204);

    const words = Array.from({ length: 99 }, () => customer('too many words '.repeat(100)));
    expect((await tell(desk, record({ conversation }, words))).status).toBe(413);
    const other = await desk.send('PUT', '/hep/v1/records/conversation-of-maya', {
      body: record({ conversation }),
    });
    expect(await problemOf(other)).toBe('urn:hep:problem:invalid-request');
    const guessed = calling('1001');
    expect((await tell(desk, record({ conversation: { ...guessed, consent } }))).status).toBe(422);
  });

  it('waits for the challenge that a handoff waits for, and is not taken from other sites', async () => {
    const challenged = await begin({
      challenge: { kind: 'work', iterations: 1, bits: 4 },
    });
    expect(await problemOf(await tell(challenged, record()))).toBe(
      'urn:hep:problem:challenge-required',
    );
    const desk = await begin({ origins: ['https://shop.example'] });
    expect((await tell(desk, record(), { Origin: 'https://evil.example' })).status).toBe(403);
    expect((await tell(desk, record(), { Origin: 'https://shop.example' })).status).toBe(204);
  });

  it('is shown to reviewers and to no agent, and stands in no story that agents read', async () => {
    const desk = await begin();
    const user = { anonymous_id: 'browser-of-ada-00' };
    await tell(desk, record());
    const [row] = await database.query('select id from conversations');
    const alone = String(row?.['id']);
    const agent = await signedIn(database, { id: 'ag_only', name: 'Only' }, desk.now(), ['agent']);
    const reviewer = await signedIn(database, { id: 'ag_rev', name: 'Rev' }, desk.now(), [
      'reviewer',
    ]);
    const path = `/desk/conversations/${alone}`;
    const mark = {
      id: 'mark-0000000001',
      about: { kind: 'answer', message: 'answer-1', verdict: 'incorrect' },
    };

    expect((await desk.send('GET', path, { headers: agent })).status).toBe(404);
    expect((await desk.send('POST', `${path}/mark`, { body: mark, headers: agent })).status).toBe(
      404,
    );
    expect((await desk.agent(alone, 'claim')).status).toBe(409);
    const shown = await (await desk.send('GET', path, { headers: reviewer })).json();
    expect(shown).toMatchObject({ isAlone: true, packet: { user }, messages: [], earlier: [] });
    expect(
      (await desk.send('POST', `${path}/mark`, { body: mark, headers: reviewer })).status,
    ).toBe(200);

    const packet = refundPacket({ clientId: 'conversation-of-ada-2', previous: alone, user });
    const ticket = await desk.open(packet);
    const detail = await (await desk.send('GET', `/desk/conversations/${ticket.id}`)).json();
    expect(detail.earlier).toEqual([]);
  });

  it('is kept for as long as what was handed over, and no longer', async () => {
    const desk = await begin({ retentionDays: 30 });
    await tell(desk, record({}, [customer('canary words')]));
    desk.pass(29 * 86_400_000);
    await desk.desk.tidy();
    expect(await everythingIn(database)).toContain('canary');
    desk.pass(2 * 86_400_000);
    await desk.desk.tidy();
    expect(await everythingIn(database)).not.toContain('canary');
  });
});

describe('what reviewers find of what the AI has had alone', () => {
  const reviews = async (desk: Awaited<ReturnType<typeof begin>>) =>
    v.parse(reviewListSchema, await (await desk.send('GET', '/desk/review')).json()).items;

  it('is each with how it ended and what its customer thought, beside what was handed over', async () => {
    const desk = await begin();
    await tell(desk, unhelpful('Which Saturday?'));
    const open = [customer('Are you there?')];
    await tell(desk, record({ conversation: calling('conversation-of-kai-1'), end: 'idle' }, open));
    const ticket = await desk.open(refundPacket({ id: 'packet-0000002' }));

    const items = await reviews(desk);
    expect(items.map(({ causes, end, trigger }) => ({ causes, end, trigger }))).toEqual([
      { causes: ['escalated'], end: null, trigger: 'request' },
      { causes: ['abandoned'], end: 'idle', trigger: null },
      { causes: ['unhelpful'], end: 'left', trigger: null },
    ]);
    expect(items[0]?.id).toBe(ticket.id);
    const [, , ada] = items;
    const path = `/desk/conversations/${ada?.id}/marks`;
    expect(v.parse(marksSchema, await (await desk.send('GET', path)).json())).toMatchObject({
      thoughts: [{ message: 'answer-1', isGood: false, comment: 'Which Saturday?' }],
      end: 'left',
    });
  });

  it('is sampled by what it is, never as escalated, and by chance with its intent and confidence', async () => {
    const desk = await begin();
    await tell(desk, unhelpful('Which Saturday?'));
    await tell(desk, record({ conversation: calling('conversation-of-kai-1') }));
    await desk.open(refundPacket({ id: 'packet-0000002' }));
    const path = '/desk/sample?share=1&always=escalated,unhelpful';
    const { items } = v.parse(sampleSchema, await (await desk.send('GET', path)).json());
    expect(items.filter(({ why }) => why === 'always').map((one) => one.isAlone)).toHaveLength(2);
    expect(items.find(({ why }) => why === 'chance')).toMatchObject({
      isAlone: true,
      intent: 'hours',
      band: 'high',
      weight: 1,
    });
  });

  it('is in the measures: how much of all it is, and whether its customers come back', async () => {
    const desk = await begin();
    await tell(desk, record());
    await tell(desk, record({ conversation: calling('conversation-of-kai-1') }));
    await desk.open(refundPacket({ id: 'packet-0000002' }));
    const { figures, conversations, groups } = v.parse(
      measuresSchema,
      await (await desk.send('GET', '/desk/measures')).json(),
    );
    expect(conversations).toMatchObject({ now: 3, alone: { now: 2 } });
    expect(figures.find(({ id }) => id === 'contained')?.now).toMatchObject({ n: 3, hits: 2 });
    expect(groups[0]?.rows).toMatchObject([{ name: 'request', now: 1, of: { now: 3 } }]);
  });

  it('is replayed like everything else, and is training data only for whoever has agreed', async () => {
    const desk = await begin();
    await tell(desk, record());
    const fields = { training_consent: true };
    await tell(desk, record({ conversation: calling('conversation-of-kai-1'), fields }));
    for (const { id } of await reviews(desk)) {
      const about = { kind: 'answer', message: 'answer-1', verdict: 'correct' };
      await desk.agent(id, 'mark', { id: `mark-of-${id}`, about });
    }
    const happened = await (await desk.send('GET', '/desk/happened')).json();
    const { conversations } = v.parse(happenedPageSchema, happened);
    const strict = { ...defaultScope, intents: [{ id: 'hours', handling: 'human' as const }] };
    const told = conversations.map((one) => ({
      before: tellBy(one, defaultScope, linesOf(one)).call,
      after: tellBy(one, strict, linesOf(one)),
    }));
    expect(told).toMatchObject(
      [1, 2].map(() => ({ before: null, after: { handedOver: null, call: { do: 'escalate' } } })),
    );

    const training = await (await desk.send('GET', '/desk/training')).json();
    expect(training.conversations).toEqual({ marked: 2, agreed: 1 });
    await desk.send('DELETE', '/hep/v1/records/of/browser-of-ada-00');
    const after = await (await desk.send('GET', '/desk/training')).json();
    expect(after.conversations).toEqual({ marked: 0, agreed: 0 });
  });
});
