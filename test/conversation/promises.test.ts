/** The promises to the customer, each over whatever may happen in whatever order. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Memory, places } from '../../widget/conversation/memory.ts';
import { buttons, fresh, type Game, isSafe, open, stored } from '../fakes/game.ts';
import { anyMoves, type Move } from '../fakes/moves.ts';

const anyCut = fc.tuple(anyMoves, anyMoves);

describe('nobody ends in a dead end:', () => {
  it('from anywhere a person, a callback or a message is two presses away', () => {
    fc.assert(
      fc.property(anyMoves, (script) => {
        const game = open(fresh());
        script.forEach((move) => game.play(move));
        expect(isReachable(game.memory(), 2)).toBe(true);
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  it('every state has been asked, and every state of it found a way', () => {
    for (const place of places) {
      const isPeople = /^(escalating|waiting|human|callback)/.test(place);
      const owner = isPeople ? 'desk' : 'bot';
      expect([place, isReachable({ ...fresh(), place, owner }, 2)]).toEqual([place, true]);
    }
  });
});

function isReachable(from: Memory, presses: number): boolean {
  const game = open(from);
  const view = game.view();
  game.stop();
  if (isSafe(view)) return true;
  if (presses === 0) return false;
  return buttons(view).some((move) => {
    const next = open(from);
    next.play(move);
    const memory = next.memory();
    next.stop();
    return isReachable(memory, presses - 1);
  });
}

describe('there is one owner:', () => {
  it('no word of the AI is taken while people have the conversation, whatever was under way', () => {
    fc.assert(
      fc.property(anyCut, ([script, rest]) => {
        const first = open(fresh());
        script.forEach((move) => first.play(move));
        // A reload in the middle, and an answer of before it that comes in late.
        const second = open(stored(first.memory()));
        for (const move of rest) {
          const before = second.memory();
          second.play(move);
          first.play('botSays');
          if (before.owner === 'desk' && second.memory().owner === 'desk') {
            expect(aiWords(second)).toBe(before.lines.filter(({ from }) => from === 'ai').length);
          }
        }
      }),
      { numRuns: 300, seed: 2 },
    );
  });

  it('the header names the person as long as one is here, and the AI never as one', () => {
    fc.assert(
      fc.property(anyMoves, (script) => {
        const game = open(fresh());
        for (const move of script) {
          game.play(move);
          const { speaker, mode } = game.view();
          if (speaker.kind === 'human') expect(mode).not.toBe('bot');
          if (mode === 'human' && game.place() === 'human.talking') {
            expect(speaker.kind).toBe('human');
          }
        }
      }),
      { numRuns: 300, seed: 3 },
    );
  });
});

function aiWords(game: Game): number {
  return game.memory().lines.filter(({ from }) => from === 'ai').length;
}

describe('every line says who speaks:', () => {
  it('what an AI says is an AI’s, and what a person says is that person’s', () => {
    fc.assert(
      fc.property(anyMoves, (script) => {
        const game = open(fresh());
        script.forEach((move) => game.play(move));
        for (const line of game.memory().lines) {
          if (line.from === 'ai') expect(line.text).toMatch(/^(?:word )*$/);
          if (line.from === 'human') expect([line.text, line.agent.name]).toEqual(['Hi', 'Alex']);
        }
      }),
      { numRuns: 300, seed: 4 },
    );
  });
});

describe('a handoff is delivered or visibly pending:', () => {
  it('whoever has asked for a person is with the desk, or sees that it is on its way', () => {
    fc.assert(
      fc.property(anyMoves, (script) => {
        const game = open(fresh());
        for (const move of script) {
          game.play(move);
          const { owner, ticket, outbox } = game.memory();
          if (owner !== 'desk' || ticket?.stage === 'open') continue;
          expect(['connecting', 'pending', 'callback', 'booked']).toContain(game.view().card.kind);
          expect(outbox.map(({ cargo }) => cargo.kind)).toContain('handoff');
        }
      }),
      { numRuns: 500, seed: 5 },
    );
  });

  it('a reload at any moment sends it again with the same id, and forgets nothing that was said', () => {
    fc.assert(
      fc.property(anyMoves, (script) => {
        const game = open(fresh());
        for (const move of script) {
          game.play(move);
          const before = game.memory();
          const after = open(stored(before));
          expect(after.isAlive()).toBe(true);
          expect(after.memory().outbox.map(({ id }) => id)).toEqual(
            before.outbox.map(({ id }) => id),
          );
          expect(after.memory().lines.filter(({ from }) => from === 'customer')).toEqual(
            before.lines.filter(({ from }) => from === 'customer'),
          );
          after.stop();
        }
      }),
      { numRuns: 150, seed: 6 },
    );
  });
});

describe('waiting has an end:', () => {
  it('whoever is in the queue is offered other ways in time, and keeps the place', () => {
    fc.assert(
      fc.property(anyMoves, (script) => {
        const game = open(fresh());
        script.forEach((move) => game.play(move));
        if (game.place() !== 'waiting.queued') return;
        game.play('wait');
        expect(game.view().card).toMatchObject({ kind: 'waiting', isOverdue: true });
        expect(game.memory().ticket).toMatchObject({ stage: 'open' });
        expect(buttons(game.view())).toContain('wantCall');
      }),
      { numRuns: 1000, seed: 7 },
    );
  });

  it('a callback that is chosen but not booked yet costs nobody their place', () => {
    const game = open(fresh());
    const script: readonly Move[] = ['press', 'deliver', 'wantCall', 'leaveCall'];
    script.forEach((move) => game.play(move));

    expect(game.place()).toBe('waiting.queued');
    expect(game.memory().ticket).toMatchObject({ id: 'cnv_1', stage: 'open' });
  });
});

describe('a person is offered earlier rather than later:', () => {
  const upset = ['this is ridiculous, nobody helps me', 'I am so fed up with this, useless'];
  const small = fc.constantFrom('how long does delivery take', 'do you have it in blue', 'ok');

  it.each([
    ['the second sign of frustration', upset],
    ['the first clear request', ['can I talk to a real person please']],
  ])('no later than at %s, whatever is said before and between', (_, signs) => {
    fc.assert(
      fc.property(
        fc.array(small, { maxLength: 3 }),
        fc.array(small, { maxLength: 2 }),
        (...talk) => {
          const game = open(fresh());
          const words = signs.flatMap((sign, at) => [...(talk[at] ?? []), sign]);
          expect(words.some((text) => isOffered(game, text))).toBe(true);
        },
      ),
      { numRuns: 60, seed: 8 },
    );
  });

  it('no later than at the second answer that fails', () => {
    const game = open(fresh());
    game.say('how long does delivery take');
    game.play('botFails');
    game.say('how long does delivery take');
    game.play('botFails');

    expect(isOfferedNow(game)).toBe(true);
  });
});

function isOffered(game: Game, text: string): boolean {
  game.say(text);
  if (isOfferedNow(game)) return true;
  game.play('botSays');
  game.play('botDone');
  return isOfferedNow(game);
}

function isOfferedNow(game: Game): boolean {
  return game.view().card.kind === 'offer' || game.view().mode !== 'bot';
}
