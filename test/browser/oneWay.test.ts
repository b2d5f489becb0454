import { createServer } from 'node:http';
import { serve } from '@hono/node-server';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { webhookRoutes } from '../../demo/webhook/relay.ts';
import { it } from './harness/scene.ts';
import { widgetTag } from './harness/site.ts';

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';

/** What the site's own system has received, each checked for its signature. */
const received: { readonly type: string; readonly data: Readonly<Record<string, unknown>> }[] = [];
let isUp = true;
let relay: string;
const closers: (() => void)[] = [];

beforeAll(async () => {
  const hook = createServer((request, response) => {
    void (async () => {
      let body = '';
      for await (const chunk of request) body += String(chunk);
      const names = ['webhook-id', 'webhook-timestamp', 'webhook-signature'] as const;
      const headers = Object.fromEntries(
        names.map((name) => [name, String(request.headers[name])]),
      );
      if (isUp)
        received.push(JSON.parse(JSON.stringify(new Webhook(secret).verify(body, headers))));
      response.writeHead(isUp ? 200 : 503).end('ok');
    })();
  });
  await new Promise<void>((resolve) => {
    hook.listen(0, '127.0.0.1', resolve);
  });
  const address = hook.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  relay = await new Promise<string>((resolve) => {
    const app = webhookRoutes({ url, secret, shape: 'event', allowed: ['127.0.0.1', 'localhost'] });
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
      resolve(`http://127.0.0.1:${port}/`),
    );
    closers.push(() => server.close());
  });
  closers.push(() => hook.close());
});
afterAll(() => closers.forEach((close) => close()));

describe('a site without a desk', () => {
  it('passes everything on by a webhook, says that nobody can chat, and asks where to answer', async ({
    site,
    demo,
    visit,
    faults,
  }) => {
    faults.expected(/status of 502/);
    const guest = await visit(
      site.put({ head: widgetTag(demo.url, { desk: null, webhook: relay }) }),
    );
    await guest.open();
    await guest.say('My order #4892 is late.');
    await guest.askForPerson();
    await guest.log.getByText('There is no live chat with a person here.').waitFor();

    const form = guest.panel.getByRole('form', { name: 'Leave a message' });
    await form.getByRole('textbox', { name: 'Your name' }).fill('Ida');
    await form.getByRole('textbox', { name: 'Phone or e-mail' }).fill('ida@mail.example');
    await form.getByRole('textbox', { name: 'Your message' }).fill('Please write to me.');
    await form.getByRole('button', { name: 'Send message' }).click();
    await guest.panel.getByText('We have your message and will write to you.').waitFor();
    await guest.panel.getByText(/Your reference is #[A-Z\d]{6}\./).waitFor();

    isUp = false;
    guest.page.on('response', (response) => {
      if (response.status() === 502) isUp = true;
    });
    await guest.say('It is urgent by the way.');
    await expect
      .poll(() => received.map(({ type }) => type), { timeout: 10_000 })
      .toEqual([
        'hep.handoff.requested',
        'hep.message.created',
        'hep.callback.requested',
        'hep.message.created',
      ]);
    expect(received.slice(1, 3).map(({ data }) => data)).toMatchObject([
      { parts: [{ text: 'Please write to me.' }] },
      { channel: 'chat', contact: { name: 'Ida', email: 'ida@mail.example' } },
    ]);
  });

  it('leaves an e-mail as the last resort, written already, and is honest about it', async ({
    site,
    demo,
    visit,
  }) => {
    const guest = await visit(
      site.put({ head: widgetTag(demo.url, { desk: null, mailto: 'help@acme.example' }) }),
    );
    await guest.open();
    await guest.say('My order #4892 is late.');
    await guest.askForPerson();

    await guest.panel.getByText('No live person is configured for this chat.').waitFor();
    await guest.panel.getByText('It is sent only once you send it there.').waitFor();
    const link = guest.panel.getByRole('link', { name: 'Write an e-mail' });
    const { searchParams } = new URL((await link.getAttribute('href')) ?? '');
    expect(searchParams.get('body')).toContain('4892');
  });
});
