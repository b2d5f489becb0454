/**
 * Runs in the page before anything of the page's own. It has to cost next to nothing, and the same for
 * every subject: it listens, and looks only where a measurement asks it to.
 */
export type Watch = {
  launcherAt: number | null;
  clickAt: number | null;
  focusAt: number | null;
  shift: number;
  /** Where the chat is: the page itself, or a shadow root. */
  readonly chat: () => Document | ShadowRoot;
  readonly longTasks: Span[];
  readonly clicks: Span[];
  /** Begins to look out for a line; `expected` resolves after the frame that shows it. */
  readonly expect: (text: string) => void;
  readonly expected: () => Promise<Expected>;
  /** The longest time between two frames while `work` goes on. */
  readonly frames: (forMs: number) => Promise<number>;
};
/** From the press of Enter, where there was one since. */
export type Expected = { readonly from: number; readonly to: number };
export type Span = { readonly at: number; readonly ms: number };

declare global {
  interface Window {
    watch: Watch;
  }
}

export function startWatch(): void {
  const longTasks: Span[] = [];
  const clicks: Span[] = [];
  let expected: Promise<Expected> = Promise.reject(new Error('Nothing is expected.'));
  expected.catch(() => undefined);
  const watch: Watch = {
    launcherAt: null,
    clickAt: null,
    focusAt: null,
    shift: 0,
    chat,
    longTasks,
    clicks,
    expect,
    expected: () => expected,
    frames,
  };
  window.watch = watch;

  observe('longtask', ({ startTime, duration }) => longTasks.push({ at: startTime, ms: duration }));
  observe('event', ({ name, startTime, duration }) => {
    if (name === 'click') clicks.push({ at: startTime, ms: duration });
  });
  observe('layout-shift', (entry) => {
    watch.shift += Number(Reflect.get(entry, 'value'));
  });

  const arrivals = new MutationObserver(() => {
    if (!document.querySelector('#launcher, baton-chat')) return;
    arrivals.disconnect();
    // A focus that moves inside a shadow root is not told outside of it.
    chat().addEventListener('focusin', () => {
      if (watch.clickAt !== null && field()) watch.focusAt ??= performance.now();
    });
    afterFrame((at) => {
      watch.launcherAt = at;
    });
  });
  arrivals.observe(document, { childList: true, subtree: true });

  addEventListener('click', (event) => (watch.clickAt ??= event.timeStamp), true);

  function observe(type: string, note: (entry: PerformanceEntry) => void): void {
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
      ...(type === 'event' ? { durationThreshold: 16 } : {}),
    });
  }

  function chat(): Document | ShadowRoot {
    return document.querySelector('baton-chat')?.shadowRoot ?? document;
  }

  function field(): HTMLTextAreaElement | null {
    const focused = chat().activeElement;
    return focused instanceof HTMLTextAreaElement ? focused : null;
  }

  /** A message posted in a frame's callback is read after that frame has been drawn. */
  function afterFrame(then: (at: number) => void): void {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.addEventListener('message', () => then(performance.now()));
      channel.port1.start();
      channel.port2.postMessage(null);
    });
  }

  function expect(text: string): void {
    const patienceEnd = performance.now() + 20_000;
    let from = performance.now();
    let isThere = false;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Enter') from = event.timeStamp;
    };
    const looking = new MutationObserver((records) => {
      isThere ||= records.some(({ target, addedNodes }) =>
        [target.nodeType === Node.TEXT_NODE ? target : null, ...addedNodes].some((node) =>
          node?.textContent?.includes(text),
        ),
      );
    });
    const log = chat().querySelector('[role=log]');
    if (log) looking.observe(log, { childList: true, subtree: true, characterData: true });
    addEventListener('keydown', onKey, { capture: true, once: true });

    expected = new Promise((resolve, reject) => {
      const look = (at: number) => {
        if (!isThere && at < patienceEnd) {
          afterFrame(look);
          return;
        }
        looking.disconnect();
        if (isThere) resolve({ from, to: at });
        else reject(new Error(`Never shown: ${text}`));
      };
      afterFrame(look);
    });
    expected.catch(() => undefined);
  }

  async function frames(forMs: number): Promise<number> {
    return await new Promise((resolve) => {
      const end = performance.now() + forMs;
      let last = performance.now();
      let longest = 0;
      const next = (at: number) => {
        longest = Math.max(longest, at - last);
        last = at;
        if (at > end) resolve(longest);
        else requestAnimationFrame(next);
      };
      requestAnimationFrame((at) => {
        last = at;
        requestAnimationFrame(next);
      });
    });
  }
}
