import { describe, expect, it } from 'vitest';
import type { Service } from '../../widget/conversation/memory.ts';
import { begin, waiting } from '../fakes/conversation.ts';

const closed: Service = { kind: 'closed', opensAt: '2026-11-23T09:00:00.000Z', notice: null };

function looking(service: Service | null) {
  const chat = begin();
  chat.tell({ type: 'customer.opened' });
  chat.doorSays({ type: 'desk.stated', service, cursor: null });
  return chat;
}

describe('what a desk offers', () => {
  it('is known before anything is promised, and asked for only while the chat is open', () => {
    const chat = looking({ kind: 'busy', wait: { fromSeconds: 60, toSeconds: 240 } });
    expect(chat.view().service).toEqual({
      kind: 'busy',
      wait: { fromSeconds: 60, toSeconds: 240 },
    });

    chat.tell({ type: 'customer.closed' });
    expect(chat.isAtTheDoor()).toBe(false);
  });

  it('is not asked of whoever has not opened the chat, or waits already', () => {
    expect(begin().isAtTheDoor()).toBe(false);

    const chat = waiting();
    chat.tell({ type: 'customer.opened' });
    expect(chat.isAtTheDoor()).toBe(false);
  });

  it('lets nobody wait for people who have gone home: they choose at once, and keep their place', () => {
    const chat = looking(closed);
    chat.tell({ type: 'customer.asked', reason: null });
    chat.deliverHandoff();

    expect(chat.place()).toBe('waiting.overdue');
    expect(chat.memory().ticket).toMatchObject({ stage: 'open' });
    chat.tell({ type: 'customer.keptWaiting' });
    expect(chat.place()).toBe('waiting.queued');
  });

  it.each([null, { kind: 'open', wait: null }] as const)(
    'is no reason not to wait: %j',
    (service) => {
      const chat = looking(service);
      chat.tell({ type: 'customer.asked', reason: null });
      chat.deliverHandoff();

      expect(chat.place()).toBe('waiting.queued');
    },
  );
});
