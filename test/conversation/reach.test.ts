import fc from 'fast-check';
import { createActor, SimulatedClock } from 'xstate';
import { describe, expect, it } from 'vitest';
import { conversation } from '../../widget/conversation/machine.ts';
import { blank, type Place, places } from '../../widget/conversation/memory.ts';
import { placeOf, viewOf } from '../../widget/conversation/view.ts';
import { eventOf } from '../../widget/model/line.ts';
import { anyMoves, hand, type Move } from '../fakes/moves.ts';
import { playedPorts } from '../fakes/ports.ts';

function player() {
  const ports = playedPorts();
  const clock = new SimulatedClock();
  const memory = blank('c', 'a', '2026-11-22T10:00:00.000Z');
  const deadlines = { ...memory.scope.deadlines, idleSeconds: 150 };
  const scope = { ...memory.scope, approvals: [{ action: 'refund' }], deadlines };
  const actor = createActor(conversation(ports), { input: { ...memory, scope }, clock });
  actor.start();
  const play = hand(
    ports,
    (happening) => actor.send(happening),
    (ms) => clock.increment(ms),
  );

  return {
    play: (move: Move) => play[move](),
    ports,
    memory: () => actor.getSnapshot().context,
    status: () => actor.getSnapshot().status,
    place: () => placeOf(actor.getSnapshot().value, actor.getSnapshot().context),
    view: () => viewOf(actor.getSnapshot().value, actor.getSnapshot().context),
  };
}

describe('whatever happens, in whatever order', () => {
  it('every place of the chart can be reached, and the chart never stops', () => {
    const reached = new Set<Place>();
    fc.assert(
      fc.property(anyMoves, (script) => {
        const game = player();
        for (const move of script) {
          game.play(move);
          reached.add(game.place());
        }
        expect(game.status()).toBe('active');
      }),
      { numRuns: 1500, seed: 20261122 },
    );
    // Making a packet takes no time here, so the place where it is made is passed through unseen.
    expect([...places].filter((place) => !reached.has(place))).toEqual(['escalating.preparing']);
  });

  it('no AI output is taken while people own the conversation', () => {
    fc.assert(
      fc.property(anyMoves, (script) => {
        const game = player();
        for (const move of script) {
          const before = game.memory();
          game.play(move);
          const isAi = move.startsWith('bot');
          if (isAi && before.owner === 'desk') expect(game.memory().lines).toEqual(before.lines);
          if (game.memory().owner === 'desk') expect(game.ports.isBotStopped()).toBe(true);
        }
      }),
      { numRuns: 400, seed: 7 },
    );
  });

  it('the bot hears that an action is allowed only from a person, and an action that needs one is never free', () => {
    fc.assert(
      fc.property(anyMoves, (script) => {
        const game = player();
        script.forEach((move) => game.play(move));
        const events = game.memory().lines.map(eventOf);
        const outcomes = events.flatMap((event) =>
          event?.kind === 'approval-decided' ? [`${event.action.name} ${event.outcome}`] : [],
        );
        const count = (said: string) => outcomes.filter((one) => one === said).length;
        expect(count('refund approved')).toBeLessThanOrEqual(
          script.filter((move) => move === 'approve').length,
        );
        expect(count('refund not-needed')).toBe(0);
        expect(count('look-up approved')).toBeLessThanOrEqual(0);
        for (const { decisions } of game.ports.asked) {
          for (const { action, outcome, by, token } of decisions) {
            expect([outcome, by?.name ?? null, token]).toEqual(
              action.name === 'look-up' ? ['not-needed', null, null] : [outcome, 'Alex', 'signed'],
            );
          }
        }
      }),
      { numRuns: 600, seed: 11 },
    );
  });

  it('a line is marked as approved only when a person has approved since the AI spoke last', () => {
    fc.assert(
      fc.property(anyMoves, (script) => {
        const game = player();
        script.forEach((move) => game.play(move));
        const { lines } = game.memory();
        lines.forEach((line, at) => {
          if (line.from !== 'ai' || line.approvedBy === null) return;
          const before = lines.slice(0, at).findLastIndex(({ from }) => from === 'ai');
          const decided = lines.slice(before + 1, at).map(eventOf);
          expect(decided).toContainEqual(
            expect.objectContaining({ kind: 'approval-decided', outcome: 'approved' }),
          );
        });
      }),
      { numRuns: 600, seed: 12 },
    );
  });

  it('what the customer said is never lost and never changes its place', () => {
    fc.assert(
      fc.property(anyMoves, (script) => {
        const game = player();
        for (const move of script.filter((one) => one !== 'restart')) {
          const before = game.memory().lines.filter((line) => line.from === 'customer');
          game.play(move);
          const after = game.memory().lines.filter((line) => line.from === 'customer');
          expect(after.slice(0, before.length)).toEqual(before);
        }
      }),
      { numRuns: 400, seed: 8 },
    );
  });

  it('there is always a way to a person: with them, on the way to them, or two actions from them', () => {
    fc.assert(
      fc.property(anyMoves, (script) => {
        const game = player();
        script.forEach((move) => game.play(move));
        const { mode } = game.view();
        if (mode === 'ended') {
          game.play('finish');
          game.play('restart');
        }
        if (mode === 'callback') {
          game.play('leaveCall');
          game.play('leaveCall');
        }
        // A booked callback is a person already; it may be cancelled for one here and now.
        if (game.place() === 'callback.booked') game.play('cancel');
        game.play('press');
        expect(['escalating', 'waiting', 'human']).toContain(game.view().mode);
      }),
      { numRuns: 400, seed: 9 },
    );
  });

  it('a delivery keeps its id until it is acknowledged, and the packet goes before the rest', () => {
    fc.assert(
      fc.property(anyMoves, (script) => {
        const game = player();
        script.forEach((move) => game.play(move));
        const kinds = game.memory().outbox.map(({ cargo }) => cargo.kind);
        if (kinds.includes('handoff')) expect(kinds.indexOf('handoff')).toBe(0);
      }),
      { numRuns: 400, seed: 10 },
    );
  });
});
