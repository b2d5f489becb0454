/**
 * A customer and an agent who do not give up: whatever gets no answer is asked again, with the same key, of the desk that has
 * been started anew.
 */
import { randomUUID } from 'node:crypto';
import type { DeskChild } from '../desk/processes.ts';
import { startChild } from '../desk/processes.ts';
import { refundPacket } from '../desk/packets.ts';
import type { Ground } from './place.ts';

/** See `Point` of the desk; `open.answered` is the victim's own. */
export const points = [
  'open.begun',
  'open.written',
  'open.committed',
  'open.answered',
  'claim.written',
  'say.written',
  'say.committed',
  'return.written',
  'migration.written',
  'drain.begun',
] as const;
export type KillPoint = (typeof points)[number];

const entry = 'test/kill/victim.ts';

/** `ground` has one desk at a time; it goes on from one story to the next. */
export function createStories(ground: Ground) {
  let env: Readonly<Record<string, string>> = {};
  let desk: DeskChild | null = null;
  let kills = 0;

  const running = async () => (desk ??= await startChild(entry, env));

  async function prepare(point: KillPoint): Promise<void> {
    kills = 0;
    if (point === 'migration.written' || desk === null) {
      await desk?.kill('SIGTERM');
      desk = null;
      env = await ground.place();
    }
    if (point === 'migration.written') {
      await startChild(entry, { ...env, KILL_AT: point }).catch(() => {
        kills += 1;
      });
    } else await (await running()).ask(`die ${point}`);
  }

  /** False when that desk was killed. */
  async function isAlive(child: DeskChild): Promise<boolean> {
    const { signal, said } = await child.ended;
    if (signal !== 'SIGKILL') throw new Error(`A desk ended and nobody had killed it: ${said}`);
    kills += 1;
    desk = null;
    return false;
  }

  async function request(method: string, path: string, body: object, headers = {}) {
    for (;;) {
      const child = await running();
      try {
        const answer = await fetch(child.url + path, {
          method,
          headers: { 'Content-Type': 'application/json', ...headers },
          body: JSON.stringify(body),
        });
        if (answer.status < 500) return answer;
        if (answer.status !== 503) throw new Error(`${path}: ${await answer.text()}`);
      } catch (error) {
        // What fetch says of a connection that was cut; https://fetch.spec.whatwg.org/#fetch-method
        if (!(error instanceof TypeError)) throw error;
        await isAlive(child);
      }
    }
  }

  /** Kills one desk process at `point`. Returns what is wrong afterwards, in sentences. */
  async function tell(point: KillPoint): Promise<readonly string[]> {
    await prepare(point);
    // A session is in the database: it outlives the desk that began it.
    const [session = '{}'] = await (await running()).ask('sign in');
    const alex = JSON.parse(session);
    const packet = refundPacket({ id: `packet-${randomUUID()}`, clientId: `cc_${randomUUID()}` });
    const opened = await request('POST', '/hep/v1/conversations', packet, {
      'Idempotency-Key': packet.id,
    });
    const { id, access } = await opened.json();
    const say = async (clientId: string) => {
      const said = await request(
        'PUT',
        `/hep/v1/conversations/${id}/messages/${clientId}`,
        { parts: [{ type: 'text', text: clientId }], sent_at: '2026-11-23T10:00:00.000Z' },
        { Authorization: `Bearer ${access.token}` },
      );
      if (!said.ok) throw new Error(`${clientId} was refused with ${said.status}.`);
    };
    const act = async (deed: string, body: object = {}) =>
      await request('POST', `/desk/conversations/${id}/${deed}`, body, alex);

    await say('message-001');
    await act('claim');
    await act('reply', { id: 'reply-00001', text: 'Hi' });
    await say('message-002');
    await say('message-003');
    await act('return', { note: 'Refunded', resolved: true });
    const last = await running();
    if (point === 'drain.begun') {
      await last.kill('SIGTERM');
      await isAlive(last);
    }
    const faults = await (await running()).ask(`look ${id}`);
    return kills === 1 ? faults : [...faults, `${kills} desks were killed, and it should be one`];
  }

  return {
    tell,
    close: async () => {
      await desk?.kill('SIGTERM');
      await ground.clear();
    },
  };
}
