/** A customer's stream, read event by event. */
import { EventSourceParserStream } from 'eventsource-parser/stream';
import type { Opened, Told } from './customer.ts';

/** A desk in this process, or `{ request: (path, init) => fetch(url + path, init) }`. */
type Asked = {
  readonly request: (path: string, init: RequestInit) => Response | Promise<Response>;
};

export async function follow(asked: Asked, { id, token }: Opened, after = 0) {
  const stop = new AbortController();
  const response = await asked.request(`/hep/v1/conversations/${id}/events?after=${after}`, {
    headers: { Accept: 'text/event-stream', Authorization: `Bearer ${token}` },
    signal: stop.signal,
  });
  const reader = response.body
    ?.pipeThrough(new TextDecoderStream())
    .pipeThrough(new EventSourceParserStream())
    .getReader();
  /** Null at the end. */
  const next = async (): Promise<Told | null> => {
    const { value } = (await reader?.read()) ?? {};
    return value === undefined ? null : JSON.parse(value.data);
  };
  return {
    response,
    next,
    /** The first of that type; what comes before it is passed over. */
    until: async (type: string): Promise<Told | null> => {
      for (let told = await next(); told !== null; told = await next()) {
        if (told.type === type) return told;
      }
      return null;
    },
    [Symbol.asyncDispose]: async () => {
      await reader?.cancel().catch(() => undefined);
      stop.abort();
    },
  };
}
