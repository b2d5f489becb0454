import { idle } from '../fakes/files.ts';
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { blank, type QueueFigures } from '../../widget/conversation/memory.ts';
import { valueAt, viewOf } from '../../widget/conversation/view.ts';
import { newsFrom } from '../../widget/desks/news.ts';
import { PeopleCards } from '../../widget/ui/cards/PeopleCards.tsx';
import { englishWords } from '../../widget/ui/strings/languages.ts';

afterEach(cleanup);

/** The card, as it is after the desk has said so. */
function card(told: object) {
  const news = newsFrom({
    id: 'evt_1',
    type: 'hep.queue.updated',
    time: '2026-11-22T10:00:00Z',
    data: told,
  });
  const queue: QueueFigures | null = news?.type === 'desk.queued' ? news.queue : null;
  const memory = { ...blank('c', 'a', ''), queue };
  const act = { ...idle, tell: () => {}, close: () => {}, hides: () => [], save: () => {} };
  const view = viewOf(valueAt('waiting.queued'), memory);
  return <PeopleCards view={view} words={englishWords} act={act} mailto={null} />;
}

describe('the card of whoever waits', () => {
  it('says why a place has grown, and nothing more once it has not', async () => {
    const { rerender } = render(card({ position: 4, reason: 'priority' }));
    const why = await screen.findByText(/more urgent goes first/);
    expect(why.closest('[role=status]')?.textContent).toMatch(/You are number 4/);

    rerender(card({ position: 3 }));
    expect(screen.queryByText(/goes first/)).toBeNull();
  });

  it.for([
    { eta_s: { p10: 120, p50: 200, p90: 300 }, text: 'Usually 2–5 minutes.' },
    { eta_s: { p50: 180, p90: 300 }, text: 'Usually 3–5 minutes.' },
    { eta_s: { p10: 0, p50: 180, p90: 300 }, text: 'Usually under 5 minutes.' },
  ])('shows the whole range of the desk: $text', ({ eta_s, text }) => {
    render(card({ position: 2, eta_s }));

    expect(screen.getByRole('status').textContent).toContain(text);
  });

  it('takes a reason it does not know for none', () => {
    render(card({ position: 2, reason: 'mercury in retrograde' }));

    expect(screen.getByRole('status').textContent).toBe('You are number 2 in the queue.');
  });
});
