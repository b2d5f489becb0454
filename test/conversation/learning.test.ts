import { describe, expect, it, vi } from 'vitest';
import { run } from '../../widget/app/conversationRun.ts';
import { blank } from '../../widget/conversation/memory.ts';
import type { Scope, Topic } from '../../widget/model/scope.ts';
import { playedPorts } from '../fakes/ports.ts';

function talk(...topics: Topic[]) {
  const fresh = blank('c', 'a', '2026-11-22T10:00:00.000Z');
  const scope: Scope = { ...fresh.scope, triggers: { ...fresh.scope.triggers, topics } };
  const { tell, now } = run(playedPorts(), { ...fresh, scope }, () => {});
  return {
    say: (text: string) => tell({ type: 'customer.said', text }),
    mode: () => now().view.mode,
  };
}

const limit = { value: 200, currency: 'USD' };

describe('what the rules learn while they are at work', () => {
  it.for([
    ['$249', 'escalating'],
    ['$49', 'bot'],
  ])('is to read sums where the document has a limit: %s', async ([sum, mode]) => {
    const { say, mode: is } = talk({
      id: 'refund',
      phrases: { en: ['money back'] },
      amountOver: limit,
      do: 'escalate',
    });
    say(`I want my money back, it was ${sum}`);
    await vi.dynamicImportSettled();
    expect(is()).toBe(mode);
  });

  it('is another language, once somebody speaks it', async () => {
    const { say, mode } = talk();
    say('Ich möchte bitte mit einem Mitarbeiter sprechen');
    expect(mode()).toBe('bot');
    await vi.waitFor(() => expect(mode()).toBe('escalating'));
  });
});
