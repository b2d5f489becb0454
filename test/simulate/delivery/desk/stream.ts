/** `GET /conversations/{id}/events` as a stream: the log after a cursor, and then whatever is added to it. */
import type { Arrival, Reply } from '../world/network.ts';
import type { World } from '../world/world.ts';
import type { Desk } from './desk.ts';
import { passIn } from './access.ts';
import { eventOf } from './event.ts';
import { problem } from './problem.ts';
import { type Entry, publicAfter } from './tables.ts';

/** As in `demo/desk/settings.ts`. */
const heartbeatMs = 10_000;

export function streamTo(desk: Desk, world: World, arrival: Arrival): Reply {
  const id = arrival.path.split('/')[2] ?? '';
  const pass = passIn(arrival, desk.tables(), id, world.now());
  if (pass !== 'valid') return problem(401, pass);
  const row = desk.tables().rows.get(id);
  if (row === undefined) return problem(410, 'gone');
  const given = Number(arrival.query.get('after') ?? '0');
  const isKnown = Number.isInteger(given) && given <= row.conversation.seq;

  return {
    kind: 'stream',
    follow(line) {
      let at = isKnown ? given : row.conversation.seq;
      let isOver = false;
      const sendNew = () => {
        const now = desk.tables().rows.get(id);
        for (const entry of now ? publicAfter(now, at) : []) {
          line.send(frame(id, entry));
          at = entry.seq ?? at;
        }
      };
      const beat = () => {
        if (isOver) return;
        line.send(': hb\n\n');
        world.after(heartbeatMs, null, beat);
      };
      line.send('retry: 2000\n\n');
      if (!isKnown) line.send(passing(id, 'hep.stream.reset', { reason: 'unknown-cursor' }));
      line.send(
        passing(id, 'hep.stream.hello', { resumed: true, heartbeat_s: 10, gapless_seq: true }),
      );
      sendNew();
      world.after(heartbeatMs, null, beat);
      const stop = desk.listen(id, sendNew);
      desk.onCrash(() => {
        if (!isOver) line.hangUp();
      });
      return () => {
        isOver = true;
        stop();
      };
    },
  };
}

function frame(id: string, entry: Entry): string {
  return `id: ${entry.seq}\nevent: ${entry.fact.type}\ndata: ${JSON.stringify(eventOf(id, entry))}\n\n`;
}

function passing(id: string, type: string, data: object): string {
  const event = {
    specversion: '1.0',
    id: `evt_${type}`,
    source: `/conversations/${id}`,
    type,
    time: '',
    data,
  };
  return `event: ${type}\ndata: ${JSON.stringify(event)}\n\n`;
}
