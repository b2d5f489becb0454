/**
 * Reads a response as server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html).
 * `EventSource` cannot send headers and hides why it failed; a fetched stream can do both.
 */
import { createParser, type EventSourceMessage } from 'eventsource-parser';

/** Nothing came for longer than the stream may be silent. */
export class SilenceError extends Error {}

/**
 * Yields events until the stream ends. A comment line counts as a sign of life and yields nothing.
 * Throws `SilenceError` after `silenceMs` without a byte, and whatever the network throws.
 */
export async function* eventsOf(
  response: Response,
  silenceMs: number,
): AsyncGenerator<EventSourceMessage> {
  if (!response.body) return;
  const ready: EventSourceMessage[] = [];
  const parser = createParser({ onEvent: (event) => ready.push(event) });
  // `stream: true` keeps a character that is cut in two until its other half has come.
  const decoder = new TextDecoder();
  const reader = response.body.getReader();

  try {
    for (;;) {
      const { done, value } = await within(silenceMs, reader.read());
      if (done) return;
      parser.feed(decoder.decode(value, { stream: true }));
      yield* ready.splice(0);
    }
  } finally {
    // Ends the request too, when the caller stops listening before the server stops sending.
    reader.cancel().catch(() => {});
  }
}

/** Rejects with `SilenceError` when `promise` takes longer. */
export async function within<Value>(milliseconds: number, promise: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new SilenceError()), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
