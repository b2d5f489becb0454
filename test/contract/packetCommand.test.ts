import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPacket } from '../../widget/contract/checkPacket.ts';
import type { HandoffPacket } from '../../widget/model/packet.ts';
import { refundPacket } from '../desk/packets.ts';
import { usualPlace } from '../eval/place.ts';
import { readDialogues } from '../real/dialogues.ts';
import { anyPacket, packetOf } from './packets.ts';
import { jsonl, runPacket } from './runPacket.ts';

const good = refundPacket();
const withHandoff = (change: Partial<HandoffPacket['handoff']>): HandoffPacket => ({
  ...good,
  handoff: { ...good.handoff, ...change },
});
const [reason] = good.handoff.reasons;
const quoteAt = (start: number, line = 'm3') => ({
  trigger: 'request' as const,
  rule: reason?.rule ?? '',
  tier: null,
  evidence: [{ kind: 'quote' as const, line, text: 'talk to a human', start, end: start + 15 }],
});
const long = { ...good.client, page_title: 'x'.repeat(62_000) };

const dialogues = readDialogues(usualPlace);

describe('baton-packet check', () => {
  it.for([
    ['one value', good, 1],
    ['a list', [good, good], 2],
    ['one in each line', jsonl([good, good, good]), 3],
  ] as const)('takes %s', async ([, file, count]) => {
    const things = count === 1 ? '1 packet' : `${count} packets`;
    expect(await runPacket('check p.json', { 'p.json': file })).toEqual({
      out: `${things}, no mistakes, no warnings.\n`,
      err: '',
      code: 0,
    });
  });

  it('names each place by RFC 6901 and what was expected there, and ends with 1', async () => {
    const bad = { ...good, hep: '2', user: [], fields: { 'a/b~c': {} } };
    expect(await runPacket('check p.jsonl', { 'p.jsonl': jsonl([good, bad]) })).toEqual({
      out: [
        'p.jsonl:2:1 mistake /user: expected an object { … }, not a list',
        'p.jsonl:2:1 mistake /hep: expected "1", not "2"',
        'p.jsonl:2:1 mistake /fields/a~1b~0c: expected (string | number | boolean), not an object',
        '2 packets, 3 mistakes, no warnings.',
        '',
      ].join('\n'),
      err: '',
      code: 1,
    });
  });

  it.for([
    ['a packet that is too large', { ...good, client: long }, '', 'at most 61440 bytes'],
    [
      'a quote elsewhere',
      withHandoff({ reasons: [quoteAt(18)] }),
      '/handoff/reasons/0/evidence/0/text',
      '18 to 33',
    ],
    [
      'a quote of no line',
      withHandoff({ reasons: [quoteAt(23, 'm9')] }),
      '/handoff/reasons/0/evidence/0/line',
      '“m9”',
    ],
    [
      'a fact of no line',
      withHandoff({ facts: [{ kind: 'order', value: '4892', said_in: 'm9' }] }),
      '/handoff/facts/0/said_in',
      '“m9”',
    ],
    [
      'a mood of no line',
      withHandoff({ mood: [{ line: 'm9', frustration: 0, urgency: 0, distress: 0 }] }),
      '/handoff/mood/0/line',
      '“m9”',
    ],
    [
      'an attempt of the customer',
      withHandoff({
        tried: ['x'],
        attempts: [{ line: 'm1', tried: 'x', intent: null, sources: [], outcome: 'unknown' }],
      }),
      '/handoff/attempts/0/line',
      'a line of the bot',
    ],
    [
      'attempts that do not agree',
      withHandoff({ tried: ['Nothing'] }),
      '/handoff/tried',
      'newest attempts',
    ],
    [
      'a number that nobody said',
      withHandoff({ summary: 'The refund of order #4892 is $89.50, after 14 days.' }),
      '/handoff/summary',
      'nobody said 89.50',
    ],
    [
      'two lines of one id',
      {
        ...good,
        transcript: {
          ...good.transcript,
          messages: [...good.transcript.messages, good.transcript.messages[0]],
        },
      },
      '/transcript/messages/3/id',
      'an id of its own',
    ],
  ] as const)('finds %s', ([, packet, pointer, text]) => {
    expect(checkPacket(packet)).toEqual([
      { kind: 'mistake', pointer, text: expect.stringContaining(text) },
    ]);
  });

  it('does not look for lines that were left out of a long conversation', () => {
    const packet = withHandoff({ facts: [{ kind: 'order', value: '7', said_in: 'm0' }] });
    const cut = { ...packet, transcript: { ...packet.transcript, omitted: 5, truncated: true } };
    expect(checkPacket(cut)).toEqual([]);
  });

  it('only warns where words were masked, because masking moves them', async () => {
    const packet = withHandoff({ reasons: [quoteAt(18)] });
    const redactions = [{ kind: 'card', count: 1 }];
    const masked = { ...packet, transcript: { ...packet.transcript, redactions } };
    const { code, out } = await runPacket('check p.json', { 'p.json': masked });
    expect([code, out]).toEqual([
      0,
      expect.stringContaining('p.json:1:1 warning /handoff/reasons'),
    ]);
  });

  it('says the same to programs', async () => {
    const { out, code } = await runPacket('check p.json --json', {
      'p.json': { ...good, hep: '2' },
    });
    expect([JSON.parse(out), code]).toEqual([
      {
        ok: false,
        packets: 1,
        findings: [
          {
            kind: 'mistake',
            pointer: '/hep',
            text: 'expected "1", not "2"',
            file: 'p.json',
            item: 1,
            line: 1,
          },
        ],
      },
      1,
    ]);
  });

  it('finds nothing in whatever the widget builds', () => {
    fc.assert(
      fc.property(anyPacket, (packet) => {
        expect(checkPacket(JSON.parse(JSON.stringify(packet)))).toEqual([]);
      }),
      { numRuns: 300, seed: 20_261_126 },
    );
  });

  it.skipIf(dialogues === null)(
    'finds nothing in packets of real conversations (needs ../shared/eval)',
    async () => {
      const packets = dialogues?.slice(0, 100).map(packetOf) ?? [];
      const { out, code } = await runPacket('check p.jsonl', { 'p.jsonl': jsonl(packets) });
      expect([out, code]).toEqual(['100 packets, no mistakes, no warnings.\n', 0]);
    },
    60_000,
  );

  it.for([
    ['p.json', '{"hep": }', 'p.json:1:9 no JSON'],
    ['p.json', `${JSON.stringify(good)}\n{"hep"`, 'p.json:2:7 no JSON'],
    ['q.json', '', 'unreadable p.json: there is no such file'],
  ])(
    'ends with 2 where a file cannot be read: %s %s',
    async ([name = '', text = '', complaint]) => {
      const { err, code } = await runPacket('check p.json', { [name]: text });
      expect([code, err]).toEqual([2, expect.stringContaining(complaint ?? '')]);
    },
  );
});

