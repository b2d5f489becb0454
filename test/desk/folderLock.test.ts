import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPglite } from '../../demo/desk/database/pglite.ts';
import { freshDatabase } from './freshDatabase.ts';
import type { DeskChild } from './processes.ts';
import { startChild } from './processes.ts';

const entry = 'demo/deskOnly.ts';
let folder: string;
let children: DeskChild[];

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'baton-lock-')), 'data');
  children = [];
  await (await freshDatabase(folder)).close();
});
afterEach(async () => {
  await Promise.all(children.map((child) => child.kill('SIGKILL')));
  await rm(join(folder, '..'), { recursive: true });
});

const start = async () => {
  const child = await startChild(entry, { DESK_DATA: folder });
  children.push(child);
  return child;
};

describe('a folder that a desk has open', { timeout: 120_000 }, () => {
  it('is refused to a second process, which is told who has it and what to do', async () => {
    const first = await start();

    await expect(start()).rejects.toThrow(
      new RegExp(
        `${folder} is open in another process \\(process ${first.pid}, since .*\\).*` +
          'stop that one, choose another folder, or set DATABASE_URL',
      ),
    );
    await expect(openPglite(folder)).rejects.toThrow(`process ${first.pid}`);
    expect((await fetch(`${first.url}/hep/v1/discovery`)).status).toBe(200);
  });

  it.for(['SIGKILL', 'SIGTERM'] as const)(
    'is free again when that process has ended by %s',
    async (signal) => {
      const first = await start();
      await first.kill(signal);

      const second = await start();

      expect((await fetch(`${second.url}/hep/v1/discovery`)).status).toBe(200);
    },
  );

  it('is given to one of four that start at once', async () => {
    const starts = await Promise.allSettled([start(), start(), start(), start()]);

    const refusals = starts.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    expect(refusals).toHaveLength(3);
    for (const { message } of refusals) expect(message).toContain('is open in another process');
  });
});
