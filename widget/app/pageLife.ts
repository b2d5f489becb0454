/** When a page may hold something: not while it is put away for coming back (https://web.dev/articles/bfcache). */
export type PageEars = {
  /** It may come back. */
  readonly away: () => void;
  readonly back: () => void;
  /** The customer looks at it, or at another. */
  readonly looked: () => void;
};

/** How often tabs look at the disk that cannot tell each other of it, in ms. */
const pollMs = 5000;

/** `isTold`: by other tabs. Returns how to stop. */
export function watchPage(isTold: boolean, { away, back, looked }: PageEars): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const timer = isTold ? undefined : setInterval(looked, pollMs);
  addEventListener('pagehide', ({ persisted }) => void (persisted && away()), { signal });
  addEventListener('pageshow', ({ persisted }) => void (persisted && back()), { signal });
  document.addEventListener('visibilitychange', looked, { signal });
  return () => {
    stop.abort();
    clearInterval(timer);
  };
}

/** One run at a time; what is asked for meanwhile is one run more. */
export function oneAtATime(task: () => Promise<void>): () => void {
  let isAsked = false;
  let running: Promise<void> | null = null;
  async function run(): Promise<void> {
    while (isAsked) {
      isAsked = false;
      await task();
    }
    running = null;
  }
  return () => {
    isAsked = true;
    running ??= run();
  };
}
