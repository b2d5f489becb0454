import { describe, expect, it } from 'vitest';
import { pictured } from '../../widget/desks/nouns.ts';

const alex = (avatarUrl: string | null) => ({ id: 'ag_1', name: 'Alex', role: null, avatarUrl });
const shown = (avatarUrl: string | null) =>
  pictured(alex(avatarUrl), 'https://desk.example/hep/v1').avatarUrl;

describe('the picture of a person', () => {
  it('is looked for below the address of the desk', () => {
    const address = 'https://desk.example/hep/v1/agents/a/picture?1';

    expect(shown('agents/a/picture?1')).toBe(address);
    expect(shown('https://desk.example/faces/alex.png')).toBe(
      'https://desk.example/faces/alex.png',
    );
    expect(pictured(alex('agents/a/picture?1'), 'https://desk.example/hep/v1/').avatarUrl).toBe(
      address,
    );
  });

  it.each([
    'https://tracker.example/pixel.png',
    '//tracker.example/x',
    'data:image/png,x',
    'http://[',
  ])('is none where the desk names %s', (address) => {
    expect(shown(address)).toBeNull();
  });

  it('is none where there is none', () => {
    expect(shown(null)).toBeNull();
  });
});
