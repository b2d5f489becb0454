import { describe, expect, it } from 'vitest';
import { filled, matching } from '../../demo/console/quick.ts';
import { refundPacket } from '../desk/packets.ts';

const greeting = { title: 'Greeting', text: 'Hello {name}, I am looking at {order}.' };
const thanks = { title: 'Thanks', text: 'Thank you for waiting.' };

describe('quick answers', () => {
  it.for([
    ['/', [greeting, thanks]],
    ['/THA', [thanks]],
    ['/looking', [greeting]],
    ['/none', []],
    ['Hello /th', []],
    ['/th and more', []],
    ['', []],
  ] as const)('are offered for %s', ([draft, offered]) => {
    expect(matching([greeting, thanks], draft)).toEqual(offered);
  });

  it('name the customer and their order, and read well where neither is known', () => {
    const packet = refundPacket();
    const unknown = { ...packet, user: {}, handoff: { ...packet.handoff, facts: [] } };
    const known = {
      ...packet,
      user: { name: 'Maya R.' },
      handoff: {
        ...packet.handoff,
        facts: [{ kind: 'order', value: '#4892', said_in: 'm1' }] as const,
      },
    };

    expect(filled(greeting.text, known)).toBe('Hello Maya R., I am looking at order #4892.');
    expect(filled(greeting.text, unknown)).toBe('Hello there, I am looking at your order.');
  });
});
