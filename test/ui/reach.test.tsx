import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { blank, type Service } from '../../widget/conversation/memory.ts';
import { valueAt, viewOf } from '../../widget/conversation/view.ts';
import { Reach } from '../../widget/ui/Reach.tsx';
import { englishWords } from '../../widget/ui/strings/languages.ts';

afterEach(cleanup);

/** What is said about the button to a person, to whoever sees it and whoever hears it. */
function hintFor(service: Service | null): string | undefined {
  const view = viewOf(valueAt('bot.listening'), { ...blank('c', 'a', ''), service });
  const act = { tell: () => {} };
  render(<Reach view={view} words={englishWords} act={act} />);
  const button = screen.getByRole('button', { name: 'Talk to a human' });
  const hint = document.getElementById(button.getAttribute('aria-describedby') ?? '');
  return hint?.textContent;
}

describe('the button to a person', () => {
  it('comes with the wait', () => {
    const wait = { fromSeconds: 60, toSeconds: 240 };

    expect(hintFor({ kind: 'busy', wait })).toBe('Usually 1–4 minutes.');
  });

  it('says that there is a wait where its length is not known', () => {
    expect(hintFor({ kind: 'busy', wait: null })).toMatch(/wait in the queue/);
  });

  it('says until when nobody is there, and what can be had instead', () => {
    const closed = { kind: 'closed', opensAt: '2026-11-23T09:00:00.000Z', notice: null } as const;

    expect(hintFor(closed)).toMatch(
      /^Nobody from the team is here until Monday.*You can leave a message/,
    );
  });

  it('passes on what the desk says about an incident', () => {
    const closed = { kind: 'closed', opensAt: null, notice: 'We are moving today.' } as const;

    expect(hintFor(closed)).toBe('We are moving today.');
  });

  it('promises nothing where the desk does not know', () => {
    expect(hintFor(null)).toBeUndefined();
  });
});
