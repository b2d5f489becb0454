/**
 * Reads a response as server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html).
 * `EventSource` cannot send headers and hides why it failed; a fetched stream can do both. Of each event
 * only the data is told: who speaks to us says the rest in there.
 */
import { within } from './within.ts';

/**
 * Yields the data of each event until the stream ends. A comment is a sign of life and yields nothing.
 * Throws `SilenceError` after `patience` ms without a byte, and whatever the network throws.
 */
export async function* eventsOf(
  response: Response,
  patience: (hasBegun: boolean) => number,
): AsyncGenerator<string> {
  if (!response.body) return;
  // `stream: true` keeps a character that is cut in two until its other half has come.
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  const read = eventReader();
  let hasBegun = false;

  try {
    for (;;) {
      const { done, value } = await within(patience(hasBegun), reader.read());
      // Half a character that is left then was cut off, and is no text.
      if (done) return;
      hasBegun = true;
      yield* read(decoder.decode(value, { stream: true }));
    }
  } finally {
    // Ends the request too, when the caller stops listening before the server stops sending.
    reader.cancel().catch(() => {});
  }
}

/** No event is longer, in characters; a longer one is passed over, so that nobody can fill the memory with it. */
const longest = 1_000_000;

/** Takes text in whatever pieces it comes, and gives back the events that are complete by then. */
export function eventReader(): (text: string) => readonly string[] {
  let rest = '';
  let data: string[] = [];
  let length = 0;
  let isReturned = false;

  return (text) => {
    if (text === '') return [];
    const events: string[] = [];
    // A line that ends with a carriage return has ended; what follows may be the other half of its end.
    const fresh = isReturned && text.startsWith('\n') ? text.slice(1) : text;
    isReturned = text.endsWith('\r');
    const lines = (rest + fresh).split(lineEnd);
    rest = lines.pop() ?? '';
    for (const line of lines) {
      length += line.length;
      if (line === '') {
        if (data.length > 0 && length <= longest) events.push(data.join('\n'));
        data = [];
        length = 0;
      } else if (length <= longest && (line === 'data' || line.startsWith('data:')))
        data.push(line.slice(line[5] === ' ' ? 6 : 5));
    }
    if (rest.length > longest) {
      length += rest.length;
      rest = ':';
    }
    return events;
  };
}

const lineEnd = /\r\n|\n|\r/;
