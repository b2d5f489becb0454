/**
 * The screen of the chat by itself, as the app draws it, on a page where a test puts texts into every place that others can
 * fill. Built by `buildStage.ts`.
 */
import { alert as raise } from '../../../widget/app/alert.ts';
import { createScreen, type Screen } from '../../../widget/app/screen.tsx';
import { blank, type Memory, type Place } from '../../../widget/conversation/memory.ts';
import { type View, valueAt, viewOf } from '../../../widget/conversation/view.ts';
import { createLauncher } from '../../../widget/launcher.ts';
import { type Line, silent } from '../../../widget/model/line.ts';
import { englishWords } from '../../../widget/ui/strings/languages.ts';
import { faultsBelow } from './audit.ts';
import { framePlaces, linePlaces } from './places.ts';

export type Drawn = {
  /** By name of the place. */
  readonly faults: readonly string[];
  /** Milliseconds that the longest drawing took, layout included. */
  readonly slowest: number;
};

const element = document.body.appendChild(document.createElement('div'));
const root = element.attachShadow({ mode: 'open' });
const launcher = createLauncher(root, {}, ignore, ignore);
const screen: Screen = createScreen({ element, root, config: {}, launcher }, {}, englishWords, {
  tell: ignore,
  typed: ignore,
  hides: () => [],
  files: async () => ({
    limits: async () => null,
    add: async () => {},
    bring: async () => null,
    cancel: ignore,
    progress: () => ignore,
  }),
  close: ignore,
  download: ignore,
  sound: { isOn: () => false, set: ignore },
  speak: ignore,
  erase: ignore,
  isForgetful: () => false,
  onTrouble: (error) => console.error('the panel broke', String(error)),
});

// Whoever follows a link has clicked: here it is shown that nothing happens before.
root.addEventListener('click', (event) => event.preventDefault(), true);

function viewAt(place: Place, more: Partial<Memory>): View {
  const memory = {
    ...blank('c', 'a', '2026-11-22T10:00:00.000Z'),
    place,
    isOpen: true,
    ...more,
  };
  return viewOf(valueAt(place), memory);
}

/** Draws, has the browser lay it out, touches everything, and says what is wrong. */
function draw(name: string, view: View): Drawn {
  const began = performance.now();
  screen.show(view);
  screen.flush();
  element.getBoundingClientRect();
  const slowest = performance.now() - began;
  for (const one of root.querySelectorAll('.panel *')) {
    for (const type of ['pointerover', 'mouseover', 'focusin']) {
      one.dispatchEvent(new Event(type, { bubbles: true }));
    }
    if (one instanceof HTMLAnchorElement) one.click();
  }
  return { faults: faultsBelow(root).map((fault) => `${name}: ${fault}`), slowest };
}

function together(drawn: readonly Drawn[]): Drawn {
  return {
    faults: drawn.flatMap(({ faults }) => faults),
    slowest: Math.max(...drawn.map(({ slowest }) => slowest)),
  };
}

function lines(texts: readonly string[]): Drawn {
  return draw('lines', viewAt('human.talking', { lines: saidIn(texts), owner: 'desk' }));
}

/** All texts grow at once, in four pieces that fall where they fall. */
function streamed(texts: readonly string[]): Drawn {
  const grown = [0.25, 0.5, 0.75, 1].map((share) =>
    texts.map((text, at): Line => ({
      id: `streamed-${at}`,
      at: '2026-11-22T10:00:00.000Z',
      from: 'ai',
      text: text.slice(0, Math.ceil(text.length * share)),
      stage: share === 1 ? 'whole' : 'streaming',
      signals: silent,
      approvedBy: null,
      feedback: null,
    })),
  );
  return together(grown.map((all) => draw('streamed', viewAt('bot.listening', { lines: all }))));
}

async function frames(texts: readonly string[]): Promise<readonly Drawn[]> {
  const drawn: Drawn[] = [];
  for (const text of texts) {
    for (const { name, at, memory, config } of framePlaces) {
      screen.configure(config?.(text) ?? {});
      drawn.push(draw(name, viewAt(at, memory(text))));
    }
    await raise({ occasion: `title ${drawn.length}`, text, hasSound: false });
  }
  screen.configure({});
  return drawn;
}

function saidIn(texts: readonly string[]): readonly Line[] {
  return texts.flatMap((text) => linePlaces.flatMap((place) => place.lines(text)));
}

/** The file has one look for all lines, so three kinds of them stand for the others. */
const exportedPlaces = linePlaces.filter(({ name }) => /answer of|own line|above/.test(name));

const stage = {
  names: [
    ...[...linePlaces, ...framePlaces].map(({ name }) => name),
    'an answer that streams in',
    'the transcript as a page to print',
    'the title of the page',
  ],

  everywhere: async (texts: readonly string[]): Promise<readonly Drawn[]> => [
    lines(texts),
    streamed(texts),
    ...(await frames(texts)),
  ],

  /** The file that a customer saves; a test opens it. */
  async exported(texts: readonly string[]): Promise<string> {
    const said = texts.flatMap((text) => exportedPlaces.flatMap((place) => place.lines(text)));
    return await screen.transcript(viewAt('human.talking', { lines: said }), 'html');
  },

  /** A name for the AI is part of what it says. */
  said(text: string, name: string | null): void {
    const answer = linePlaces[0]?.lines(text) ?? [];
    const view = viewAt('bot.listening', { lines: answer });
    screen.show(name === null ? view : { ...view, persona: { ...view.persona, name } });
    screen.flush();
  },
};

Reflect.set(window, 'hostileStage', stage);

function ignore(): void {}
