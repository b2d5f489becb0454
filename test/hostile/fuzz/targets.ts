/** The borders at which text and bytes of others come in. Each is given all it may ever be given, and must stand. */
import fc from 'fast-check';
import * as v from 'valibot';
import { packetOf } from '../../../demo/desk/records/packet.ts';
import { momentOf } from '../../../widget/app/moment.ts';
import { noteFrom } from '../../../widget/app/notes.ts';
import { completionOf, readChunk, signalsOf } from '../../../widget/bots/completion.ts';
import { checkPacket } from '../../../widget/contract/checkPacket.ts';
import { blank } from '../../../widget/conversation/memory.ts';
import { newsFrom } from '../../../widget/desks/news.ts';
import { envelopeSchema } from '../../../widget/desks/wire.ts';
import { answerFrom } from '../../../widget/knowledge/answer.ts';
import { parseKnowledge } from '../../../widget/knowledge/parse.ts';
import { indexKnowledge } from '../../../widget/knowledge/search.ts';
import { check } from '../../../widget/model/check.ts';
import { packetSchema } from '../../../widget/model/packetSchema.ts';
import type { WireRecord } from '../../../widget/model/wireRecord.ts';
import { wireRecordSchema } from '../../../widget/model/wireRecordSchema.ts';
import { newId } from '../../../widget/newId.ts';
import { readConfig } from '../../../widget/model/configSchema.ts';
import { defaultScope } from '../../../widget/model/scope.ts';
import { readScope } from '../../../widget/model/scopeSchema.ts';
import { unbound } from '../../../widget/store/pages.ts';
import { memoryIn } from '../../../widget/store/record.ts';
import { isNewer, readRecord, unsentIn } from '../../../widget/store/recordSchema.ts';
import { recordVersion } from '../../../widget/store/version.ts';
import { eventReader } from '../../../widget/stream/eventStream.ts';
import { blocksOf, passagesOf } from '../../../widget/ui/lines/markdown.ts';
import { shown } from '../../../widget/ui/shown.ts';
import { joined, transcript } from '../../../demo/preview/views/lines.ts';
import { alex, packet, ticket } from '../../../demo/preview/views/people.ts';
import { deskTargets } from './desk.ts';
import { settingsOnPage } from './sound.ts';
import { target, type Target } from './target.ts';
import { cut, json, spoiled, text } from './values.ts';

const pieces = fc.constantFrom(
  'data:',
  'data: x',
  ':',
  '\n',
  '\r',
  '\r\n',
  'id: 1',
  'event: e',
  '😀',
  'é',
  '\ufeff',
);
const marks = fc.constantFrom(
  '`',
  '```\n',
  '**',
  '*',
  '[',
  '](',
  ')',
  '|',
  '\n',
  '> ',
  '- ',
  '1. ',
  '# ',
  'https://a.b/',
  ' ',
);

const record = {
  version: recordVersion,
  memory: blank('c', 'a', '2026-11-22T10:00:00.000Z'),
  pages: ['chat:default:page:1'],
};
const note = {
  version: recordVersion,
  note: { type: 'happened', key: 'k', tab: 't', happening: { type: 'customer.said', text: 'Hi' } },
};
/** With all that a conversation with a person has. */
const changed = {
  version: recordVersion,
  note: {
    type: 'changed',
    memory: {
      ...blank('c', 'a', '2026-11-22T10:00:00.000Z'),
      lines: transcript(...joined),
      owner: 'desk',
      packet,
      ticket,
      agent: alex,
    },
    connection: 'online',
    writing: null,
  },
};
const event = {
  id: 'evt_1',
  time: '2026-11-22T10:00:00Z',
  type: 'hep.message.created',
  sequence: '4',
  data: {
    message: {
      id: 'm1',
      seq: 1,
      author: { role: 'agent', id: 'ag_1', name: 'Alex' },
      parts: [{ type: 'text', text: 'Hello' }],
      created_at: '2026-11-22T10:00:00Z',
    },
  },
};
const chunk = {
  choices: [
    {
      delta: {
        content: 'Hello',
        tool_calls: [{ index: 0, id: 'a', function: { name: 'refund', arguments: '{}' } }],
      },
      finish_reason: 'stop',
    },
  ],
  baton: { confidence: 0.5, sources: [{ title: 'a', url: '/a' }] },
};

