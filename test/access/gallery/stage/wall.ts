/** Several windows, in which one state is seen in several looks at once. */
import type { Look } from '../looks.ts';
import { textFaults } from '../textFaults.ts';
import { createGlass, type Glass, sizes } from './glass.ts';

/** What of a wide window the chat stands in, in px. */
const corner = 464;
/** Pictures are compared in squares of as many px, and no square belongs to two windows. */
const grid = 8;

export type Wall = {
  /** Resolves when all of them stand still, with where they are. */
  readonly show: (id: string, looks: readonly Required<Look>[]) => Promise<readonly Box[]>;
  /** Over the widget's own sheets, in all of them. */
  readonly wear: (css: string) => void;
  /** Of each of them, in the order of their looks. */
  readonly textFaults: () => readonly (readonly string[])[];
};

/** In px of the page; whole squares of the grid. */
export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

type Hole = { readonly element: HTMLElement; readonly glass: Glass };

/** Side by side to be seen, or piled up: what is outside of the page is not laid out, and could not be measured. */
export function createWall(place: HTMLElement, order: 'beside' | 'piled'): Wall {
  const wall = document.createElement('div');
  wall.className = `wall wall--${order}`;
  // Only one of them could have the focus.
  wall.inert = true;
  const holes: Hole[] = [];

  function hole(at: number): Hole {
    const there = holes[at];
    if (there) return there;
    const element = wall.appendChild(document.createElement('div'));
    element.className = 'wall__hole';
    return (holes[at] = { element, glass: createGlass(element) });
  }

  return {
    async show(id, looks) {
      if (!wall.isConnected) place.append(wall);
      return await Promise.all(
        looks.map(async (look, at) => {
          const { element, glass } = hole(at);
          const { width, height } = sizes[look.device];
          element.style.width = `${onGrid(Math.min(width, corner))}px`;
          element.style.height = `${onGrid(height)}px`;
          element.style.justifyContent = look.position === 'left' ? 'start' : 'end';
          await glass.show(id, look);
          const { x, y, width: seen, height: high } = element.getBoundingClientRect();
          return { x, y, width: seen, height: high };
        }),
      );
    },
    wear(css) {
      for (const { glass } of holes) glass.wear(css);
    },
    textFaults: () => holes.map(({ glass }) => textFaults(glass.frame())),
  };
}

const onGrid = (px: number) => Math.ceil(px / grid) * grid;
