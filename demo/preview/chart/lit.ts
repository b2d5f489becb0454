/** What of the chart is lit at a moment of a script. */
import type { Moment } from '../play/play.ts';
import { placeIn } from '../play/paths.ts';
import { isIn, type Line } from './layout.ts';

/** Which way one of the transitions that led to this moment runs along this line: toward which of its ends. */
export function takenTo(
  line: Line,
  moments: readonly Moment[],
  step: number,
): 'from' | 'to' | null {
  const before = placeIn(moments[step - 1]?.on ?? []);
  for (const way of moments[step]?.taken ?? []) {
    // What can happen anywhere happened where the conversation was.
    const start = isIn(before, way.from) ? before : way.from;
    if (isIn(start, line.from) && isIn(way.to, line.to)) return 'to';
    if (isIn(start, line.to) && isIn(way.to, line.from)) return 'from';
  }
  return null;
}

/** The first moment at which this state is on; null if the script never comes there. */
export function firstStepIn(path: string, moments: readonly Moment[]): number | null {
  const step = moments.findIndex(({ on }) => on.includes(path));
  return step === -1 ? null : step;
}
