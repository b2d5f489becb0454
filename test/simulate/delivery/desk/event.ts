/** From the log to the wire, like `renderEntry` of `demo/desk/hep/render.ts`. */
import type { Entry } from './tables.ts';

export function eventOf(id: string, { id: event, seq, at, fact }: Entry) {
  return {
    specversion: '1.0',
    id: event,
    source: `/conversations/${id}`,
    type: fact.type,
    time: at,
    datacontenttype: 'application/json',
    ...(seq === null ? {} : { sequence: String(seq) }),
    data: fact.data,
  };
}
