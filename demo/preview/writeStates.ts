/** `node demo/preview/writeStates.ts` after a change to the catalogue; a test says when it was forgotten. */
import { writeFileSync } from 'node:fs';
import { statesText } from './states.ts';

writeFileSync(new URL('states.json', import.meta.url), statesText());
