// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { idle } from '../fakes/files.ts';
import { leanPreact } from '../../.ci/lean/preact.ts';
import { run } from '../../widget/app/conversationRun.ts';
import { blank } from '../../widget/conversation/memory.ts';
import type { View } from '../../widget/conversation/view.ts';
import { englishWords } from '../../widget/ui/strings/languages.ts';
import { anyMoves, hand, type Move } from '../fakes/moves.ts';
import { playedPorts } from '../fakes/ports.ts';
import { built, strayNames } from './built.ts';
import type * as Drawing from './drawn.ts';
import { grove, plant, type Tree } from './trees.ts';

type Drawn = typeof Drawing;

const entry = 'test/lean/drawn.ts';
let whole: Drawn;
let lean: Drawn;

beforeAll(async () => {
  whole = await built<Drawn>(entry);
  lean = await built<Drawn>(entry, leanPreact());
  // jsdom lays nothing out, so it has nothing to observe.
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
}, 60_000);
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const textOf = (node: Node) => new XMLSerializer().serializeToString(node);

/** Draws one after the other into one place, presses something in between, and tells all there is to see. */
async function drawn(
  { render }: Drawn,
  pictures: readonly {
    readonly picture: () => Parameters<Drawn['render']>[0];
    readonly presses: number;
  }[],
  told: string[],
): Promise<readonly string[]> {
  vi.setSystemTime('2026-11-22T10:00:00.000Z');
  const place = document.createElement('div');
  document.body.append(place);
  const numbers = new WeakMap<Node, number>();
  let count = 0;
  const numberOf = (node: Node): number => {
    const number = numbers.get(node) ?? (count += 1);
    numbers.set(node, number);
    return number;
  };
  const look = async (): Promise<void> => {
    await vi.advanceTimersByTimeAsync(100);
    const fields = [...place.querySelectorAll<HTMLInputElement>('textarea,input')];
    told.push(
      textOf(place),
      [...place.querySelectorAll('*')].map(numberOf).join(),
      fields.map(({ value, checked }) => `${value} ${checked}`).join(),
      textOf(document.activeElement ?? place).slice(0, 80),
    );
  };
  for (const { picture, presses } of pictures) {
    try {
      render(picture(), place);
    } catch (error) {
      told.push(String(error));
    }
    await look();
    const buttons = [...place.querySelectorAll('button')];
    buttons[presses % (buttons.length + 1)]?.click();
    await look();
  }
  render(null, place);
  await look();
  place.remove();
  return told;
}

const panel = {
  title: 'Acme Assistant',
  words: englishWords,
  isForgetful: false,
  mailto: null,
  canSendAnyway: false,
  asking: null,
  prefill: { text: '', count: 0 },
  isNarrow: false,
};

function actTo(tell: (what: unknown) => void): Drawing.PanelProps['act'] {
  return {
    tell,
    close: () => tell('close'),
    typed: () => tell('typed'),
    files: idle.files,
    hides: () => [],
    download: () => tell('download'),
    sound: { isOn: () => false, set: () => tell('sound') },
    erase: () => tell('erase'),
    speak: (language) => tell(language),
    wear: (css) => tell(css),
    save: (...what) => tell(what),
  };
}

function viewsAfter(moves: readonly Move[]): readonly View[] {
  const ports = playedPorts();
  const memory = { ...blank('c', 'a', '2026-11-22T10:00:00.000Z'), isOpen: true };
  const running = run(ports, memory, () => {});
  const play = hand(ports, running.tell, (ms) => vi.advanceTimersByTime(ms));
  const views = moves.map((move) => {
    play[move]();
    return running.now().view;
  });
  running.stop();
  return views;
}

describe('Preact without what the panel does not ask for', () => {
  it('draws the same trees, over one another', async () => {
    const steps = fc.array(fc.tuple(grove, fc.nat(9)), { minLength: 1, maxLength: 6 });
    const story = (preact: Drawn, trees: readonly (readonly [Tree, number])[]) => {
      const told: string[] = [];
      const planted = plant(preact, (what) => told.push(what));
      const pictures = trees.map(([one, presses]) => ({ picture: () => planted(one), presses }));
      return drawn(preact, pictures, told);
    };
    await fc.assert(
      fc.asyncProperty(steps, async (trees) => {
        expect(await story(lean, trees)).toEqual(await story(whole, trees));
      }),
      { numRuns: 600, seed: 20261126 },
    );
  });

  it('draws the same panel, whatever happens in the conversation', async () => {
    const steps = fc.tuple(fc.array(anyMoves, { maxLength: 4 }), fc.nat(40));
    const story = (preact: Drawn, views: readonly View[], presses: number) => {
      const told: string[] = [];
      const act = actTo((what) => told.push(JSON.stringify(what)));
      const pictures = views.map((view, at) => ({
        picture: () => preact.jsx(preact.Panel, { ...panel, view, act }),
        presses: presses * at,
      }));
      return drawn(preact, pictures, told);
    };
    await fc.assert(
      fc.asyncProperty(steps, async ([moves, presses]) => {
        const views = viewsAfter(moves.flat());
        expect(await story(lean, views, presses)).toEqual(await story(whole, views, presses));
      }),
      { numRuns: 60, seed: 20261126 },
    );
  });

  it('uses no name that was cut away', async () => {
    expect(await strayNames(entry, leanPreact())).toEqual([]);
  });
});
