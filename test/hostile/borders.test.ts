import { describe, expect, it } from 'vitest';
import { completionOf, readChunk } from '../../widget/bots/completion.ts';
import { checkPacket } from '../../widget/contract/checkPacket.ts';
import { newsFrom } from '../../widget/desks/news.ts';
import { envelopeSchema } from '../../widget/desks/wire.ts';
import { parseKnowledge } from '../../widget/knowledge/parse.ts';
import { check } from '../../widget/model/check.ts';
import { readConfig } from '../../widget/model/configSchema.ts';
import { readScope } from '../../widget/model/scopeSchema.ts';
import { readRecord, unsentIn } from '../../widget/store/recordSchema.ts';
import { eventReader } from '../../widget/stream/eventStream.ts';
import { readKind, readStreams, whyMissing } from './corpus.ts';
import { play } from './fuzz/play.ts';
import { targets } from './fuzz/targets.ts';
import { cpuMsOf } from '../cpuTime.ts';

const mostMs = 2000;

describe('what comes in from others', () => {
  it.for(targets)('can be anything, and does no harm: $name', async (target) => {
    const { runs, fault } = await play(target, { seed: 20_261_127, runs: 2000, ms: 4000 });
    expect(fault).toBeNull();
    expect(runs).toBeGreaterThan(50);
  });

  it.skipIf(whyMissing !== null)(
    `is heard as it was sent, wherever its bytes were cut${whyMissing ? ` (${whyMissing})` : ''}`,
    () => {
      for (const { id, chunks, expect: expected } of readStreams()) {
        if (!expected.events) continue;
        const read = eventReader();
        const decoder = new TextDecoder();
        const heard = chunks.flatMap((chunk) =>
          read(decoder.decode(bytesOf(chunk), { stream: true })),
        );
        expect(heard, id).toEqual(expected.events.map(({ data }) => data));
      }
    },
  );

  it.skipIf(whyMissing !== null)(
    `is refused or read in no time when it is hostile JSON${whyMissing ? ` (${whyMissing})` : ''}`,
    () => {
      for (const { id, payload } of readKind('json-text')) {
        const spent = cpuMsOf(() => {
          readChunk(payload);
          parseKnowledge(payload);
          const value = parsed(payload);
          completionOf(value);
          readScope(value);
          checkPacket(value);
          readRecord(value);
          unsentIn(value);
          if (typeof value === 'object' && value !== null) readConfig(value);
          const event = check(envelopeSchema, value, 'event');
          if (event.ok) newsFrom(event.value);
        });
        expect(spent, id).toBeLessThan(mostMs);
        expect(Object.keys(Object.prototype), id).toEqual([]);
      }
    },
  );
});

function bytesOf(chunk: ReturnType<typeof readStreams>[number]['chunks'][number]): Uint8Array {
  if (typeof chunk === 'string') return Buffer.from(chunk, 'base64');
  return new TextEncoder().encode(chunk.pre + chunk.repeat.repeat(chunk.n) + chunk.post);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
