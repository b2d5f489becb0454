import { screen } from '@testing-library/dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mountFor } from '../../demo/sign-in/mountFor.tsx';

beforeEach(() => {
  vi.useFakeTimers();
  // A desk that has heard, and takes its time.
  vi.stubGlobal('fetch', () => new Promise(() => undefined));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

describe('a page of the desk', () => {
  it('says that it opens while the desk has not said who is here, and flashes nothing before', async () => {
    const place = document.body.appendChild(document.createElement('div'));
    place.id = 'console';
    void mountFor('#console', ['agent'], () => null);
    await vi.advanceTimersByTimeAsync(300);
    expect(place.childElementCount).toBe(0);
    await vi.advanceTimersByTimeAsync(200);
    expect(screen.getByRole('status').textContent).toBe('One moment.');
  });
});
