import { describe, expect, it } from 'vitest';
import { shareOf } from '../../demo/desk/core/wilson.ts';
import type { Happened } from '../../demo/desk/scope/wireHappened.ts';
import {
  type Crew,
  crewOf,
  curveBy,
  drawing,
  hear,
  running,
  storedBy,
} from '../../demo/review/replay/crew.ts';
import type { Answered, Asked } from '../../demo/review/replay/protocol.ts';
import { type Retold, retold, tell } from '../../demo/review/replay/retell.ts';
import { createShelf } from '../../demo/review/replay/shelf.ts';
import { replay } from '../../demo/review/replay.ts';
import { linesOf } from '../../widget/escalation/packet/fromPacket.ts';
import { defaultScope, type Scope } from '../../widget/model/scope.ts';
import { happened } from '../bench/happened.ts';

const stored = happened(40);
const triggers = (change: Partial<Scope['triggers']>): Scope => ({
  ...defaultScope,
  triggers: { ...defaultScope.triggers, ...change },
});
const angry = (frustration: number) =>
  triggers({ sentiment: { ...defaultScope.triggers.sentiment, frustration } });
const candidates = {
  'a stricter threshold': angry(0.3),
  'a laxer threshold': angry(0.9),
  'less confidence': triggers({ confidence: { below: 0.9, do: 'escalate' } }),
  'another topic': triggers({
    topics: [{ id: 'blue', phrases: { en: ['in blue'] }, do: 'offer' }],
  }),
  'a phrase that asks for a person': triggers({
    request: { do: 'escalate', phrases: { en: ['gift card'] }, nouns: { en: ['kitchen'] } },
  }),
  'a stricter tier': {
    ...angry(0.45),
    tiers: [{ id: 'high', when: { ltvOver: 1000 }, stricter: 0.3, offersBecomeEscalations: true }],
  },
  'an intent that people handle': {
    ...defaultScope,
    intents: [{ id: 'blue', handling: 'human', examples: ['do you have this in blue'] }],
  },
} satisfies Readonly<Record<string, Scope>>;

const reading: Asked = { do: 'read', days: 7, part: { at: 0, of: 1 } };

/** A worker without a browser. `listen` is told what it answers, and may ask more. */
function worker(
  listen: (answered: Answered, ask: (asked: Asked) => void) => void = () => undefined,
) {
  const rows: Retold[] = [];
  const kinds: string[] = [];
  let time = 0;
  const shelf = createShelf({
    answer(answered) {
      kinds.push(answered.kind);
      if (answered.kind === 'replayed') rows.push(...answered.rows);
      listen(answered, (asked) => void shelf(asked));
    },
    fetch: async () => Response.json({ conversations: stored, next: null }),
    rest: async () => undefined,
    // Each look at the clock takes long: the worker rests after every conversation.
    now: () => (time += 200),
  });
  return { shelf, rows, kinds };
}

