/** A bot at an address of its own that answers in many small pieces, as models do. */
import { createServer } from 'node:http';

export type StreamingBot = { readonly url: string; readonly close: () => void };

/** Every answer is these words, one piece each, some hundred pieces a second. */
export async function openStreamingBot(words: readonly string[]): Promise<StreamingBot> {
  const server = createServer((request, response) => {
    response.writeHead(200, {
      'Content-Type': request.method === 'POST' ? 'text/event-stream' : 'text/plain',
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Headers': '*',
    });
    if (request.method !== 'POST') return void response.end();
    let at = 0;
    const beat = setInterval(() => {
      for (const content of words.slice(at, at + 5)) {
        response.write(`data: ${JSON.stringify({ choices: [{ delta: { content } }] })}\n\n`);
      }
      at += 5;
      if (at < words.length) return;
      clearInterval(beat);
      response.end('data: [DONE]\n\n');
    }, 5);
    response.on('close', () => clearInterval(beat));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : address}/`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
