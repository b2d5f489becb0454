import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { statementText } from './statement.ts';

describe('the accessibility statement', () => {
  it('says what the tests say (npm run access writes it anew)', () => {
    expect(readFileSync('widget/ACCESSIBILITY.md', 'utf8')).toBe(statementText());
  });
});
