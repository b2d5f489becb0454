/** `npm run kill -- --times 50`: kills the desk at every point so often, on both databases. Ends with 1 when anything was wrong. */
import { parseArgs } from 'node:util';
import { onPglite, onPostgres } from './place.ts';
import { createStories, points } from './story.ts';

const { values } = parseArgs({
  options: {
    /** Of each point, on each database. */
    times: { type: 'string', default: '50' },
    /** `pglite` or `postgres` alone. */
    database: { type: 'string' },
  },
});
const grounds = { pglite: onPglite, postgres: onPostgres };
let failures = 0;
for (const [name, prepare] of Object.entries(grounds)) {
  if (values.database !== undefined && values.database !== name) continue;
  const stories = createStories(await prepare());
  for (const point of points) {
    const began = performance.now();
    let good = 0;
    for (let time = 0; time < Number(values.times); time += 1) {
      const faults = await stories.tell(point);
      if (faults.length === 0) good += 1;
      else console.log(`${name}, ${point}, kill ${time + 1}: ${faults.join('; ')}`);
    }
    failures += Number(values.times) - good;
    const seconds = ((performance.now() - began) / 1000).toFixed(0);
    console.log(`${name.padEnd(9)} ${point.padEnd(18)} ${good} of ${values.times} (${seconds} s)`);
  }
  await stories.close();
}
console.log(failures === 0 ? 'Nothing lost, nothing doubled.' : `${failures} kills did harm.`);
process.exitCode = failures === 0 ? 0 : 1;
