/**
 * The preview's stage alone on a page: every state of the catalogue, drawn by the widget itself, without the
 * list and the knobs around it, which tools that look at every element would look at a thousand times.
 */
import { readKnobs } from '../../../../demo/preview/knobs/knobs.ts';
import { createStand } from '../../../../demo/preview/stage/stand.tsx';
import { scenes } from '../../../../demo/preview/views.ts';
import { type FocusStop, focusStops } from '../focusStops.ts';
import type { Look } from '../looks.ts';
import { type Target, targetsIn } from '../targets.ts';
import { textFaults } from '../textFaults.ts';

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
  /** The widget's outermost element: launcher and panel are in here. */
  readonly frame: () => HTMLElement;
  /** Stands for the window. */
  readonly glass: HTMLElement;
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

const sizes = {
  wide: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
  small: { width: 320, height: 568 },
  zoomed: { width: 320, height: 256 },
};

/** The widget fetches some parts when they are first wanted; here they shall be there. */
const rarely = import.meta.glob(
  '../../../../widget/ui/**/{BeforeSending,Correction,FileParts,LaterCards,Menu,Portrait}.tsx',
);

const glass = document.createElement('div');
document.querySelector('main')?.append(glass);
const stand = createStand(glass, () => undefined);
let shown = '';

window.stage = {
  glass,
  frame() {
    const frame = glass.firstElementChild?.shadowRoot?.querySelector<HTMLElement>('.frame');
    if (!frame) throw new Error('There is no widget on the stage.');
    return frame;
  },
  async show(id, { theme, device, direction, position, language }) {
    const scene = scenes.find((one) => one.id === id);
    if (!scene) throw new Error(`There is no state ${id}.`);
    glass.className = `glass glass--${theme}`;
    glass.style.width = `${sizes[device].width}px`;
    glass.style.height = `${sizes[device].height}px`;
    const words: Record<string, string> =
      language === 'stretched' ? { stretch: 'longer' } : { locale: language };
    stand.show(scene, readKnobs(new URLSearchParams({ theme, direction, position, ...words })));
    if (shown === id + language) return await nextFrame();
    shown = id + language;
    await document.fonts.load('15px Stage');
    await Promise.all(Object.values(rarely).map((load) => load()));
    // Buttons are pressed one after the other, in a stage that is inert until that is done.
    if (scene.press.length > 0) await until(() => !glass.inert);
    await stillness();
    glass.inert = false;
  },
  textFaults(larger = 1) {
    const frame = window.stage.frame();
    const letters = [...frame.querySelectorAll<HTMLElement>('*')].map((element) => ({
      element,
      size: parseFloat(getComputedStyle(element).fontSize) * larger,
    }));
    if (larger !== 1) for (const { element, size } of letters) element.style.fontSize = `${size}px`;
    const faults = textFaults(frame);
    for (const { element } of letters) element.style.fontSize = '';
    return faults;
  },
  measure() {
    const frame = window.stage.frame();
    return {
      textFaults: textFaults(frame),
      targets: targetsIn(frame),
      canWrite: canWrite(frame),
      stops: focusStops(frame),
    };
  },
};

function canWrite(frame: HTMLElement): boolean | null {
  const field = [...frame.querySelectorAll('textarea')].find(
    ({ ariaLabel }) => ariaLabel === 'Message',
  );
  const root = frame.getRootNode();
  if (!field?.checkVisibility() || !(root instanceof ShadowRoot)) return null;
  const { left, top, bottom, width, height } = field.getBoundingClientRect();
  const isHit = root.elementFromPoint(left + width / 2, top + height / 2) === field;
  return isHit && bottom <= glass.getBoundingClientRect().bottom;
}

/** Waits until nothing has been drawn anew for some frames. */
async function stillness(): Promise<void> {
  let quiet = 0;
  const observer = new MutationObserver(() => {
    quiet = 0;
  });
  observer.observe(window.stage.frame(), {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  await until(() => {
    quiet += 1;
    return quiet > 4;
  });
  observer.disconnect();
}

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await nextFrame();
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => resolve());
  });
}
