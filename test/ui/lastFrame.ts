/** Lets what waits for the next frame come to its end: once the page is taken down, nothing it needs is there. */
import { afterAll } from 'vitest';

afterAll(() => new Promise(requestAnimationFrame));
