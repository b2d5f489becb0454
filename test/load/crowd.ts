/** Many customers: those who listen, and those who speak. Plain sockets, so that the crowd costs less than the desk. */
import { Agent, request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { Browser } from '../desk/staff.ts';
import { refundPacket } from '../desk/packets.ts';

export type Customer = { readonly id: string; readonly token: string };

export type Answer = { readonly status: number; readonly text: string };

export type Crowd = ReturnType<typeof createCrowd>;

/** `alex`: what the browser of the one agent sends, who has them all. */
export function createCrowd(url: string, alex: Browser) {
  const speaking = new Agent({ keepAlive: true, maxSockets: 64 });
  const listening = new Agent({ maxSockets: Infinity });

  /** A connection that the desk closes for idleness may be taken at that very moment: then once more, with the same key. */
  const ask: typeof askOnce = async (...asked) =>
    await askOnce(...asked).catch(async () => await askOnce(...asked));

  async function askOnce(
    method: string,
    path: string,
    body: object,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer> {
    return await new Promise((resolve, reject) => {
      const asked = request(
        url + path,
        { method, agent: speaking, headers: { 'Content-Type': 'application/json', ...headers } },
        (response: IncomingMessage) => {
          let text = '';
          response.setEncoding('utf8');
          response.on('data', (piece: string) => {
            text += piece;
          });
          response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
        },
      );
      asked.on('error', reject);
      asked.end(JSON.stringify(body));
    });
  }

  const act = async (id: string, deed: string, body: object = {}) =>
    await ask('POST', `/desk/conversations/${id}/${deed}`, body, alex);

  return {
    /** Opened and claimed at once, so that the queue stays short. */
    open: async (number: number): Promise<Customer> => {
      const key = `packet-${String(number).padStart(8, '0')}`;
      const { text } = await ask('POST', '/hep/v1/conversations', refundPacket({ id: key }), {
        'Idempotency-Key': key,
      });
      const { id, access } = JSON.parse(text);
      await act(id, 'claim');
      return { id, token: access.token };
    },

    say: async ({ id, token }: Customer, clientId: string) =>
      await ask(
        'PUT',
        `/hep/v1/conversations/${id}/messages/${clientId}`,
        {
          parts: [{ type: 'text', text: 'Is there anything new about my refund, please?' }],
          sent_at: '2026-11-23T10:00:00.000Z',
        },
        { Authorization: `Bearer ${token}` },
      ),

    reply: async ({ id }: Customer, clientId: string) =>
      await act(id, 'reply', { id: clientId, text: 'I am looking at it right now.' }),

    /** Resolves with the greeting. `hear` gets the `client_id` of each message. */
    listen: async ({ id, token }: Customer, hear: (clientId: string) => void): Promise<void> => {
      await new Promise<void>((resolve, reject) => {
        const headers = { Accept: 'text/event-stream', Authorization: `Bearer ${token}` };
        const path = `${url}/hep/v1/conversations/${id}/events?after=1`;
        const asked = request(path, { agent: listening, headers }, (response) => {
          if (response.statusCode !== 200) reject(new Error(`A stream got ${response.statusCode}`));
          let rest = '';
          response.setEncoding('utf8');
          response.on('data', (piece: string) => {
            rest += piece;
            for (let end = rest.indexOf('\n\n'); end >= 0; end = rest.indexOf('\n\n')) {
              const [, clientId] = /"client_id":"([^"]+)"/.exec(rest.slice(0, end)) ?? [];
              if (clientId !== undefined) hear(clientId);
              rest = rest.slice(end + 2);
              resolve();
            }
          });
          response.on('error', () => undefined);
        });
        asked.on('error', reject);
        asked.end();
      });
    },

    close: () => {
      speaking.destroy();
      listening.destroy();
    },
  };
}
