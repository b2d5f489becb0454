import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  auditJsonSchema,
  eventsJsonSchema,
  packetJsonSchema,
  pageEventsJsonSchema,
} from '../../widget/contract/contractJsonSchema.ts';
import { newsBetween } from '../../widget/conversation/announce.ts';
import { check } from '../../widget/model/check.ts';
import { packetSchema } from '../../widget/model/packetSchema.ts';
import { entryIn, trailOf } from '../audit/trail.ts';
import { refundPacket } from '../desk/packets.ts';
import { usualPlace } from '../eval/place.ts';
import { begin } from '../fakes/conversation.ts';
import { anyMoves, hand } from '../fakes/moves.ts';
import { readDialogues } from '../real/dialogues.ts';
import { anyPacket, packetOf } from './packets.ts';

type Node = {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: Node;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly oneOf?: readonly Node[];
};

/** Strict: a keyword that the validator does not know, or one that can do nothing, is an error. */
const strict = { strict: true, allowUnionTypes: true, strictNumbers: true } as const;
const compiled = (schema: object) => new Ajv(strict).compile(schema);
const takesPacket = compiled(packetJsonSchema());

const dialogues = readDialogues(usualPlace);
const step = Math.max(1, Math.floor((dialogues?.length ?? 0) / 100));
const hundred = dialogues?.filter((_, at) => at % step === 0).slice(0, 100) ?? [];

function propertiesIn(node: Node): readonly (readonly [string, Node])[] {
  const { properties = {}, additionalProperties, items, anyOf = [], oneOf = [] } = node;
  return [
    ...Object.entries(properties).flatMap(([key, part]) => [
      [key, part] as const,
      ...propertiesIn(part),
    ]),
    ...[additionalProperties, items, ...anyOf, ...oneOf].flatMap((part) =>
      typeof part === 'object' ? propertiesIn(part) : [],
    ),
  ];
}

describe.for([
  ['packet', packetJsonSchema()],
  ['events', eventsJsonSchema()],
  ['page-events', pageEventsJsonSchema()],
  ['audit', auditJsonSchema()],
] as const)('the published schema %s', ([name, schema]) => {
  it('is the one in the package', () => {
    const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
    const published = JSON.parse(readFileSync(exports[`./${name}.schema.json`], 'utf8'));
    expect(published).toEqual(JSON.parse(JSON.stringify(schema)));
  });

  it('explains every property', () => {
    const unexplained = propertiesIn(schema as Node).filter(([, part]) => !part.description);
    expect(unexplained.map(([key]) => key)).toEqual([]);
  });

  it('is taken by an independent validator in its strictest mood, and by the newest draft', () => {
    compiled(schema);
    const newer: object = { ...schema, $schema: 'https://json-schema.org/draft/2020-12/schema' };
    new Ajv2020(strict).compile(newer);
  });
});

describe('a packet', () => {
  it.skipIf(hundred.length === 0)(
    'of each of 100 real conversations fits the published schema (needs ../shared/eval)',
    () => {
      expect(hundred.length).toBe(100);
      const wrong = hundred.flatMap((dialogue) => {
        const packet: unknown = JSON.parse(JSON.stringify(packetOf(dialogue)));
        return takesPacket(packet) ? [] : [{ id: dialogue.id, errors: takesPacket.errors }];
      });
      expect(wrong).toEqual([]);
    },
    120_000,
  );

  it('of any conversation fits it', () => {
    fc.assert(
      fc.property(anyPacket, (packet) => {
        const takes = takesPacket(JSON.parse(JSON.stringify(packet)));
        expect(takes, JSON.stringify(takesPacket.errors)).toBe(true);
      }),
      { numRuns: 300, seed: 20_261_126 },
    );
  });

  it('with something wrong in it is refused by the schema where the desk refuses it', () => {
    let refused = 0;
    const junk = fc.constantFrom<unknown>(null, true, -1, 1.5, '', 'x', 'x'.repeat(9000), [], {});
    const packets = fc.oneof(fc.constant(refundPacket()), anyPacket);
    fc.assert(
      fc.property(packets, fc.nat(), junk, fc.boolean(), (packet, pick, value, isGone) => {
        const copy: unknown = JSON.parse(JSON.stringify(packet));
        const places = placesIn(copy);
        const { owner, key } = places[pick % places.length] ?? { owner: {}, key: '' };
        if (isGone) delete owner[key];
        else owner[key] = value;
        const ours = check(packetSchema, copy, 'packet');
        if (!ours.ok) refused += 1;
        expect([key, value, isGone, takesPacket(copy)]).toEqual([key, value, isGone, ours.ok]);
      }),
      { numRuns: 2000, seed: 20_261_127 },
    );
    expect(refused).toBeGreaterThan(700);
  });

  it.for([
    ['/handoff/trigger', 'low_confidence'],
    ['/handoff/summary', ''],
    ['/handoff/facts/0/kind', 'colour'],
    ['/handoff/reasons/0/evidence/0/start', 'first'],
    ['/user/email', 'maya'],
    ['/transcript/messages/1/created_at', 'yesterday'],
    ['/scope_version', 7],
  ] as const)('is refused at %s for %j', ([place, planted]) => {
    const packet = JSON.parse(JSON.stringify(refundPacket()));
    const keys = place.slice(1).split('/');
    const owner = keys.slice(0, -1).reduce((node, key) => node[key], packet);
    owner[keys.at(-1) ?? ''] = planted;
    expect(takesPacket(packet)).toBe(false);
    expect(takesPacket.errors?.map(({ instancePath }) => instancePath)).toContain(place);
  });
});

describe('what the page hears', () => {
  it('fits its schema, whatever happens in the chat', () => {
    const takes = compiled(pageEventsJsonSchema());
    const heard = new Set<string>();
    fc.assert(
      fc.property(anyMoves, (moves) => {
        const chat = begin();
        const does = hand(
          chat,
          (happening) => chat.tell(happening),
          (ms) => chat.clock.increment(ms),
        );
        for (const move of moves) {
          const before = { memory: chat.memory(), view: chat.view() };
          does[move]();
          for (const news of newsBetween(before, { memory: chat.memory(), view: chat.view() })) {
            heard.add(news.type);
            const told = { ...news, id: 'e1', at: '2026-11-23T10:00:00.000Z' };
            expect([news.type, takes(told), takes.errors]).toEqual([news.type, true, null]);
          }
        }
      }),
      { numRuns: 150, seed: 20_261_129 },
    );
    expect(heard.size).toBeGreaterThan(12);
  });
});

describe('an audit entry', () => {
  it('fits its schema, with content and without', () => {
    const takes = compiled(auditJsonSchema());
    for (const line of trailOf(60).lines) {
      expect(takes(entryIn(line)), JSON.stringify(takes.errors)).toBe(true);
    }
  });
});

type Owner = Record<string, unknown>;

/** Every key of every object and list in it. */
function placesIn(value: unknown): readonly { readonly owner: Owner; readonly key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const owner = value as Owner;
  return Object.keys(owner).flatMap((key) => [
    ...(Array.isArray(value) ? [] : [{ owner, key }]),
    ...placesIn(owner[key]),
  ]);
}
