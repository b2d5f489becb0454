/**
 * The preview's stage alone on a page: every state of the catalogue, drawn by the widget itself, without the
 * list and the knobs around it, which tools that look at every element would look at a thousand times.
 */
import { type FocusStop, focusStops } from '../focusStops.ts';
import type { Look } from '../looks.ts';
import { type Target, targetsIn } from '../targets.ts';
import { textFaults } from '../textFaults.ts';
import { createGlass } from './glass.ts';
import { createWall, type Wall } from './wall.ts';

export type Measures = {
  readonly textFaults: readonly string[];
  readonly targets: readonly Target[];
  /** The message field can be seen and clicked where the state stands; null where there is none. */
  readonly canWrite: boolean | null;
  readonly stops: readonly FocusStop[];
};

export type Stage = {
  /** Resolves when the state stands still. */
  readonly show: (id: string, look: Required<Look>) => Promise<void>;
  readonly wear: (css: string) => void;
  /** The widget's outermost element: launcher and panel are in here. */
  readonly frame: () => HTMLElement;
  /** Stands for the window. */
  readonly glass: HTMLElement;
  /** Each is there once something was shown on it, and then lies over the glass. */
  readonly wall: Wall;
  readonly pile: Wall;
  /** With all letters as many times their size; lengths stay. */
  readonly textFaults: (larger?: number) => readonly string[];
  /** Puts the focus on one stop after the other, and so may scroll. */
  readonly measure: () => Measures;
};

declare global {
  interface Window {
    stage: Stage;
  }
}

const place = document.querySelector('main') ?? document.body;
const { element: glass, frame, show, wear } = createGlass(place);

window.stage = {
  glass,
  frame,
  show,
  wear,
  wall: createWall(place, 'beside'),
  pile: createWall(place, 'piled'),
  textFaults(larger = 1) {
    const below = frame();
    const letters = [...below.querySelectorAll<HTMLElement>('*')].map((element) => ({
      element,
      size: parseFloat(getComputedStyle(element).fontSize) * larger,
    }));
    if (larger !== 1) for (const { element, size } of letters) element.style.fontSize = `${size}px`;
    const faults = textFaults(below);
    for (const { element } of letters) element.style.fontSize = '';
    return faults;
  },
  measure() {
    const below = frame();
    return {
      textFaults: textFaults(below),
      targets: targetsIn(below),
      canWrite: canWrite(below),
      stops: focusStops(below),
    };
  },
};

function canWrite(below: HTMLElement): boolean | null {
  const field = [...below.querySelectorAll('textarea')].find(
    ({ ariaLabel }) => ariaLabel === 'Message',
  );
  const root = below.getRootNode();
  if (!field?.checkVisibility() || !(root instanceof ShadowRoot)) return null;
  const { left, top, bottom, width, height } = field.getBoundingClientRect();
  const isHit = root.elementFromPoint(left + width / 2, top + height / 2) === field;
  return isHit && bottom <= glass.getBoundingClientRect().bottom;
}