describe('baton-packet', () => {
  it('explains itself, and says its version', async () => {
    expect((await runPacket('--help')).out).toContain('Usage:');
    expect((await runPacket('--version')).out).toBe('1.2.3\n');
  });

  it.for([
    ['', 'a command is missing'],
    ['chekc p.json', 'there is no command “chekc”'],
    ['check', 'check takes at least one file'],
    ['check p.json --gaps', '--gaps is for --events'],
    ['check p.json --fast', 'there is no option “--fast” here'],
  ])('does not guess what “%s” means', async ([command = '', why]) => {
    const { out, err, code } = await runPacket(command);
    expect([out, code, err]).toEqual(['', 2, expect.stringContaining(why ?? '')]);
  });

  it('is built as a command that reads files and its standard input', () => {
    const built = (args: readonly string[], input = '') =>
      spawnSync(process.execPath, ['dist/baton-packet.js', ...args], { input, encoding: 'utf8' });
    const { bin, version } = JSON.parse(readFileSync('package.json', 'utf8'));

    expect(bin['baton-packet']).toBe('dist/baton-packet.js');
    expect(built(['--version']).stdout).toBe(`${version}\n`);
    expect(built(['check', '-'], JSON.stringify(good))).toMatchObject({ status: 0, stderr: '' });
    expect(built(['check', 'nowhere.json'])).toMatchObject({
      status: 2,
      stderr: 'unreadable nowhere.json: there is no such file\n',
    });
  });
});
