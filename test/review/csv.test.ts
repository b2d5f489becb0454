import { expect, it } from 'vitest';
import { csvOf } from '../../demo/review/measures/csv.ts';

it('writes a table as RFC 4180 has it, and no formula into a spreadsheet', () => {
  expect(
    csvOf([
      ['Name', 'Now'],
      ['a, "b"', 0.5],
      ['=HYPERLINK("x")', null],
    ]),
  ).toBe('Name,Now\r\n"a, ""b""",0.5\r\n"\'=HYPERLINK(""x"")",\r\n');
});
