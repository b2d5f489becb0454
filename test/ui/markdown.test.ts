import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf, passagesOf } from '../../widget/ui/lines/markdown.ts';
import { cpuMsOf } from '../cpuTime.ts';

const readMarkdown = (source: string) => passagesOf(source).flatMap(blocksOf);
const text = (value: string) => ({ kind: 'text', text: value });

describe('the markdown of answers', () => {
  it('knows paragraphs, emphasis, code and links', () => {
    expect(readMarkdown('One **two** *three* `four`\nfive\n\n[six](https://a.example/x)')).toEqual([
      {
        kind: 'paragraph',
        text: [
          text('One '),
          { kind: 'strong', text: 'two' },
          text(' '),
          { kind: 'em', text: 'three' },
          text(' '),
          { kind: 'code', text: 'four' },
          text('\nfive'),
        ],
      },
      {
        kind: 'paragraph',
        text: [{ kind: 'link', text: 'six', address: 'https://a.example/x' }],
      },
    ]);
  });

  it('knows lists, headings, quotes, code blocks and tables', () => {
    const kinds = readMarkdown(
      '# H\n- a\n- b\n1. c\n> q\n```\n<b>\n```\n| x | y |\n|---|---|\n| 1 | 2 |',
    );
    expect(kinds.map(({ kind }) => kind)).toEqual([
      'heading',
      'list',
      'list',
      'quote',
      'code',
      'table',
    ]);
    expect(kinds[4]).toEqual({ kind: 'code', text: '<b>' });
  });

  it.for([
    '[click](javascript:alert(1))',
    '[click](data:text/html,x)',
    '[click](//evil.example)',
    '![x](https://evil.example/pixel.png)',
    '<img src=x onerror=alert(1)>',
  ])('leaves “%s” without a way to run or to load', (source) => {
    const urls = JSON.stringify(readMarkdown(source)).match(/"address":"[^"]*/g) ?? [];
    expect(urls.filter((url) => !url.startsWith('"address":"https://'))).toEqual([]);
  });

  it('never throws, never loops, and loses no word, whatever it is given', () => {
    const anything = fc.array(
      fc.constantFrom(
        ' `',
        '*',
        '**',
        '[',
        '](',
        ')',
        '|',
        '> ',
        '- ',
        '# ',
        '\n```\n',
        '\n',
        'word ',
        '1. ',
      ),
    );
    fc.assert(
      fc.property(anything, (parts) => {
        const source = parts.join('');
        const words = source.match(/word/g)?.length ?? 0;
        expect(JSON.stringify(readMarkdown(source)).match(/word/g)?.length ?? 0).toBe(words);
      }),
      { numRuns: 3000 },
    );
  });

  it.for(['[a](', '**', '[', '`', '*a ', '| ', '> ', '[a](#)', 'https://a.example '])(
    'reads “%s” over and over in the time of as many letters',
    (mark) => {
      const source = mark.repeat(100_000 / mark.length);
      const spent = cpuMsOf(() => expect(readMarkdown(source).length).toBeGreaterThan(0));
      expect(spent).toBeLessThan(2000);
    },
  );
});
