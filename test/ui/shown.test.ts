import { describe, expect, it } from 'vitest';
import { shown } from '../../widget/ui/shown.ts';

describe('what was written is shown', () => {
  it.for([
    ['an amount that is written backwards', 'Refund of \u202e00.05$\u202c', 'Refund of 00.05$'],
    ['a name that reaches into the sentence', 'Ann\u2069\u202ea', 'Anna'],
    ['an order that only machines read', 'Thanks!\u{e0041}\u{e0042}', 'Thanks!'],
    ['a flag that carries more than a flag', '\u{1f3f4}\u{e0041}\u{e0020}\u{e0041}', '\u{1f3f4}'],
    ['invisible signs of sums', 'a\u2061b\u2064c', 'abc'],
  ] as const)('without what nobody sees: %s', ([, written, read]) => {
    expect(shown(written)).toBe(read);
  });

  it.for([
    ['Persian, with its joints', 'می‌خواهم کتاب‌ها را ببینم'],
    ['Arabic with a mark of direction', 'السعر 5$\u200f فقط'],
    ['Hebrew with points', 'שָׁלוֹם\u200e (a)'],
    ['Hindi, with joiners', 'क्‍ष और क्‌ष'],
    ['Sinhala', 'ශ්‍රී ලංකා'],
    ['Thai, with places to break', 'ภาษา\u200bไทย'],
    ['German, with soft hyphens', 'Donau\u00addampf'],
    ['a family', '👩‍👩‍👧‍👦'],
    ['a heart that is red', '❤️'],
    ['the flag of Scotland', '🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
    ['the flags of Wales and England', '🏴󠁧󠁢󠁷󠁬󠁳󠁿 🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
    ['a name with a variant of its sign', '葛󠄀城'],
    ['lines and tabs', 'a\n\tb'],
  ] as const)('with all that languages need: %s', ([, text]) => {
    expect(shown(text)).toBe(text);
  });
});
