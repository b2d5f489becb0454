/** When a page may hold something: not while it is put away for coming back (https://web.dev/articles/bfcache). */
export type PageEars = {
  /** It may come back. */
  readonly away: () => void;
  readonly back: () => void;
  /** The customer looks at it, or at another. */
  readonly looked: () => void;
};

/** Returns how to stop. */
export function watchPage({ away, back, looked }: PageEars): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  addEventListener('pagehide', ({ persisted }) => void (persisted && away()), { signal });
  addEventListener('pageshow', ({ persisted }) => void (persisted && back()), { signal });
  document.addEventListener('visibilitychange', looked, { signal });
  return () => stop.abort();
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
