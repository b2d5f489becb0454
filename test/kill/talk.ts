/** One customer and one agent at a fleet: everything is asked until it is answered, and the stream is followed across every death. */
import { EventSourceParserStream } from 'eventsource-parser/stream';
import { setTimeout as pause } from 'node:timers/promises';
import { refundPacket } from '../desk/packets.ts';
import type { Browser } from '../desk/staff.ts';
import type { Fleet } from './fleet.ts';

type Event = { readonly type: string; readonly sequence?: string; readonly data: EventData };
type EventData = { readonly message?: { readonly client_id?: string } };

export const lines = 3;

export type Talked = {
  readonly id: string;
  /** What the stream told, in the order in which it did. */
  readonly sequence: readonly number[];
  readonly said: readonly string[];
  readonly streams: number;
};

/** `staff` are ten agents, as their browsers say it. */
export async function talk(
  fleet: Fleet,
  staff: readonly Browser[],
  number: number,
): Promise<Talked> {
  const key = `packet-${String(number).padStart(8, '0')}`;
  const json = { 'Content-Type': 'application/json' };
  const opened = await fleet.ask('/hep/v1/conversations', {
    method: 'POST',
    headers: { ...json, 'Idempotency-Key': key },
    body: JSON.stringify(refundPacket({ id: key })),
  });
  const { id, access } = await opened.json();
  const bearer = { Authorization: `Bearer ${access.token}` };
  const following = follow(fleet, id, bearer);
  const act = async (deed: string, body: object = {}) => {
    await fleet.ask(`/desk/conversations/${id}/${deed}`, {
      method: 'POST',
      headers: { ...json, ...staff[number % staff.length] },
      body: JSON.stringify(body),
    });
  };
  await act('claim');
  for (let line = 1; line <= lines; line += 1) {
    await fleet.ask(`/hep/v1/conversations/${id}/messages/message-00${line}`, {
      method: 'PUT',
      headers: { ...json, ...bearer },
      body: JSON.stringify({
        parts: [{ type: 'text', text: `Line ${line}` }],
        sent_at: '2026-11-23T10:00:00.000Z',
      }),
    });
    await act('reply', { id: `reply-0000${line}`, text: `Answer ${line}` });
  }
  await act('return', { note: 'Refunded', resolved: true });
  return { id, ...(await following) };
}

/** An agent's console, which is opened again whenever it ends. */
export async function keepConsole(fleet: Fleet, headers: Browser, signal: AbortSignal) {
  while (!signal.aborted) {
    try {
      const stream = await fleet.try('/desk/events', { headers, signal });
      for await (const _ of stream?.body ?? []) if (signal.aborted) break;
    } catch {
      // Cut with its process.
    }
    await pause(50);
  }
}

async function follow(fleet: Fleet, id: string, bearer: { readonly Authorization: string }) {
  const sequence: number[] = [];
  const said: string[] = [];
  for (let streams = 1; ; streams += 1) {
    const stop = new AbortController();
    try {
      const after = sequence.at(-1) ?? 0;
      const stream = await fleet.try(`/hep/v1/conversations/${id}/events?after=${after}`, {
        headers: { Accept: 'text/event-stream', ...bearer },
        signal: stop.signal,
      });
      const events = stream?.body
        ?.pipeThrough(new TextDecoderStream())
        .pipeThrough(new EventSourceParserStream());
      for await (const { data } of events ?? []) {
        const event: Event = JSON.parse(data);
        if (event.sequence !== undefined) sequence.push(Number(event.sequence));
        if (event.data.message?.client_id !== undefined) said.push(event.data.message.client_id);
        if (event.type === 'hep.conversation.returned') return { sequence, said, streams };
      }
    } catch {
      // Cut with its process.
    } finally {
      stop.abort();
    }
    await pause(50);
  }
}
