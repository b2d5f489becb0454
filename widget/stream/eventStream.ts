/**
 * Reads a response as server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html).
 * `EventSource` cannot send headers and hides why it failed; a fetched stream can do both. Of each event
 * only the data is told: who speaks to us says the rest in there.
 */
import { within } from './within.ts';

/**
 * Yields the data of each event until the stream ends. A comment is a sign of life and yields nothing.
 * Throws `SilenceError` after `silenceMs` without a byte, and whatever the network throws.
 */
export async function* eventsOf(response: Response, silenceMs: number): AsyncGenerator<string> {
  if (!response.body) return;
  // `stream: true` keeps a character that is cut in two until its other half has come.
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  const read = eventReader();

  try {
    for (;;) {
      const { done, value } = await within(silenceMs, reader.read());
      if (done) return;
      yield* read(decoder.decode(value, { stream: true }));
    }
  } finally {
    // Ends the request too, when the caller stops listening before the server stops sending.
    reader.cancel().catch(() => {});
  }
}

/** Takes text in whatever pieces it comes, and gives back the events that are complete by then. */
export function eventReader(): (text: string) => readonly string[] {
  let rest = '';
  let data: string[] = [];

  return (text) => {
    const events: string[] = [];
    const lines = (rest + text).split(lineEnd);
    // A carriage return at the very end may be half of a line end: it waits for what follows.
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (line === '' && data.length > 0) events.push(data.join('\n'));
      if (line === '') data = [];
      else if (line === 'data' || line.startsWith('data:'))
        data.push(line.slice(line[5] === ' ' ? 6 : 5));
    }
    return events;
  };
}

const lineEnd = /\r\n|\n|\r(?!$)/;
