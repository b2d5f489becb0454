/** How quick and how reliable the scripted AI and the scripted desk are. Figures in milliseconds. */

export type Weather = {
  /** Until the first piece of an answer. */
  readonly thinking: number;
  /** From piece to piece. */
  readonly writing: number;
  /** Until the desk says something to what it is sent, or asked. */
  readonly desk: number;
  /** How many attempts at each delivery fail before one gets through. */
  readonly failures: number;
  /** Until the network goes, after the chat was opened, for good. */
  readonly lossAfter: number | null;
};

const quick: Weather = { thinking: 900, writing: 500, desk: 700, failures: 0, lossAfter: null };

/** Slow is longer than the eight seconds that the widget waits for a receipt by itself. */
export const weathers: ReadonlyMap<string, Weather> = new Map([
  ['quick', quick],
  ['slow', { ...quick, thinking: 6000, writing: 2500, desk: 9500 }],
  ['flaky', { ...quick, desk: 1500, failures: 2 }],
  ['offline', { ...quick, lossAfter: 400 }],
]);

export function weatherNamed(name: string): Weather {
  return weathers.get(name) ?? quick;
}
