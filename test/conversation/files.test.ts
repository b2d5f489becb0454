import { describe, expect, it } from 'vitest';
import { begin, talking } from '../fakes/conversation.ts';

const file = { id: null, name: 'photo.png', type: 'image/png', size: 420 };
const attached = { type: 'customer.attached', id: 'file-0000001', file } as const;
const lastLine = (chat: ReturnType<typeof talking>) => chat.memory().lines.at(-1);

describe('a file of the customer', () => {
  it('stands in the transcript at once, and is sent in its turn', () => {
    const chat = talking();
    chat.say('Look at this:');
    chat.tell(attached);

    expect(lastLine(chat)).toMatchObject({ from: 'customer', text: 'photo.png', file });
    expect(chat.memory().outbox.map(({ cargo }) => cargo.kind)).toEqual(['message', 'file']);
    chat.deliverLast();
    expect(chat.deliveries.at(-1)?.delivery.id).toBe('file-0000001');
    const receipt = { kind: 'filed', file: 'att_1' } as const;
    chat.courierSays({ type: 'delivery.made', id: 'file-0000001', receipt });
    expect(lastLine(chat)).toMatchObject({ file: { ...file, id: 'att_1' } });
    expect(chat.view().deliveries).toEqual({});
  });

  it('is known by the desk’s echo where the answer was lost', () => {
    const chat = talking();
    chat.tell(attached);
    chat.deskSays({ type: 'desk.acknowledged', id: 'file-0000001', file: 'att_1', cursor: '2' });

    expect(lastLine(chat)).toMatchObject({ file: { id: 'att_1' } });
    expect(chat.memory().outbox).toEqual([]);
  });

  it('can be taken back until the desk has it, and what comes after it goes on', () => {
    const chat = talking();
    chat.tell(attached);
    chat.say('and this');
    chat.tell({ type: 'customer.withdrew', id: 'file-0000001' });

    expect(chat.memory().lines.map(({ id }) => id)).not.toContain('file-0000001');
    expect(chat.deliveries.at(-1)?.delivery.cargo).toMatchObject({ text: 'and this' });
    chat.deliverLast();
    const before = chat.memory().lines;
    chat.tell({ type: 'customer.withdrew', id: before.at(-1)?.id ?? '' });
    expect(chat.memory().lines).toEqual(before);
  });

  it('is taken only where people have the conversation', () => {
    const chat = begin();
    chat.tell(attached);

    expect(chat.memory().lines).toEqual([]);
    expect(chat.memory().outbox).toEqual([]);
  });
});
