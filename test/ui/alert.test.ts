import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { alert } from '../../widget/app/alert.ts';

const alex = { occasion: 'default:ag_1', text: 'Alex is here', hasSound: false };
const heard = vi.fn<() => void>();

/** Locks as several tabs of one browser share them. */
function sharedLocks() {
  const held = new Set<string>();
  return {
    async request(name: string, _: object, use: (lock: object | null) => Promise<void>) {
      if (held.has(name)) return await use(null);
      held.add(name);
      await use({});
      held.delete(name);
    },
  };
}

class Audio {
  destination = {};
  currentTime = 0;
  constructor() {
    heard();
  }
  createGain = () => ({
    connect() {},
    gain: { setValueAtTime() {}, exponentialRampToValueAtTime() {} },
  });
  createOscillator = () => ({ frequency: {}, connect() {}, start() {}, stop() {} });
  close = () => Promise.resolve();
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('AudioContext', Audio);
  vi.stubGlobal('navigator', { locks: sharedLocks() });
  vi.spyOn(document, 'hasFocus').mockReturnValue(false);
  document.title = 'Acme';
});
afterEach(() => {
  dispatchEvent(new Event('focus'));
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  heard.mockClear();
});

describe('a person who is here while the customer looks elsewhere', () => {
  it('is named in the title until the customer is back', () => {
    void alert(alex);
    expect(document.title).toBe('Alex is here · Acme');

    dispatchEvent(new Event('focus'));
    expect(document.title).toBe('Acme');
  });

  it('does not put an old title over one that the page has set meanwhile', () => {
    void alert(alex);
    document.title = 'Cart (1)';
    dispatchEvent(new Event('focus'));

    expect(document.title).toBe('Cart (1)');
  });

  it('is not told to whoever is looking', () => {
    vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    void alert({ ...alex, hasSound: true });

    expect(document.title).toBe('Acme');
    expect(heard).not.toHaveBeenCalled();
  });

  it('is told by one tab of several, and the next time again', async () => {
    void alert({ ...alex, hasSound: true });
    void alert({ ...alex, hasSound: true });
    expect(heard).toHaveBeenCalledTimes(1);

    await vi.advanceTimersByTimeAsync(3000);
    void alert({ ...alex, hasSound: true });
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it('makes no sound unless the customer wants one', () => {
    void alert(alex);

    expect(heard).not.toHaveBeenCalled();
  });
});
