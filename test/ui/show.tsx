/** The panel as it stands at one place of the chart, and what the customer does there. */
import { idle } from '../fakes/files.ts';
import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, vi } from 'vitest';
import type { CustomerHappening } from '../../widget/conversation/happening.ts';
import { blank, type Memory, type Place } from '../../widget/conversation/memory.ts';
import { valueAt, viewOf } from '../../widget/conversation/view.ts';
import { Panel } from '../../widget/ui/Panel.tsx';
import { englishWords } from '../../widget/ui/strings/languages.ts';

beforeAll(() => {
  // jsdom lays nothing out, so it has nothing to observe.
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(cleanup);

export function show(
  place: Place,
  more: Partial<Memory> = {},
  mailto: string | null = null,
  words = englishWords,
) {
  const told: CustomerHappening[] = [];
  const memory = { ...blank('c', 'a', '2026-11-22T10:00:00.000Z'), place, isOpen: true, ...more };
  const saved = vi.fn<(name: string, type: string, text: string) => void>();
  const closed = vi.fn<() => void>();
  const panel = (of: Memory) => (
    <Panel
      view={viewOf(valueAt(of.place), of)}
      title="Acme Assistant"
      words={words}
      act={{
        ...idle,
        tell: (happening) => told.push(happening),
        close: closed,
        hides: (text) => (text.includes('4111') ? ['card'] : []),
        save: saved,
      }}
      isForgetful={false}
      mailto={mailto}
      canSendAnyway
      asking={null}
      prefill={{ text: '', count: 0 }}
      isNarrow={false}
    />
  );
  const { rerender } = render(panel(memory));
  return {
    told,
    saved,
    closed,
    change: (next: Partial<Memory>) => rerender(panel({ ...memory, ...next })),
  };
}

export const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
