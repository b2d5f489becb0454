import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Opened } from './customer.ts';
import { follow } from './following.ts';
import { refundPacket } from './packets.ts';
import type { DeskChild } from './processes.ts';
import { startChild } from './processes.ts';

let root: string;
let desk: DeskChild;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'baton-drain-'));
  desk = await startChild('demo/deskOnly.ts', { DESK_DATA: join(root, 'data') });
}, 60_000);
afterEach(async () => {
  await desk.kill('SIGKILL');
  await rm(root, { recursive: true });
});

const json = { 'Content-Type': 'application/json' };
const asked = { request: (path: string, init: RequestInit) => fetch(desk.url + path, init) };

it('tells each stream to come back at a time of its own, answers what was asked, and stops in time', async () => {
  const key = 'packet-0000001';
  const opened = await asked.request('/hep/v1/conversations', {
    method: 'POST',
    headers: { ...json, 'Idempotency-Key': key },
    body: JSON.stringify(refundPacket({ id: key })),
  });
  const { id, access } = await opened.json();
  const maya = { id, token: access.token, refresh: '' };
  const streams = await Promise.all(Array.from({ length: 40 }, () => follow(asked, maya)));
  await Promise.all(streams.map((stream) => stream.until('hep.stream.hello')));

  const finish = await beginMessage(maya);
  const began = performance.now();
  const stopped = desk.kill('SIGTERM');
  const byes = await Promise.all(streams.map((stream) => stream.until('hep.stream.bye')));
  const status = await finish();
  const { code } = await stopped;

  const waits = byes.map((bye) => Number(bye?.data['retry_ms']));
  expect(Math.min(...waits)).toBeGreaterThanOrEqual(1000);
  expect(Math.max(...waits)).toBeLessThanOrEqual(5000);
  // Nobody's first second has more than half of them.
  const seconds = waits.map((wait) => Math.floor(wait / 1000));
  expect(
    Math.max(...seconds.map((one) => seconds.filter((other) => other === one).length)),
  ).toBeLessThanOrEqual(20);
  expect(status).toBe(201);
  expect(code).toBe(0);
  // `docker stop` waits no longer.
  expect(performance.now() - began).toBeLessThan(10_000);
});

/** A message whose body comes later. Resolves once the desk has asked for it. */
async function beginMessage({ id, token }: Opened): Promise<() => Promise<number>> {
  const sending = request(`${desk.url}/hep/v1/conversations/${id}/messages/message-001`, {
    method: 'PUT',
    headers: { ...json, Authorization: `Bearer ${token}`, Expect: '100-continue' },
  });
  await once(sending, 'continue');
  return async () => {
    sending.end('{"parts":[{"type":"text","text":"Hello?"}],"sent_at":"2026-11-23T10:00:00.000Z"}');
    const [response] = await once(sending, 'response');
    return response.statusCode;
  };
}
