import fc from 'fast-check';
import { createParser } from 'eventsource-parser';
import { describe, expect, it } from 'vitest';
import { eventReader } from '../widget/stream/eventStream.ts';

const line = fc.oneof(
  fc.constantFrom(
    '',
    ':',
    ': hb',
    'data',
    'data:',
    'data: ',
    'id: 7',
    'event: x',
    'retry: 5',
    'date: no',
  ),
  fc.string({ maxLength: 8 }).map((text) => `data: ${text.replaceAll(/[\r\n]/g, '')}`),
);
const end = fc.constantFrom('\n', '\r\n');

describe('reading server-sent events', () => {
  it('agrees with an independent parser on any stream, however it is cut', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(line, end)), fc.array(fc.nat(12)), (lines, cuts) => {
        const text = lines.map(([content, ending]) => content + ending).join('');
        const expected: string[] = [];
        createParser({ onEvent: ({ data }) => expected.push(data) }).feed(text);

        const read = eventReader();
        const heard: string[] = [];
        let rest = text;
        for (const cut of cuts) {
          heard.push(...read(rest.slice(0, cut)));
          rest = rest.slice(cut);
        }
        heard.push(...read(rest));
        expect(heard).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it('passes over an event that would fill the memory, and hears what comes after it', () => {
    const read = eventReader();
    const flood = ['data: ', ...Array.from({ length: 40 }, () => 'x'.repeat(100_000)), '\n'];
    const heard = [...flood, 'data: more of it\n', '\n', 'data: next\n\n'].flatMap(read);
    expect(heard).toEqual(['next']);
    const many = Array.from({ length: 40 }, () => `data: ${'x'.repeat(100_000)}\n`);
    expect([...many, '\ndata: next\n\n'].flatMap(read)).toEqual(['next']);
  });
});
