// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keep } from '../../widget/app/keeper.ts';
import { blank, type Memory } from '../../widget/conversation/memory.ts';
import { forgetfulStore, type RecordStore, type Saved } from '../../widget/store/record.ts';

const many = 5000;
const memories: readonly Memory[] = Array.from({ length: many }, () => blank('c', 'v', ''));
const newest = memories.at(-1);

/** A disk that answers when it is told to. */
function disk() {
  const taken: Memory[] = [];
  let answer: (saved: Saved) => void = () => {};
  let state: ReturnType<RecordStore['state']> = 'keeping';
  const store: RecordStore = {
    ...forgetfulStore(),
    state: () => state,
    save(memory) {
      taken.push(memory);
      if (state === 'silent') return Promise.resolve('lost');
      return new Promise((resolve) => {
        answer = resolve;
      });
    },
  };
  return {
    store,
    taken,
    answers: (saved: Saved) => answer(saved),
    fallsSilent: () => {
      state = 'silent';
      answer('lost');
    },
  };
}

describe('what is remembered', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is written anew once for all that has changed during a write, and told of once', async () => {
    const { store, taken, answers } = disk();
    const hear = vi.fn();
    const keeper = keep(store, () => 1, hear);
    memories.forEach(keeper.note);
    expect(taken).toEqual([memories[0]]);

    const late = keeper.keptOrLate();
    await vi.advanceTimersByTimeAsync(500);
    expect(await late).toBe('late');
    expect(keeper.missing()).toBe(newest);
    answers('kept');
    await vi.advanceTimersByTimeAsync(0);
    expect(taken).toEqual([memories[0], newest]);
    answers('kept');
    await vi.advanceTimersByTimeAsync(0);
    expect(hear.mock.calls).toEqual([
      ['kept', 1],
      ['kept', 1],
    ]);
    expect(keeper.missing()).toBeNull();
    expect(await keeper.kept()).toBe('kept');
    keeper.stop();
  });

  it('is told of a few times a second while the disk is silent, however fast it changes', async () => {
    const { store, taken, fallsSilent } = disk();
    const hear = vi.fn();
    const keeper = keep(store, () => 1, hear);
    keeper.note(blank('c', 'v', ''));
    fallsSilent();
    await vi.advanceTimersByTimeAsync(0);
    hear.mockClear();

    for (const memory of memories) {
      keeper.note(memory);
      await vi.advanceTimersByTimeAsync(1);
    }
    expect(hear.mock.calls.length).toBeGreaterThan(3);
    expect(hear.mock.calls.length).toBeLessThan((many / 1000) * 5);
    await vi.advanceTimersByTimeAsync(1000);
    expect(taken.at(-1)).toBe(newest);
    keeper.stop();
  });

  it('is written at once where somebody waits for it, though the disk was silent', async () => {
    const { store, taken, fallsSilent } = disk();
    const keeper = keep(store, () => 1, vi.fn());
    keeper.note(blank('c', 'v', ''));
    fallsSilent();
    await vi.advanceTimersByTimeAsync(0);

    const [said] = memories;
    if (said) keeper.note(said);
    expect(await keeper.keptOrLate()).toBe('lost');
    expect(taken.at(-1)).toBe(said);
    keeper.stop();
  });

  it('is lost to whoever waits for it when the lead is over before it was written', async () => {
    const { store, taken, answers } = disk();
    const keeper = keep(store, () => 1, vi.fn());
    const [first, second] = memories;
    if (first) keeper.note(first);
    if (second) keeper.note(second);
    const kept = keeper.kept();
    await vi.advanceTimersByTimeAsync(0);
    keeper.drop();
    answers('kept');
    expect(await kept).toBe('lost');
    expect(taken).toEqual([first]);
    keeper.stop();
  });
});
