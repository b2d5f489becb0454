/**
 * What is stored of a picture is the mean colour of each square of 8 × 8 px, as a picture of one pixel for each: how
 * letters are smoothed is hardly in it, and all states in all looks are no larger than a few dozen full pictures.
 */
import { PNG } from 'pngjs';
import type { Box } from '../gallery/stage/wall.ts';

/** In px. */
const side = 8;
/** Of 255, in one of the three colours. Letters that are 0.2 px bolder stay below it; a line less does not. */
const mostLevels = 24;
/** A corner that is smoothed otherwise. A button that is moved by 8 px makes 5 and more. */
export const mostSquares = 3;
/** Colours are stored in steps of as many levels, which makes files a quarter smaller. */
const step = 4;

export type Square = { readonly x: number; readonly y: number };

/** @param whole has whole squares in either direction. */
export function squaresOf(whole: PNG): PNG {
  const squares = new PNG({ width: whole.width / side, height: whole.height / side });
  for (const { x, y } of squaresIn({ x: 0, y: 0, width: whole.width, height: whole.height })) {
    const mean = meanColour(whole, x * side, y * side);
    squares.data.set([...mean.map(rounded), 255], 4 * (y * squares.width + x));
  }
  return squares;
}

/** Which squares of a window do not look as they are stored. */
export function differing(stored: PNG, now: PNG, box: Box): readonly Square[] {
  return squaresIn(box).filter(({ x, y }) => {
    const at = 4 * (y * now.width + x);
    return [at, at + 1, at + 2].some(
      (one) => Math.abs((stored.data[one] ?? 0) - (now.data[one] ?? 0)) > mostLevels,
    );
  });
}

/** A window as it was stored, and beside it as it is now, with what differs in a frame. */
export function drawn(stored: PNG, whole: PNG, box: Box, squares: readonly Square[]): Buffer {
  const { width, height } = box;
  const picture = new PNG({ width: 2 * width + side, height });
  for (const { x, y } of squaresIn(box)) {
    const colour = stored.data.subarray(4 * (y * stored.width + x)).subarray(0, 4);
    fill(picture, x * side - box.x, y * side - box.y, colour);
  }
  PNG.bitblt(whole, picture, box.x, box.y, width, height, width + side, 0);
  for (const { x, y } of squares) {
    const left = x * side - box.x + width + side;
    for (const [right, down] of edge) {
      picture.data.set(magenta, 4 * ((y * side - box.y + down) * picture.width + left + right));
    }
  }
  return PNG.sync.write(picture);
}

const magenta = [255, 0, 255, 255];
/** Of a square, in px from its corner. */
const edge = Array.from({ length: side }, (_, at) => [
  [at, 0] as const,
  [at, side - 1] as const,
  [0, at] as const,
  [side - 1, at] as const,
]).flat();

function squaresIn(box: Box): readonly Square[] {
  const columns = box.width / side;
  return Array.from({ length: (columns * box.height) / side }, (_, at) => ({
    x: box.x / side + (at % columns),
    y: box.y / side + Math.floor(at / columns),
  }));
}

function meanColour({ data, width }: PNG, left: number, top: number): readonly number[] {
  let [red, green, blue] = [0, 0, 0];
  for (let y = top; y < top + side; y += 1) {
    const end = 4 * (y * width + left + side);
    for (let at = 4 * (y * width + left); at < end; at += 4) {
      red += data[at] ?? 0;
      green += data[at + 1] ?? 0;
      blue += data[at + 2] ?? 0;
    }
  }
  return [red, green, blue].map((sum) => sum / side ** 2);
}

function rounded(level: number): number {
  return Math.min(255, Math.round(level / step) * step);
}

function fill({ data, width }: PNG, left: number, top: number, colour: Uint8Array): void {
  for (let y = top; y < top + side; y += 1) {
    for (let x = left; x < left + side; x += 1) data.set(colour, 4 * (y * width + x));
  }
}
