/** What the way between page and desk is like for a while. */

/** Shares from 0 to 1, of requests or of events, as long as this weather lasts. */
export type Weather = {
  readonly isOffline: boolean;
  /** Never arrives: refused at once, or silence. */
  readonly lost: number;
  /** Arrives, and the answer does not: the desk has it and the page cannot know. */
  readonly unanswered: number;
  /** Arrives after the page has given up waiting for it. */
  readonly late: number;
  /** Arrives twice. */
  readonly repeated: number;
  /** Answered by something in between: 502, 503, 429, a page to log in. */
  readonly intercepted: number;
  /** Answered with 504 by something in between, and has arrived. */
  readonly timedOut: number;
  /** Of what a stream carries. */
  readonly cut: number;
  readonly muted: number;
  readonly doubled: number;
  readonly swapped: number;
  readonly dropped: number;
  /** In ms: something on the way collects what a stream carries, and lets it all go at once. */
  readonly kept: number;
  /** In ms, one way. */
  readonly delay: number;
};

export const fair: Weather = {
  isOffline: false,
  lost: 0,
  unanswered: 0,
  late: 0,
  repeated: 0,
  intercepted: 0,
  timedOut: 0,
  cut: 0,
  muted: 0,
  doubled: 0,
  swapped: 0,
  dropped: 0,
  kept: 0,
  delay: 40,
};
