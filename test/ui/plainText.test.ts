import { describe, expect, it } from 'vitest';
import type { Decision } from '../../widget/model/action.ts';
import { plainText, printable } from '../../widget/ui/plainText.ts';
import { englishWords, wordsFor } from '../../widget/ui/strings/languages.ts';
import { ai, customer, event } from '../fakes/transcript.ts';

const action = { id: 'a', name: 'refund', summary: '', input: {}, amount: null };
const by = { id: 'ag_1', name: 'Alex' };
const decided = (outcome: Decision['outcome'], reason: string | null = null) =>
  event({ kind: 'approval-decided', action, outcome, by, reason, token: 'signed' });

function exported(...lines: Parameters<typeof plainText>[0]): readonly string[] {
  return plainText(lines, 'Pell', wordsFor({ language: 'en', locale: 'en-GB' }))
    .split('\n')
    .map((line) => line.replace(/^\[.*?\] /, ''));
}

describe('the transcript that a customer downloads', () => {
  it('says which line carries out what a person allowed, and who that was', () => {
    const lines = exported(
      customer('Refund me.'),
      ai('I have to ask.'),
      event({ kind: 'approval-requested', action }),
      decided('approved'),
      { ...ai('Done.'), approvedBy: by },
    );
    expect(lines).toEqual([
      'You: Refund me.',
      'Pell, AI: I have to ask.',
      'Notice: A colleague is asked first.',
      'Notice: Alex has approved this: refund.',
      'Pell, AI, approved by Alex: Done.',
    ]);
  });

  it.each([
    ['rejected', 'It was opened.', ['Notice: Alex did not approve this: It was opened.']],
    ['rejected', null, ['Notice: Alex did not approve this.']],
    ['withdrawn', null, ['Notice: You took this back.']],
    ['undecided', null, ['Notice: Nobody could decide this in time.']],
    ['not-needed', null, ['']],
  ] as const)('says what became of an action: %s', (outcome, reason, lines) => {
    expect(exported(decided(outcome, reason))).toEqual(lines);
  });
});

describe('the transcript that a customer prints', () => {
  it('has every line with its speaker, and markup that somebody typed is text', () => {
    const typed = '<img src=x onerror=alert(1)> & "more"';
    const page = new DOMParser().parseFromString(
      printable([customer(typed), ai('Hello')], 'Pell', 'Acme', englishWords),
      'text/html',
    );

    expect(page.title).toBe('Acme');
    expect([...page.querySelectorAll('p')].map((line) => line.textContent)).toEqual([
      typed,
      'Hello',
    ]);
    expect(page.querySelector('h2')?.textContent).toMatch(/^You · /);
    expect(page.querySelector('img, script')).toBeNull();
  });
});
