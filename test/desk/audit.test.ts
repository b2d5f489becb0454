import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../demo/desk/database/database.ts';
import { freshDatabase } from './freshDatabase.ts';
import { verified } from '../audit/trail.ts';
import { ai, event } from '../fakes/transcript.ts';
import { entriesIn, exported, headOf } from './auditContract.ts';
import { anger, doubt, packetOf, story } from './canary.ts';
import { askedDesk, input as refund } from './asking.ts';
import { openDesk } from './customer.ts';

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
}, 60_000);
afterAll(async () => {
  await database.close();
});

const begin = (change: Parameters<typeof openDesk>[1] = {}) => openDesk(database, change);

describe('the audit trail', () => {
  it('tells who did what and why, also before the desk heard of it', async () => {
    const desk = await begin();
    const maya = await desk.open(packetOf(story));
    await desk.agent(maya.id, 'claim');
    await desk.agent(maya.id, 'reply', { id: 'reply-000001', text: 'Hello' });
    await desk.agent(maya.id, 'return', { note: 'All done', resolved: true });
    await desk.hep(maya, 'PUT', '/csat', { score: 4, scale_max: 5 });

    const entries = entriesIn(await exported(desk));

    const outline = entries.map(({ type, who, details }) => [
      type,
      who.kind,
      details['do'] ?? details['step'] ?? '',
    ]);
    expect(outline).toEqual([
      ['scope-version', 'desk', ''],
      ['answer', 'ai', ''],
      ['verdict', 'rules', 'offer'],
      ['offer', 'ai', 'made'],
      ['offer', 'customer', 'declined'],
      ['verdict', 'rules', 'escalate'],
      ['packet', 'customer', ''],
      ['claim', 'agent', ''],
      ['reply', 'agent', ''],
      ['hand-back', 'agent', ''],
      ['rated', 'customer', ''],
    ]);
    expect(new Set(entries.map(({ scope_version: version }) => version))).toEqual(new Set(['7']));
    expect(entries[1]?.details).toMatchObject({ confidence: 0.31, intent: 'refund-policy' });
    expect(entries[1]?.happened_at).toBe('2026-11-22T10:00:00.000Z');
    expect(entries[2]?.why).toEqual([
      {
        trigger: 'confidence',
        rule: 'stated',
        tier: 'high-value',
        scores: [{ name: 'confidence', value: 0.31, threshold: 0.6 }],
      },
    ]);
    expect(entries[7]?.who).toEqual({ kind: 'agent', id: 'ag_alex', name: 'Alex' });
  });

  it('keeps of each answer of the AI its text, time and model, and which words said that it is one', async () => {
    const desk = await begin();
    const told = packetOf([
      ai('Refunds take 14 days.', { model: 'acme/helper-2026-11' }),
      ai('Yes.'),
    ]);
    await desk.open({ ...told, client: { ...told.client, disclosure: '1.4.0 pt-BR' } });

    const answers = entriesIn(await exported(desk)).filter(({ type }) => type === 'answer');
    expect(answers.map(({ details }) => [details['model'], details['disclosure']])).toEqual([
      ['acme/helper-2026-11', '1.4.0 pt-BR'],
      [null, '1.4.0 pt-BR'],
    ]);
    expect(answers[0]).toMatchObject({
      happened_at: '2026-11-22T10:00:00.000Z',
      scope_version: '7',
    });
    expect(JSON.stringify(answers[0]?.content)).toContain('Refunds take 14 days.');
  });

  it('tells who asked for what to be allowed, who allowed it, and what was taken back', async () => {
    const desk = await askedDesk(database);
    const asked = await desk.ask();
    await desk.agent(asked.id, 'approve', { input: refund });
    const body = await (await desk.post('approval-00002')).json();
    const other = { id: body.id, token: body.access.token, refresh: '' };
    const end = { reason: 'return_to_bot' };
    await desk.hep(other, 'POST', '/end', end, { 'Idempotency-Key': 'end-0000001' });

    const trail = await exported(desk);
    const steps = entriesIn(trail).filter(({ type }) => type === 'approval');

    expect(steps.map(({ who, details }) => [who.kind, details['step'], details['action']])).toEqual(
      [
        ['ai', 'asked', 'refund'],
        ['agent', 'approved', 'refund'],
        ['ai', 'asked', 'refund'],
        ['customer', 'withdrawn', undefined],
      ],
    );
    expect(verified(trail).ok).toBe(true);
  });

  it('keeps what might be somebody’s words out of what cannot be erased', async () => {
    const desk = await begin();
    await desk.open(packetOf(story));

    const entries = entriesIn(await exported(desk));

    const chained = entries.map(({ content: _content, salt: _salt, ...rest }) => rest);
    expect(JSON.stringify(chained)).not.toMatch(/canary|useless/i);
    expect(entries[5]?.why).toEqual([{ trigger: 'sentiment', rule: null, tier: null, scores: [] }]);
    expect(JSON.stringify(entries[5]?.content)).toContain('canary-words');
  });

  it('writes a line down once, however many packets of the same story carry it', async () => {
    const desk = await begin();
    const first = await desk.open(packetOf(story));
    await desk.hep(
      first,
      'POST',
      '/end',
      { reason: 'return_to_bot' },
      { 'Idempotency-Key': 'end-0000001' },
    );
    const before = (await headOf(desk)).number;
    const more = [...story, ai('And now?'), event({ kind: 'handoff-requested', reasons: [anger] })];
    await desk.open(packetOf(more, 'packet-0000002', first.id));

    const added = entriesIn(await exported(desk, `?from=${before + 1}`));

    expect(added.map(({ type }) => type)).toEqual(['answer', 'verdict', 'packet']);
    const episodes = entriesIn(await exported(desk)).filter(({ type }) => type === 'packet');
    expect(new Set(episodes.map(({ who }) => JSON.stringify(who))).size).toBe(1);
  });

  it.for([
    ['takes an offer', [doubt], ['verdict rules', 'offer ai made', 'offer customer accepted']],
    [
      'is handed over by another rule',
      [anger],
      ['verdict rules', 'offer ai made', 'verdict rules'],
    ],
    [
      'presses the button',
      [{ ...anger, trigger: 'request', rule: 'button', evidence: [] }],
      ['verdict rules', 'offer ai made', 'verdict customer'],
    ],
  ] as const)('says whose doing it was when a customer %s', async ([, reasons, expected]) => {
    const desk = await begin();
    const offered = event({ kind: 'offer-made', reasons: [doubt] });
    await desk.open(packetOf([offered, event({ kind: 'handoff-requested', reasons })]));

    const told = entriesIn(await exported(desk)).map(({ type, who, details }) =>
      [type, who.kind, details['step'] ?? []].flat().join(' '),
    );

    expect(told.slice(1, -1)).toEqual(expected);
  });

  it('survives a packet in which two lines have one id', async () => {
    const desk = await begin();
    const [line] = story.slice(1, 2);
    const twice = line === undefined ? [] : [line, line];
    await desk.open(packetOf(twice));
    expect(entriesIn(await exported(desk)).map(({ type }) => type)).toEqual([
      'scope-version',
      'answer',
      'packet',
    ]);
  });

  it('is exported whole or in pieces, each of which can be verified', async () => {
    const desk = await begin();
    await desk.open(packetOf(story));
    const { number, hash } = await headOf(desk);

    const response = await desk.send('GET', '/desk/audit?from=3&to=5');
    const piece = (await response.text()).trimEnd().split('\n');

    expect(response.headers.get('Content-Disposition')).toContain('audit.jsonl');
    expect(piece).toEqual((await exported(desk)).slice(2, 5));
    expect(verified(piece, { isPart: true })).toMatchObject({ ok: true, first: 3, last: 5 });
    expect(verified(await exported(desk), { head: hash })).toMatchObject({
      ok: true,
      last: number,
    });
    expect(await exported(desk, '?from=900')).toEqual([]);
    expect((await desk.send('GET', '/desk/audit?from=0')).status).toBe(422);
  });

  it.for(['/desk/audit', '/desk/audit/head'])(
    'is not for pages of other sites: %s',
    async (path) => {
      const desk = await begin();
      const headers = { 'Sec-Fetch-Site': 'cross-site' };
      expect((await desk.send('GET', path, { headers })).status).toBe(403);
    },
  );

  it('is taken by the command as the desk gives it, and refused with one letter changed', async () => {
    const desk = await begin();
    await desk.open(packetOf(story));
    const { hash } = await headOf(desk);
    const file = await (await desk.send('GET', '/desk/audit')).text();
    const verify = (input: string) =>
      spawnSync(process.execPath, ['dist/baton-audit.js', 'verify', '-', '--head', hash], {
        input,
        encoding: 'utf8',
      });

    expect(verify(file)).toMatchObject({ status: 0, stderr: '' });
    const { stdout, status } = verify(file.replace('Refunds take 14', 'Refunds take 15'));
    expect([status, stdout]).toEqual([
      1,
      '-:2 content The content of entry 2 is not what was written.\nAs written: 1 to 1.\n',
    ]);
  });
});
