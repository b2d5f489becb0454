import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DeliveryHappening } from '../../widget/conversation/happening.ts';
import { requestFor, troubleIn } from '../../widget/desks/request.ts';
import { webhookDesk } from '../../widget/desks/webhook.ts';
import { ticket } from '../fakes/conversation.ts';

let isOnline = true;
beforeEach(() => {
  isOnline = true;
  vi.stubGlobal('location', { origin: 'https://shop.example' });
  vi.stubGlobal('navigator', {
    get onLine() {
      return isOnline;
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

const desk = webhookDesk(
  {
    url: 'https://hooks.example/chat',
    redact: (text) => text,
    now: () => '2026-11-22T10:00:00.000Z',
    language: 'en',
  },
  { requestFor, troubleIn },
);

function deliver(attempts: number): Promise<DeliveryHappening> {
  const cargo = { kind: 'message', text: 'Hello', at: '2026-11-22T10:00:00.000Z' } as const;
  const delivery = { id: 'message-00000001', attempts, failure: null, notBefore: 0, cargo };
  return new Promise((resolve) => {
    desk.deliver(delivery, ticket, (news) => news.type !== 'desk.renewed' && resolve(news));
  });
}

describe('an endpoint that may not know what it has seen', () => {
  it('is sent what may have arrived once more by itself, and then only when the customer wants it', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await deliver(0)).toMatchObject({ type: 'delivery.failed', cause: 'network' });
    expect(await deliver(1)).toMatchObject({ type: 'delivery.failed', cause: 'refused' });
  });

  it('is sent what cannot have arrived as often as it takes', async () => {
    isOnline = false;
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await deliver(3)).toMatchObject({ type: 'delivery.failed', cause: 'network' });
    isOnline = true;
    vi.stubGlobal('fetch', async () => new Response('', { status: 503 }));
    expect(await deliver(3)).toMatchObject({ type: 'delivery.failed', cause: 'busy' });
  });
});
