/** One window of a visitor's, with the widget in it, in one look after the other. */
import { readKnobs } from '../../../../demo/preview/knobs/knobs.ts';
import { createStand } from '../../../../demo/preview/stage/stand.tsx';
import { scenes } from '../../../../demo/preview/views.ts';
import type { Look } from '../looks.ts';

export type Glass = {
  /** Stands for the window. */
  readonly element: HTMLElement;
  /** The widget's outermost element: launcher and panel are in here. */
  readonly frame: () => HTMLElement;
  /** Resolves when the state stands still. */
  readonly show: (id: string, look: Required<Look>) => Promise<void>;
  /** Over the widget's own sheets, as a reader's browser would, until another is put in its place. */
  readonly wear: (css: string) => void;
};

export const sizes = {
  wide: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
  small: { width: 320, height: 568 },
  zoomed: { width: 320, height: 256 },
};

/** The widget fetches some parts when they are first wanted; here they shall be there. */
const rarely = import.meta.glob(
  '../../../../widget/ui/**/{BeforeSending,Correction,FileParts,LaterCards,Menu,Portrait}.tsx',
);

export function createGlass(place: HTMLElement): Glass {
  const element = place.appendChild(document.createElement('div'));
  const stand = createStand(element, () => undefined);
  let shown = '';

  function frame(): HTMLElement {
    const found = element.firstElementChild?.shadowRoot?.querySelector<HTMLElement>('.frame');
    if (!found) throw new Error('There is no widget on the stage.');
    return found;
  }

  return {
    element,
    frame,
    async show(id, { theme, device, direction, position, language }) {
      const scene = scenes.find((one) => one.id === id);
      if (!scene) throw new Error(`There is no state ${id}.`);
      element.className = `glass glass--${theme}`;
      element.style.width = `${sizes[device].width}px`;
      element.style.height = `${sizes[device].height}px`;
      const words: Record<string, string> =
        language === 'stretched' ? { stretch: 'longer' } : { locale: language };
      const knobs = readKnobs(new URLSearchParams({ theme, direction, position, ...words }));
      const pressed = stand.show(scene, knobs);
      if (shown === id + language) return await nextFrame();
      shown = id + language;
      await document.fonts.load('15px Stage');
      await Promise.all(Object.values(rarely).map((load) => load()));
      await pressed;
      await stillness(frame());
      await Promise.all([...frame().querySelectorAll('img')].map((image) => image.decode()));
      // A canvas has no width until somebody has painted on it.
      await until(() => frame().querySelector('canvas:not([width])') === null);
      element.inert = false;
    },
    wear(css) {
      const style = frame().querySelector('style') ?? document.createElement('style');
      style.textContent = css;
      frame().append(style);
    },
  };
}

/** Waits until nothing has been drawn anew for some frames. */
async function stillness(frame: HTMLElement): Promise<void> {
  let quiet = 0;
  const observer = new MutationObserver(() => {
    quiet = 0;
  });
  observer.observe(frame, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  await until(() => {
    quiet += 1;
    return quiet > 3;
  });
  observer.disconnect();
}

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await nextFrame();
}

/** A frame, and what it has left to timers: the effects of what was drawn, which may fetch a part. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
