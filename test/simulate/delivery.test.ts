import { execFile } from 'node:child_process';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const run = promisify(execFile);
const root = dirname(dirname(import.meta.dirname));
/** Each mistake has a thread of its own, which would read all modules anew. */
const compiled = join(root, '.vitest', 'compiled');
/** Under a minute on two cores that have nothing else to do. */
const patience = { timeout: 600_000 };

describe('whatever goes wrong between customer and desk', () => {
  it('nothing is lost, doubled, out of order or shown wrong, in 300 runs', patience, async () => {
    expect(await simulate('--seeds', '300')).toContain('Every promise was kept.');
  });

  it('every mistake that is planted is found within 200 runs', patience, async () => {
    const told = await simulate('--seeds', '0', '--mutants');
    expect(told).not.toContain('NOT FOUND');
    expect(told).toMatch(/(\d+) of \1 planted mistakes were found/);
  });

  it('a run is its seed: told twice, it is the same to the last event', patience, async () => {
    const [once, again] = [await simulate('--seed', '98'), await simulate('--seed', '98')];
    expect(once.split('\n').length).toBeGreaterThan(50);
    expect(again).toBe(once);
  });
});

async function simulate(...options: readonly string[]): Promise<string> {
  const { stdout } = await run(process.execPath, ['test/simulate/delivery/run.ts', ...options], {
    maxBuffer: 64 * 1024 * 1024,
    env: { NODE_COMPILE_CACHE: compiled, ...process.env },
  });
  return stdout;
}
