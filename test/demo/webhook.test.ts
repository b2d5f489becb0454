import { createServer, type IncomingMessage } from 'node:http';
import { Webhook } from 'standardwebhooks';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Shape } from '../../demo/webhook/bodies.ts';
import { readRelay, webhookRoutes } from '../../demo/webhook/relay.ts';
import { allLanguages } from '../../widget/escalation/languages/all.ts';
import { buildPacket } from '../../widget/escalation/packet/packet.ts';
import { defaultScope } from '../../widget/model/scope.ts';
import { surroundings } from '../fakes/ports.ts';
import { customer } from '../fakes/transcript.ts';

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const at = '2026-11-22T10:00:00.000Z';

type Received = { readonly headers: Record<string, string>; readonly body: string };
let received: Received[];
let status: number;
let url: string;
let close: () => void;

beforeEach(async () => {
  received = [];
  status = 200;
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      received.push({
        headers: Object.fromEntries(
          Object.entries(request.headersDistinct).map(([name, [value = ''] = []]) => [name, value]),
        ),
        body,
      });
      return response
        .writeHead(status, status === 302 ? { location: 'http://elsewhere.example/' } : {})
        .end('ok');
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/hook`;
  close = () => {
    server.close();
    server.closeAllConnections();
  };
});
afterEach(() => close());

describe('the webhook relay', () => {
  it('passes an event on, signed so that a Standard Webhooks library accepts it', async () => {
    const response = await send('event', handoff());

    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ reference: '#ON0042' });
    const [{ headers, body } = { headers: {}, body: '' }] = received;
    expect(new Webhook(secret).verify(body, headers)).toMatchObject({
      type: 'hep.handoff.requested',
    });
    expect(headers['webhook-id']).toBe('event-00000001');
    expect(() => new Webhook(secret).verify(body.replace('Maya', 'Mona'), headers)).toThrow();
  });

  it.each(['slack', 'teams'] as const)('says who and what to %s', async (shape) => {
    await send(shape, handoff());

    expect(received[0]?.body).toContain('Maya R.');
    expect(received[0]?.body).toContain('4892');
  });

  it('calls nobody in a Slack channel by what a customer writes', async () => {
    await send('slack', handoff());

    // What is `plain_text` there is never read for commands.
    const spoken = received[0]?.body.replaceAll(/\{"type":"plain_text"[^}]*\}/g, '');
    expect(spoken).toContain('&lt;!channel&gt;');
    expect(spoken).not.toContain('<!channel>');
  });

  it.each([500, 302, 404])(
    'has not delivered what is answered with %i, and says so',
    async (wrong) => {
      status = wrong;

      expect((await send('event', handoff())).status).toBe(502);
    },
  );

  it.each([
    ['no event', { hello: 'world' }],
    ['a packet without a summary', { ...handoff(), data: { hep: '1' } }],
  ])('passes nothing on that is %s', async (_, body) => {
    expect((await send('event', body)).status).toBe(400);
    expect(received).toEqual([]);
  });

  it('names a setting that is wrong before it starts', () => {
    expect(readRelay({})).toBeNull();
    expect(() => readRelay({ WEBHOOK_URL: 'ftp://x' })).toThrow(/WEBHOOK_URL/);
    expect(() => readRelay({ WEBHOOK_URL: url, WEBHOOK_BODY: 'xml' })).toThrow(
      /event, slack, teams/,
    );
    expect(() => readRelay({ WEBHOOK_URL: url, WEBHOOK_SECRET: 'short' })).toThrow(/whsec_/);
  });
});

async function send(shape: Shape, body: object): Promise<Response> {
  return await webhookRoutes({ url, secret, shape, allowed: ['127.0.0.1'] }).request('/', {
    method: 'POST',
    headers: { 'content-type': 'application/cloudevents+json' },
    body: JSON.stringify(body),
  });
}

function handoff(): object {
  const data = buildPacket({
    id: 'event-00000001',
    at,
    conversation: 'conversation-0042',
    startedAt: at,
    previous: null,
    anonymousId: 'anon',
    scope: defaultScope,
    customer: { name: 'Maya R.' },
    lines: [customer('<!channel> where is my refund for order #4892?')],
    reasons: [],
    surroundings,
    languages: allLanguages,
  });
  return {
    specversion: '1.0',
    id: 'event-00000001',
    type: 'hep.handoff.requested',
    source: 'https://shop.example',
    subject: 'conversation-0042',
    time: at,
    datacontenttype: 'application/json',
    data,
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}
