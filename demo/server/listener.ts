/** A port, and how it is given up: nobody new is let in, who is inside is told and heard to the end. */
import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';

type FetchCallback = Parameters<typeof createAdaptorServer>[0]['fetch'];

/** Whatever is still being answered after that time is cut. */
const patienceMs = 5000;

export type Listener = {
  readonly port: number;
  /** `tellAll` ends the streams; requests go on. Resolves when nobody is connected any more. */
  readonly drain: (tellAll: () => Promise<void>) => Promise<void>;
};

/** `port` 0 takes any free one. Rejects with `EADDRINUSE` when it is taken. */
export async function listen(
  fetch: FetchCallback,
  port: number,
  hostname: string,
): Promise<Listener> {
  const server = createAdaptorServer({ fetch });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, hostname, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    drain: async (tellAll) => {
      const closed = new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
      await tellAll();
      if (isHttp(server)) {
        // A stream that has ended leaves its connection open for the next request, which would come here.
        server.closeIdleConnections();
        const idle = setInterval(() => server.closeIdleConnections(), 100);
        const late = setTimeout(() => server.closeAllConnections(), patienceMs);
        await closed;
        clearInterval(idle);
        clearTimeout(late);
      } else await closed;
    },
  };
}

function isHttp(server: ReturnType<typeof createAdaptorServer>): server is Server {
  return 'closeAllConnections' in server;
}
