import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { HumanLine } from '../../widget/model/line.ts';
import { show } from './show.tsx';

const yes = (id: string): HumanLine => ({
  id,
  at: '2026-11-22T10:01:00.000Z',
  from: 'human',
  agent: { id: 'a1', name: 'Alex', role: null, avatarUrl: null },
  text: 'Yes.',
});
const queue = {
  position: 3,
  wait: { fromSeconds: 120, toSeconds: 240 },
  at: '2026-11-22T10:01:00.000Z',
};

/** The live region in which something has changed, whenever that happens. */
function recorded() {
  const regions: Element[] = [];
  const observer = new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      const element = target instanceof Element ? target : target.parentElement;
      const region = element?.closest('[aria-live], [role=status], [role=alert]');
      const isNews = addedNodes.length > 0 || target instanceof Text;
      const isHeard = region?.closest('[hidden], [aria-live=off]') === null;
      if (region && isNews && isHeard) regions.push(region);
    }
  });
  observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  return {
    heard: async () => {
      // Effects run after the next frame.
      await new Promise((resolve) => {
        requestAnimationFrame(() => setTimeout(resolve));
      });
      return regions.splice(0).map((region) => region.textContent ?? '');
    },
  };
}

describe('what is announced', () => {
  it('are the same words twice, where they were said twice', async () => {
    const { change } = show('human.talking', { lines: [] });
    const { heard } = recorded();
    await heard();

    change({ lines: [yes('1')] });
    expect(await heard()).toEqual(['Alex, support team: Yes.']);
    change({ lines: [yes('1'), yes('2')] });
    expect(await heard()).toEqual(['Alex, support team: Yes.']);
    change({ lines: [yes('1'), yes('2')] });
    expect(await heard()).toEqual([]);
  });

  it('is nothing a second time when the chat is closed and opened again', async () => {
    const { change } = show('human.talking', { lines: [] });
    const { heard } = recorded();
    await heard();
    change({ lines: [yes('1')] });
    await heard();

    change({ lines: [yes('1')], isOpen: false });
    await heard();
    change({ lines: [yes('1')], isOpen: true });
    expect(await heard()).toEqual([]);
    expect(screen.getByRole('dialog').querySelector('[aria-live=polite]')?.textContent).toBe('');
  });

  it('is a new place in the queue, and not each new estimate of the wait', async () => {
    const { change } = show('waiting.queued', { queue });
    const { heard } = recorded();
    await heard();

    change({
      queue: {
        ...queue,
        wait: { fromSeconds: 180, toSeconds: 300 },
        at: '2026-11-22T10:05:00.000Z',
      },
    });
    expect(await heard()).toEqual([]);
    change({ queue: { ...queue, position: 2 } });
    expect(await heard()).toHaveLength(1);
  });
});
