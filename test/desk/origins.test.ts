import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startChild } from './processes.ts';

const ask = async (url: string, origin: string): Promise<number> =>
  (await fetch(`${url}/hep/v1/callback-slots`, { headers: { Origin: origin } })).status;

it('a desk that is told of no sites serves its own pages and nobody else’s', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'desk-'));
  const desk = await startChild('demo/deskOnly.ts', { DESK_DATA: folder, DESK_LOG: 'off' });
  try {
    expect(await ask(desk.url, 'https://shop.example')).toBe(403);
    expect(await ask(desk.url, desk.url)).toBe(422);
  } finally {
    await desk.kill('SIGKILL');
  }
});
