/** The workers as the page sees them: what is read, how far a replay has come, and what it has found so far. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  type Crew,
  crewOf,
  type Curve,
  curveBy,
  drawing,
  hear,
  reading,
  type Run,
  running,
  stopped,
  type Stored,
  storedBy,
} from './crew.ts';
import type { Answered, Asked } from './protocol.ts';
import { startWorker } from './startWorker.ts';

export type Replaying = {
  readonly stored: Stored;
  /** Null until something is replayed. */
  readonly run: Run | null;
  readonly curve: Curve | null;
  readonly read: () => void;
  readonly replay: (inForce: object, wanted: object) => void;
  readonly draw: (document: object, path: readonly string[], values: readonly number[]) => void;
  readonly stop: () => void;
};

/** What is replayed: all that the desk still has of a year. */
export const replayedDays = 366;

/** One for each core; more than these would only wait for the desk. */
const workers = Math.min(4, navigator.hardwareConcurrency);

export function useReplay(): Replaying {
  const [crew, setCrew] = useState<Crew>(() => crewOf(workers));
  const latest = useRef(0);
  const own = useRef<readonly Worker[]>([]);
  const ask = (asked: Asked) => own.current.forEach((worker) => worker.postMessage(asked));
  const askToRead = () =>
    own.current.forEach((worker, at) => {
      const asked: Asked = { do: 'read', days: replayedDays, part: { at, of: workers } };
      worker.postMessage(asked);
    });

  useEffect(() => {
    own.current = Array.from({ length: workers }, (_, at) => {
      const worker = startWorker();
      worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
        if ('run' in data && data.run !== latest.current) return;
        setCrew((before) => hear(before, at, data));
      });
      worker.addEventListener('error', () => {
        const why = 'The replay could not be started in this browser.';
        setCrew((before) => hear(before, at, { kind: 'unread', why }));
      });
      return worker;
    });
    askToRead();
    return () => own.current.forEach((worker) => worker.terminate());
  }, []);

  const { run } = crew;
  const stored = useMemo(() => storedBy(crew), [crew.stored]);
  const curve = useMemo(() => curveBy(crew), [crew.curves]);
  return useMemo(
    () => ({
      stored,
      run,
      curve,
      read() {
        setCrew(reading);
        askToRead();
      },
      replay(inForce, wanted) {
        latest.current += 1;
        setCrew(running);
        ask({ do: 'replay', run: latest.current, inForce, wanted });
      },
      draw(document, path, values) {
        latest.current += 1;
        setCrew(drawing);
        ask({ do: 'curve', run: latest.current, document, path, values });
      },
      stop() {
        ask({ do: 'stop' });
        setCrew(stopped);
      },
    }),
    [stored, run, curve],
  );
}
