import fc from 'fast-check';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { leanXState } from '../../.ci/lean/xstate.ts';
import { run } from '../../widget/app/conversationRun.ts';
import { blank, type Memory } from '../../widget/conversation/memory.ts';
import type { Ports } from '../../widget/conversation/ports.ts';
import { defaultScope } from '../../widget/model/scope.ts';
import { anyMoves, hand, type Move } from '../fakes/moves.ts';
import { type PlayedPorts, playedPorts } from '../fakes/ports.ts';
import { built, strayNames } from './built.ts';

type Run = typeof run;
type Step = Move | 'reload';

const entry = 'widget/app/conversationRun.ts';
let lean: Run;

beforeAll(async () => {
  lean = (await built<{ readonly run: Run }>(entry, leanXState())).run;
});
beforeEach(() => {
  vi.useFakeTimers();
  // Outside of what is built, XState says what it makes of happenings that come too late.
  vi.spyOn(console, 'warn').mockReturnValue();
  vi.spyOn(console, 'debug').mockReturnValue();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** What is unlike other conversations in one of them. */
type Change = (ports: PlayedPorts) => { readonly ports?: Partial<Ports>; readonly memory?: object };

/** Everything that can be seen from outside of a conversation that goes these steps. */
async function story(
  start: Run,
  steps: readonly Step[],
  change: Change = () => ({}),
): Promise<unknown[]> {
  vi.clearAllTimers();
  const told: unknown[] = [];
  const ports = playedPorts();
  const { ports: otherPorts, memory: otherMemory } = change(ports);
  const begin = (memory: Memory) =>
    start({ ...ports, ...otherPorts }, memory, (moment) => told.push(moment));
  const fresh = blank('c', 'a', '2026-11-22T10:00:00.000Z');
  const scope = { ...fresh.scope, approvals: [{ action: 'refund' }] };
  let running = begin({ ...fresh, scope, ...otherMemory });
  const play = hand(
    ports,
    (happening) => running.tell(happening),
    (ms) => vi.advanceTimersByTime(ms),
  );

  for (const step of steps) {
    told.push(step);
    try {
      if (step !== 'reload') play[step]();
      else {
        running.stop();
        running = begin(running.now().memory);
      }
    } catch (error) {
      // What nobody caught is thrown out of a timer. XState says first which guard it was.
      told.push(String(error).replace(/^.*[Uu]nable to evaluate .*\n/, 'Error: '));
    }
    await allPromises();
    told.push(running.now(), ports.isBotStopped(), ports.isFollowing(), vi.getTimerCount());
  }
  running.stop();
  told.push(ports.isBotStopped(), ports.isFollowing(), vi.getTimerCount());
  return [...told, ports.asked, ports.deliveries];
}

/** What waits for the disk goes on. */
async function allPromises(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}

/** An error of the engine's names the variable, and only the built form has short ones. */
const nameless = (told: unknown) =>
  typeof told === 'string' ? told.replace(/ of '\w+'/, '') : told;

const breaks = () => {
  throw new Error('broken');
};

describe('XState without what the conversation does not ask for', () => {
  it('does what the whole of it does, whatever happens, in whatever order', async () => {
    const steps = fc
      .array(fc.oneof(anyMoves, fc.constant(['reload'] as const)), { maxLength: 8 })
      .map((chosen): readonly Step[] => chosen.flat());
    await fc.assert(
      fc.asyncProperty(steps, async (script) => {
        expect(await story(lean, script)).toEqual(await story(run, script));
      }),
      { numRuns: 500, seed: 20261126 },
    );
  });

  it.for<[string, Change, readonly Step[]]>([
    ['a bot that breaks', () => ({ ports: { bot: { answer: breaks } } }), ['say', 'press']],
    [
      'a bot that cannot stop',
      () => ({ ports: { bot: { answer: () => breaks } } }),
      ['say', 'press'],
    ],
    ['a packet that breaks', () => ({ ports: { prepare: breaks } }), ['press', 'say']],
    [
      'a desk that breaks',
      ({ desk }) => ({ ports: { desk: { ...desk, follow: breaks } } }),
      ['press', 'deliver', 'wait', 'say'],
    ],
    ['a note that breaks', () => ({ ports: { newId: breaks } }), ['say', 'press']],
    [
      'a pause that breaks',
      () => ({ ports: { random: breaks } }),
      ['press', 'deliveryBusy', 'say'],
    ],
    [
      'a rule that breaks',
      () => ({ memory: { scope: { ...defaultScope, triggers: null } } }),
      ['say', 'press'],
    ],
  ])('comes to the same end with %s', async ([, change, steps]) => {
    const script = [...steps, 'wait', 'reload', 'wait', 'say'] as const;
    const end = await story(run, script, change);
    expect(end.join()).toMatch(/Error: (broken|Cannot)/);
    expect((await story(lean, script, change)).map(nameless)).toEqual(end.map(nameless));
  });

  it('uses no name that was cut away', async () => {
    expect(await strayNames(entry, leanXState())).toEqual([]);
  });
});
