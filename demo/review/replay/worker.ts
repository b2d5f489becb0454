/** The replay's worker: beside the page, so that thousands of conversations do not freeze it. */
import type { Asked } from './protocol.ts';
import { createShelf } from './shelf.ts';

const { port1, port2 } = new MessageChannel();

const shelf = createShelf({
  answer: (answered) => postMessage(answered),
  fetch: (address) => fetch(address),
  // A message to oneself waits behind those that have come; a timer would wait for milliseconds besides.
  rest: () =>
    new Promise((resolve) => {
      port1.addEventListener('message', () => resolve(), { once: true });
      port2.postMessage(null);
    }),
  now: () => performance.now(),
});
port1.start();

addEventListener('message', ({ data }: MessageEvent<Asked>) => void shelf(data));
