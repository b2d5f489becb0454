/** Ends early when the network comes back, or nobody wants to know any more. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      removeEventListener('online', end);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    addEventListener('online', end);
    signal.addEventListener('abort', end);
  });
}

/** `use` gets a signal that ends with `signal` and when it is done: what was given up must not hold a connection. */
export async function during<Value>(
  signal: AbortSignal,
  use: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  const stop = new AbortController();
  const abort = () => stop.abort();
  signal.addEventListener('abort', abort);
  try {
    return await use(stop.signal);
  } finally {
    signal.removeEventListener('abort', abort);
    abort();
  }
}
