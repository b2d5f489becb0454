import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/**
 * How far a pixel may be off, 0…1, by pixelmatch's own measure of what an eye sees: smoothing of letters differs
 * between machines, and is left out as well.
 */
const threshold = 0.2;

export type Comparison = {
  /** Of the pixels, 0…1. */
  readonly share: number;
  readonly picture: Buffer;
};

/** What differs between two pictures of the same size, and a picture of that. */
export function compare(expected: Buffer, actual: Buffer): Comparison {
  const [before, after] = [PNG.sync.read(expected), PNG.sync.read(actual)];
  const { width, height } = before;
  if (after.width !== width || after.height !== height) return { share: 1, picture: actual };
  const difference = new PNG({ width, height });
  const count = pixelmatch(before.data, after.data, difference.data, width, height, { threshold });
  return { share: count / (width * height), picture: PNG.sync.write(difference) };
}
