/** Puts an app on a real port, and the official client in front of it. */
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';
import OpenAI from 'openai';

export type Running = {
  readonly url: string;
  readonly client: OpenAI;
  readonly stop: () => Promise<void>;
};

export async function run(app: Hono): Promise<Running> {
  return await new Promise((resolve) => {
    const server = serve(
      { fetch: app.fetch, port: 0, hostname: '127.0.0.1' },
      (info: AddressInfo) => {
        const url = `http://127.0.0.1:${info.port}`;
        resolve({
          url,
          client: new OpenAI({ baseURL: url, apiKey: 'none', maxRetries: 0 }),
          stop: () =>
            new Promise((stopped) => {
              server.close(() => stopped());
              if ('closeAllConnections' in server) server.closeAllConnections();
            }),
        });
      },
    );
  });
}