describe('a replay of what is stored', () => {
  it.for(Object.entries(candidates))(
    'says of each conversation what a replay of it alone says: %s',
    async ([, wanted]) => {
      const { shelf, rows } = worker();
      await shelf(reading);
      await shelf({ do: 'replay', run: 1, inForce: defaultScope, wanted });
      // By now it knows which conversations a moved threshold cannot touch.
      await shelf({ do: 'replay', run: 2, inForce: defaultScope, wanted });
      const first = (one: Happened, scope: Scope) => replay(one, scope).before[0]?.line ?? null;
      const alone = stored.map((one) => [first(one, defaultScope), first(one, wanted)]);
      expect(rows.map(({ before, after }) => [before?.line ?? null, after?.line ?? null])).toEqual([
        ...alone,
        ...alone,
      ]);
      expect(rows.some(({ change }) => change !== 'same')).toBe(true);
    },
  );

  it('counts messages as the customer wrote them', () => {
    const [one] = stored;
    if (one === undefined) throw new Error('nothing stored');
    expect(tell(one, angry(0.3), linesOf(one))).toMatchObject({ handedOver: 10 });
  });

  it('counts the triggers that reviewers miss, and those of them that fire where they are missed', () => {
    const [calm] = stored;
    if (calm === undefined) throw new Error('nothing stored');
    const messages = calm.transcript.messages.map((message) =>
      message.id === 'm4'
        ? { ...message, parts: [{ type: 'text', text: 'Late again.' }] }
        : message,
    );
    const missing = (message: string) => ({ message, trigger: 'sentiment' as const });
    const one = { ...calm, transcript: { messages }, missing: [missing('m4'), missing('m6')] };
    const told = (scope: Scope) => tell(one, scope, linesOf(one));
    const row = retold(one, told(defaultScope), told(angry(0.3)));
    expect(row.missing).toEqual({ of: 2, before: 0, after: 1 });
  });

  it('ends when it is stopped, and a newer one takes its place', async () => {
    const { shelf, rows, kinds } = worker((answered, ask) => {
      if (answered.kind === 'replayed' && answered.rows[0]?.number === 1003) ask({ do: 'stop' });
    });
    await shelf(reading);
    await shelf({ do: 'replay', run: 1, inForce: defaultScope, wanted: angry(0.3) });
    expect(rows).toHaveLength(3);
    expect(kinds).not.toContain('finished');
  });

  it('says why nothing can be read', async () => {
    const answers: Answered[] = [];
    const shelf = createShelf({
      answer: (answered) => answers.push(answered),
      fetch: async () => new Response('', { status: 503 }),
      rest: async () => undefined,
      now: () => 0,
    });
    await shelf(reading);
    expect(answers).toEqual([{ kind: 'unread', why: 'The desk answers 503.' }]);
  });
});

describe('several workers', () => {
  const row = (number: number): Retold => ({
    id: `c${number}`,
    number,
    reference: `#${number}`,
    need: 'unknown',
    handedOver: null,
    handled: null,
    before: null,
    after: null,
    change: 'same',
    missing: { of: 0, before: 0, after: 0 },
  });
  const after = (crew: Crew, ...said: readonly (readonly [worker: number, Answered])[]) =>
    said.reduce((before, [at, answered]) => hear(before, at, answered), crew);
  const read = (conversations: number): Answered => ({ kind: 'read', conversations, marked: 1 });

  it('have read what is stored when the last of them has read its part', () => {
    const one = after(crewOf(2), [0, read(3)], [1, { kind: 'reading', read: 2 }]);
    expect(storedBy(one)).toEqual({ kind: 'reading', read: 5 });
    expect(storedBy(after(one, [1, read(4)]))).toMatchObject({ conversations: 7, marked: 2 });
    const why = 'The desk answers 503.';
    expect(storedBy(after(one, [1, { kind: 'unread', why }]))).toEqual({ kind: 'unread', why });
  });

  it('end a replay with the slowest, in the order of the desk', () => {
    const said = (...numbers: readonly number[]): Answered => ({
      kind: 'replayed',
      run: 1,
      rows: numbers.map(row),
    });
    const one = after(
      running(crewOf(2)),
      [1, said(2, 4)],
      [1, { kind: 'finished', run: 1, ms: 9 }],
    );
    expect(one.run?.state.kind).toBe('running');
    const { run } = after(one, [0, said(1, 3)], [0, { kind: 'finished', run: 1, ms: 5 }]);
    expect(run?.rows.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(run?.state).toEqual({ kind: 'finished', ms: 9 });
  });

  it('add up to one curve', () => {
    const points = (hits: number, of: number) => {
      const share = shareOf(hits, of);
      return [{ value: 0.5, precision: share, recall: share }];
    };
    const curve = (hits: number, of: number): Answered => ({
      kind: 'curve',
      run: 1,
      points: points(hits, of),
    });
    const all = after(drawing(crewOf(2)), [0, curve(3, 4)], [1, curve(1, 6)]);
    expect(curveBy(all)?.points).toEqual(points(4, 10));
  });
});
