import { describe, expect, it } from 'vitest';
import { readSettings } from '../../demo/desk/environment.ts';

describe('a desk that is to keep a secret', () => {
  it.for(['DESK_SECRET', 'DESK_IDENTITY_SECRET'])(
    'does not start with one that could be found by trying, and does not repeat it: %s',
    (name) => {
      const start = () => readSettings({ [name]: 'swordfish' });
      expect(start).toThrow(`${name} must have 32 characters or more`);
      expect(start).not.toThrow('swordfish');
      expect(() => readSettings({ [name]: 'a'.repeat(32) })).not.toThrow();
    },
  );
});
