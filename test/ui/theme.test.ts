import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accentTokens, contrast, rgb } from '../../widget/ui/theme.ts';

const accent = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);
const light = rgb('#ffffff');
const dark = rgb('#1b1d23');

describe('the accent of a site', () => {
  it('is corrected until it can be read, whatever it is', () => {
    fc.assert(
      fc.property(accent, (colour) => {
        const tokens = accentTokens(colour);
        const on = (name: `--${string}`) => rgb(tokens[name] ?? '');
        expect(contrast(on('--on-accent'), on('--accent'))).toBeGreaterThanOrEqual(4.5);
        expect(contrast(on('--accent-text-light'), light)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(on('--accent-text-dark'), dark)).toBeGreaterThanOrEqual(4.5);
      }),
      { numRuns: 1000 },
    );
  });
});
