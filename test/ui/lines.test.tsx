import { screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loaders } from '../../widget/ui/strings/load.ts';
import { wordsFor } from '../../widget/ui/strings/languages.ts';
import { ai, customer, event } from '../fakes/transcript.ts';
import { press, show } from './show.tsx';

describe('the times in a conversation', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date(2026, 10, 24, 12, 0), toFake: ['Date'] });
  });
  afterEach(() => void vi.useRealTimers());

  /** In the time zone of the one who reads. */
  const saidAt = (...time: [number, number, number, number, number]) => ({
    ...customer('Hello'),
    at: new Date(...time).toISOString(),
  });
  const times = () => screen.queryAllByText(/ · /).map(({ textContent }) => textContent);

  it('are told at the beginning, after a pause and on another day, and not for every line', () => {
    show('bot.listening', {
      lines: [
        saidAt(2025, 11, 31, 8, 0),
        saidAt(2026, 10, 22, 9, 0),
        saidAt(2026, 10, 22, 9, 14),
        saidAt(2026, 10, 23, 23, 55),
        saidAt(2026, 10, 24, 0, 5),
        saidAt(2026, 10, 24, 0, 20),
      ].map((line, at) => ({ ...line, id: `line-${at}` })),
    });

    expect(times()).toEqual([
      'Wednesday, December 31, 2025 · 8:00 AM',
      'Sunday, November 22 · 9:00 AM',
      'Yesterday · 11:55 PM',
      'Today · 12:05 AM',
      'Today · 12:20 AM',
    ]);
  });
});

describe('a sentence of ours', () => {
  it('runs as its language does, whatever name it begins with', async () => {
    const words = wordsFor({ language: 'ar', locale: 'ar' }, [await loaders.ar()]);
    const agent = { id: 'a', name: 'Alex', avatarUrl: null, role: null };
    show('human.talking', { lines: [event({ kind: 'agent-joined', agent })] }, null, words);

    const joined = within(screen.getByRole('log')).getByText(/^.Alex/u);
    expect(joined.dir).toBe('rtl');
  });
});

describe('an answer that did not help', () => {
  it('is said to be so with one press, and why only if the customer likes', async () => {
    const { told } = show('bot.listening', { lines: [{ ...ai('It is green.'), id: 'a1' }] });
    await press('Not helpful');
    const why = await screen.findByRole('textbox', { name: 'What was wrong? (optional)' });
    await userEvent.type(why, 'It is blue.{Enter}');

    expect(told).toEqual([
      { type: 'customer.judged', line: 'a1', verdict: 'unhelpful' },
      { type: 'customer.judged', line: 'a1', verdict: 'unhelpful', words: 'It is blue.' },
    ]);
    expect(await screen.findByText('Thank you. Our team will look at it.')).toBeTruthy();
  });
});

describe('code in an answer', () => {
  it('is copied as it stands', async () => {
    const user = userEvent.setup();
    show('bot.listening', { lines: [ai('Type this:\n```\nnpm i\n  baton\n```')] });
    await user.click(screen.getByRole('button', { name: 'Copy' }));

    expect(await navigator.clipboard.readText()).toBe('npm i\n  baton');
    expect(screen.getByRole('button', { name: 'Copied' })).toBeTruthy();
  });
});