const { conversation, transcript: said, metrics } = packet;
const alone: WireRecord = {
  hep: '1',
  number: 1,
  conversation: { ...conversation, client_id: newId(), last_at: packet.created_at },
  end: 'left',
  language: 'en',
  user: { anonymous_id: newId(), tier: 'gold' },
  transcript: said,
  feedback: [{ message: 'm2', comment: 'Which day?' }],
  rating: { score: 2, scale_max: 5 },
  scope_version: packet.scope_version,
  metrics,
};

export const targets: readonly Target[] = [
  target(
    'the marks of an answer',
    fc.array(fc.oneof(marks, text), { maxLength: 200 }).map((parts) => parts.join('')),
    async (written) => {
      passagesOf(shown(written)).forEach(blocksOf);
    },
  ),
  target(
    'the bytes of a stream, cut anywhere',
    cut(fc.array(fc.oneof(pieces, text)).map((parts) => new TextEncoder().encode(parts.join('')))),
    async (chunks) => {
      const all = chunks.flatMap((bytes) => [...bytes]);
      const whole = eventsIn([Uint8Array.from(all)]);
      same(eventsIn(chunks), whole);
    },
  ),
  target('the answer of an AI', fc.oneof(spoiled(chunk), json, text), async (value) => {
    const piece = readChunk(typeof value === 'string' ? value : JSON.stringify(value));
    if (piece)
      signalsOf(
        piece.toolCalls.map(({ id, function: call }) => ({
          id: id ?? '',
          name: call?.name ?? '',
          arguments: call?.arguments ?? '',
        })),
      );
    completionOf(value);
  }),
  target('an event of a desk', fc.oneof(spoiled(event), json), async (value) => {
    const read = check(envelopeSchema, value, 'event');
    if (read.ok) newsFrom(read.value);
  }),
  target('a scope document', fc.oneof(spoiled(defaultScope), json), async (value) => {
    readScope(value);
  }),
  target('a record of what the AI has had alone', fc.oneof(spoiled(alone), json), async (value) => {
    const read = v.safeParse(wireRecordSchema, value);
    if (read.success) v.parse(packetSchema, packetOf(read.output));
  }),
  target('a handoff packet', fc.oneof(spoiled(packet), json), async (value) => {
    checkPacket(value);
  }),
  target(
    'a FAQ, in JSON and in Markdown',
    fc.tuple(
      fc.oneof(
        spoiled([{ question: 'When do you open?', answer: 'At nine.', url: '/hours' }]).map(
          (faq) => JSON.stringify(faq) ?? '',
        ),
        fc.array(fc.oneof(marks, text)).map((parts) => parts.join('')),
        text,
      ),
      text,
    ),
    async ([faq, question]) => {
      const { entries } = parseKnowledge(faq);
      answerFrom(indexKnowledge(entries), question, question);
    },
  ),
  target(
    'a stored record and its pages',
    fc.tuple(fc.oneof(spoiled(record), json), json),
    async ([value, page]) => {
      const { stored } = await unbound(() => Promise.resolve(page), value);
      isNewer(stored);
      unsentIn(stored);
      readRecord(stored);
    },
  ),
  target('a note from another tab', fc.oneof(spoiled(note), json), async (value) => {
    const read = noteFrom(value);
    if (read === null || read === 'newer') return;
    if (read.type === 'happened' && typeof read.happening.type !== 'string') {
      throw new Error('nothing happened');
    }
  }),
  target(
    'a memory that another tab tells of',
    fc.oneof(spoiled(changed), spoiled(changed.note.memory)),
    async (value) => {
      const read = noteFrom(value);
      const told = read !== null && read !== 'newer' && read.type === 'changed' ? read : null;
      const memory = await memoryIn(told ? told.memory : value);
      const { connection = 'online', writing = null } = told ?? {};
      if (memory) momentOf(memory, { connection, writing });
    },
  ),
  ...deskTargets,
  target('the settings of a page', fc.oneof(spoiled(settingsOnPage), json), async (value) => {
    if (typeof value === 'object' && value !== null) readConfig(value);
  }),
];

function eventsIn(chunks: readonly Uint8Array[]): readonly string[] {
  const decoder = new TextDecoder();
  const read = eventReader();
  return chunks.flatMap((bytes) => read(decoder.decode(bytes, { stream: true })));
}

function same(found: readonly string[], expected: readonly string[]): void {
  if (JSON.stringify(found) !== JSON.stringify(expected)) {
    throw new Error(`${JSON.stringify(found)} instead of ${JSON.stringify(expected)}`);
  }
}
