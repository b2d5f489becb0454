import { describe, expect, it } from 'vitest';
import { type Memory, type Place, places } from '../../widget/conversation/memory.ts';
import { fresh, open } from '../fakes/game.ts';
import { type Move, moves } from '../fakes/moves.ts';

describe('whatever happens wherever', () => {
  it('every state has met every happening, and is a state of the chart after it', () => {
    // A packet is made in no time here, so nobody is met while it is.
    const lasting = places.filter((place) => place !== 'escalating.preparing');
    for (const place of lasting) {
      for (const move of moves) {
        const game = open(started(place));
        expect(game.place()).toBe(place);
        game.play(move);
        expect(game.isAlive(), `${move} in ${place}`).toBe(true);
        expect(places, `${move} in ${place}`).toContain(game.place());
        game.stop();
      }
    }
  });
});

/** A script that has got there, as it is stored then. */
function started(place: Place): Memory {
  const found = ways.get(place);
  if (found === undefined) throw new Error(`No way to ${place}.`);
  return found;
}

const ways = new Map<Place, Memory>();
const scripts: readonly (readonly Move[])[] = [
  ['say', 'botSays', 'botDone', 'wait'],
  ['say', 'botUnsure', 'botSays', 'botDone'],
  ['say', 'botProposes', 'botDone'],
  ['say', 'press', 'wait'],
  ['say', 'press', 'deliver', 'wait', 'wantCall', 'book', 'deliver', 'deliver'],
  ['say', 'press', 'deliver', 'join', 'agentSays', 'leave'],
  ['say', 'press', 'deliver', 'join', 'agentSays', 'end', 'finish'],
];
for (const script of scripts) {
  const game = open(fresh());
  for (const move of script) {
    game.play(move);
    const at = game.place();
    if (!ways.has(at)) ways.set(at, game.memory());
  }
}
