/** Counts down until something may be tried again. */
import { useEffect, useState } from 'preact/hooks';

export type Wait = {
  /** Whole seconds that are left. */
  readonly seconds: number;
  /** For people: `8 s`, `12:30`. */
  readonly text: string;
  readonly begin: (seconds: number) => void;
};

export function useWait(): Wait {
  const [until, setUntil] = useState(0);
  const [now, setNow] = useState(0);
  const seconds = Math.max(0, Math.ceil((until - now) / 1000));

  useEffect(() => {
    if (seconds === 0) return undefined;
    const timer = setTimeout(() => setNow(Date.now()), 250);
    return () => clearTimeout(timer);
  }, [seconds, now]);

  return {
    seconds,
    text:
      seconds < 60
        ? `${seconds} s`
        : `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`,
    begin: (length) => {
      setNow(Date.now());
      setUntil(Date.now() + length * 1000);
    },
  };
}
