import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultScope } from '../../widget/model/scope.ts';
import { readScope } from '../../widget/model/scopeSchema.ts';
import { type Document, documents, meaningOf, mutations } from './scopeDocuments.ts';

const pathsOf = (document: unknown) => {
  const read = readScope(document);
  return read.ok ? [] : read.mistakes.map(({ path }) => path);
};
const expectedIn = (document: unknown) => {
  const read = readScope(document);
  return read.ok ? 'nothing' : read.mistakes.map(({ expected }) => expected).join('; ');
};
const hours = (more: object) => ({ hours: { timeZone: 'UTC', weekly: {}, ...more } });

describe('reading a scope document', () => {
  it('names every mistake, and not only the first', () => {
    const document = {
      owner: 5,
      intents: [{ id: 'a', handling: 'robot' }, { handling: 'bot' }],
      triggers: {
        confidence: { below: 7 },
        topics: [
          { id: 'legal', do: 'escalate' },
          { id: 'churn', do: 'offer' },
          { id: 'press', do: 'offer', amountOver: { value: 200, currency: 'usd' } },
        ],
      },
    };
    expect(pathsOf(document)).toEqual([
      'scope.owner',
      'scope.intents[0].handling',
      'scope.intents[1].id',
      'scope.triggers.confidence.below',
      'scope.triggers.topics[2].amountOver.currency',
    ]);
  });

  it.for([
    [{ triggers: { confidence: { below: -0.1 } } }, '>=0, not -0.1'],
    [{ triggers: { confidence: { below: 'NaN' } } }, 'number, not "NaN"'],
    [{ triggers: { repetition: { turns: 0 } } }, '>=1, not 0'],
    [{ approvals: [{ action: 'refund', amountOver: { value: Infinity, currency: 'USD' } }] }, '<='],
    [{ approvals: [{ action: ' ' }] }, 'a name, not " "'],
    [{ deadlines: { waitSeconds: 0 } }, '>=1, not 0'],
    [{ reviewBy: '2027-13-01' }, 'a date like 2027-02-01, not "2027-13-01"'],
    [hours({ timeZone: 'Europe/Atlantis' }), 'a time zone like Europe/Berlin'],
    [hours({ weekly: { monday: [] } }), 'mon … sun, not "monday"'],
    [hours({ weekly: { mon: ['9-18'] } }), 'hours like 09:00-18:00, in this order, not "9-18"'],
    [hours({ weekly: { mon: ['18:00-09:00'] } }), 'in this order, not "18:00-09:00"'],
    [hours({ weekly: { mon: ['09:00-24:30'] } }), 'not "09:00-24:30"'],
    [{ triggers: [] }, 'Object, not Array'],
    [{ triggers: { request: { phrases: [['broker']] } } }, 'Object, not Array'],
  ] as const)('refuses %j', ([document, expected]) => {
    expect(expectedIn(document)).toContain(expected);
  });

  it.for([
    hours({ weekly: { mon: ['00:00-24:00'], sat: [] } }),
    hours({ timeZone: 'Asia/Calcutta' }),
    { $schema: 'https://example.com/scope.schema.json' },
    { reviewBy: null, hours: null },
    { ai: { name: '🧑‍🚀' } },
    { triggers: { failure: {} } },
  ])('takes %j', (document) => {
    expect(readScope(document).ok).toBe(true);
  });

  it('is not misled by a key that means something to the language', () => {
    const read = readScope(
      JSON.parse(
        '{"__proto__":{"owner":"x"},"triggers":{"request":{"phrases":{"__proto__":["a"]}}}}',
      ),
    );
    expect(read).toEqual({
      ok: true,
      value: {
        ...defaultScope,
        triggers: { ...defaultScope.triggers, request: { do: 'escalate', phrases: {} } },
      },
    });
    expect(Object.getPrototypeOf(read.ok && read.value.triggers.request.phrases)).toBe(
      Object.prototype,
    );
  });

  it('takes every right document as it is meant, and reading what it took gives the same', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const read = readScope(document);
        expect(read).toEqual({ ok: true, value: meaningOf(document) });
        expect(readScope(read.ok && read.value)).toEqual(read);
      }),
      { numRuns: 4000, seed: 20_261_126 },
    );
  });

  it('takes a changed document as it is meant, or names the place that was changed', () => {
    let refused = 0;
    fc.assert(
      fc.property(mutations, ({ document, path }) => {
        const read = readScope(document);
        if (read.ok) {
          expect(read.value).toEqual(meaningOf(document as Document));
          expect(readScope(read.value)).toEqual(read);
          return;
        }
        refused += 1;
        for (const mistake of read.mistakes) {
          expect(leadsTo(mistake.path, path), `${mistake.path} for ${path}`).toBe(true);
          expect(mistake.expected).not.toBe('');
        }
      }),
      { numRuns: 6000, seed: 20_261_126 },
    );
    expect(refused).toBeGreaterThan(2000);
  });
});

/** Above the changed place, at it, or inside of what was put there. */
function leadsTo(mistake: string, changed: string): boolean {
  const isWithin = (inner: string, outer: string) =>
    inner === outer || inner.startsWith(`${outer}.`) || inner.startsWith(`${outer}[`);
  // A renamed key of a map is another key of the same map.
  return (
    isWithin(mistake, changed) || isWithin(changed, mistake) || isWithin(mistake, `${changed}x`)
  );
}
