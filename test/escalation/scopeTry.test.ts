import { allLanguages } from '../../widget/escalation/languages/all.ts';
import { describe, expect, it } from 'vitest';
import { buildPacket } from '../../widget/escalation/packet/packet.ts';
import { readScope } from '../../widget/model/scopeSchema.ts';
import { ai, customer, event, human } from '../fakes/transcript.ts';
import { goodScope, runScope } from './runScope.ts';

describe('baton-scope try', () => {
  const lines = [
    { from: 'customer', text: 'where is my order' },
    { from: 'ai', text: 'On its way.', confidence: 0.7, intent: 'order', sources: ['Delivery'] },
    { from: 'customer', text: 'can I talk to a person?' },
  ];

  it('says after which line which verdict comes, and why', () => {
    const { out, code } = runScope('try s.json t.json', { 's.json': goodScope, 't.json': lines });
    expect(out.split('\n')).toEqual([
      '1 customer where is my order',
      '  stay',
      '2 ai On its way.',
      '  stay',
      '3 customer can I talk to a person?',
      '  escalate',
      '  request/asked The customer asked for a person (“can I talk to a person”).',
      '    words: “can I talk to a person”, in line 3',
      '',
      'A person takes over after line 3. (scope 7, 3 lines)',
      '',
    ]);
    expect(code).toBe(0);
  });

  it('rounds what was measured to two places', () => {
    const upset = [customer('you people are useless')];
    const { out } = runScope('try s.json t.json', { 's.json': goodScope, 't.json': upset });
    expect(out).toMatch(/frustration: 0\.\d\d?, threshold 0\.5, in line 1\n/);
  });

  it('asks the tiers about the customer it is given', () => {
    const files = { 's.json': goodScope, 't.json': lines, 'c.json': { tier: 'gold' } };
    const { out } = runScope('try s.json t.json --customer c.json', files);
    expect(out).toContain('Stricter by the tier “gold”.');
    expect(out).toContain('confidence: 0.7, threshold 0.8, in line 2');
    expect(out).toContain('A person takes over after line 3, offered after line 2.');
  });

  it('takes what the widget exports, and judges nothing while a person has the conversation', () => {
    const transcript = [
      customer('can I talk to a person?'),
      event({ kind: 'handoff-requested', reasons: [] }),
      human('Hello, Alex here'),
      customer('I want a human'),
      event({ kind: 'returned', note: null }),
      customer('thanks, that is all'),
    ];
    const { out } = runScope('try s.json t.json --json', {
      's.json': goodScope,
      't.json': transcript,
    });
    const { moments } = JSON.parse(out) as { moments: { line: number; verdict: string }[] };
    expect(moments.map(({ line, verdict }) => [line, verdict])).toEqual([
      [1, 'escalate'],
      [4, 'with-people'],
      [6, 'stay'],
    ]);
  });

  it('takes a handoff packet, with the customer that it names', () => {
    const scope = readScope(goodScope);
    if (!scope.ok) throw new Error('unread');
    const packet = buildPacket({
      id: '018f3f3e-0000-7000-8000-000000000001',
      at: '2026-11-22T10:05:00.000Z',
      conversation: 'c',
      startedAt: '2026-11-22T10:00:00.000Z',
      previous: null,
      anonymousId: 'a',
      scope: scope.value,
      customer: { tier: 'gold' },
      lines: [customer('where is my order'), ai('On its way.', { confidence: 0.7 })],
      reasons: [],
      languages: allLanguages,
      surroundings: {
        pageUrl: 'https://shop.example/',
        pageTitle: 'Shop',
        widget: '1',
        viewport: '1x1',
        language: 'en',
        timeZone: 'UTC',
      },
    });
    const { out, code } = runScope('try s.json p.json', { 's.json': goodScope, 'p.json': packet });
    expect(out).toContain('Stricter by the tier “gold”.');
    expect([out.includes('A person is offered after line 2.'), code]).toEqual([true, 0]);
  });

  it('puts an offer once, also where it was recorded without its reasons', () => {
    const transcript = [
      ...lines.slice(0, 1),
      { from: 'ai', text: 'Hm.', confidence: 0.3 },
      { from: 'system', event: 'offer-made' },
      { from: 'system', text: 'offer-declined' },
      { from: 'customer', text: 'no, go on' },
      { from: 'ai', text: 'Hm.', confidence: 0.2 },
    ];
    const { out } = runScope('try s.json t.json --json', {
      's.json': goodScope,
      't.json': transcript,
    });
    const { moments } = JSON.parse(out) as { moments: { line: number; verdict: string }[] };
    expect(moments.map(({ verdict }) => verdict)).toEqual(['stay', 'offer', 'stay', 'escalate']);
  });

  it('names the mistakes of each file, at the place where they were written', () => {
    const transcript = [
      { from: 'customer' },
      { from: 'robot', text: 'x' },
      { from: 'ai', text: 'x', confidence: 'high' },
      { from: 'system', event: 'offer-maed' },
      'hello',
    ];
    const files = { 's.json': { version: 5 }, 't.json': transcript, 'c.json': { email: 'x' } };
    const { out, code } = runScope('try s.json t.json --customer=c.json --json', files);
    const { mistakes } = JSON.parse(out) as { mistakes: { file: string; path: string }[] };
    expect(mistakes.map(({ file, path }) => `${file} ${path}`)).toEqual([
      's.json scope.version',
      't.json transcript[0].text',
      't.json transcript[1].from',
      't.json transcript[2].confidence',
      't.json transcript[3].event.kind',
      't.json transcript[4]',
      'c.json customer.email',
    ]);
    expect(code).toBe(1);
    expect(runScope('try s.json t.json', { 's.json': goodScope, 't.json': {} }).out).toContain(
      'expected a list of lines, or a handoff packet',
    );
  });

  it('lets no transcript steer the terminal', () => {
    const hostile = [{ from: 'customer', text: '\u001B[2Jhi\r\n9 ai\u202E' }];
    const { out } = runScope('try s.json t.json', { 's.json': goodScope, 't.json': hostile }, true);
    expect(out).toContain('\uFFFD[2Jhi 9 ai\uFFFD');
    expect(out).toContain('\u001B[32mstay\u001B[0m');
  });
});
