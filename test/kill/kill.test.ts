/** The desk is killed where it hurts; `npm run kill` does the same many more times. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onPglite, onPostgres } from './place.ts';
import { createStories, points } from './story.ts';

const times = 3;

describe.for([
  ['PGlite', onPglite],
  ['PostgreSQL', onPostgres],
] as const)('a desk on %s', ([, prepare]) => {
  let stories: ReturnType<typeof createStories>;
  beforeAll(async () => {
    stories = createStories(await prepare());
  }, 60_000);
  afterAll(async () => {
    await stories.close();
  }, 60_000);

  it.for(points)(
    'killed at %s has one handoff, and everything it acknowledged, once and in order',
    { timeout: 120_000 },
    async (point) => {
      for (let time = 0; time < times; time += 1) expect(await stories.tell(point)).toEqual([]);
    },
  );
});
