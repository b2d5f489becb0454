/** The worker as the page sees it: what is read, how far a replay has come, and what it has found so far. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Answered, Asked, CurvePoint } from './protocol.ts';
import type { Retold } from './retell.ts';
import { startWorker } from './startWorker.ts';

export type Stored =
  | { readonly kind: 'reading'; readonly read: number }
  | { readonly kind: 'read'; readonly conversations: number; readonly marked: number }
  | { readonly kind: 'unread'; readonly why: string };

export type Run = {
  readonly rows: readonly Retold[];
  readonly done: number;
  readonly state:
    | { readonly kind: 'running' }
    | { readonly kind: 'stopped' }
    | { readonly kind: 'finished'; readonly ms: number };
};

export type Curve = { readonly points: readonly CurvePoint[] };

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

export function useReplay(): Replaying {
  const [stored, setStored] = useState<Stored>({ kind: 'reading', read: 0 });
  const [run, setRun] = useState<Run | null>(null);
  const [curve, setCurve] = useState<Curve | null>(null);
  const latest = useRef(0);
  const worker = useRef<Worker | null>(null);
  const ask = (asked: Asked) => worker.current?.postMessage(asked);

  useEffect(() => {
    const own = startWorker();
    worker.current = own;
    own.addEventListener('message', ({ data }: MessageEvent<Answered>) => hear(data));
    own.addEventListener('error', () =>
      setStored({ kind: 'unread', why: 'The replay could not be started in this browser.' }),
    );
    ask({ do: 'read', days: replayedDays });
    return () => own.terminate();
  }, []);

  function hear(answered: Answered): void {
    if ('run' in answered && answered.run !== latest.current) return;
    switch (answered.kind) {
      case 'reading':
      case 'read':
      case 'unread':
        setStored(answered);
        return;
      case 'replayed':
        setRun((before) => ({
          rows: [...(before?.rows ?? []), ...answered.rows],
          done: answered.done,
          state: { kind: 'running' },
        }));
        return;
      case 'finished':
        setRun((before) => before && { ...before, state: { kind: 'finished', ms: answered.ms } });
        return;
      case 'curve':
        setCurve(answered);
    }
  }

  return useMemo(
    () => ({
      stored,
      run,
      curve,
      read() {
        setStored({ kind: 'reading', read: 0 });
        ask({ do: 'read', days: replayedDays });
      },
      replay(inForce, wanted) {
        latest.current += 1;
        setRun({ rows: [], done: 0, state: { kind: 'running' } });
        setCurve(null);
        ask({ do: 'replay', run: latest.current, inForce, wanted });
      },
      draw(document, path, values) {
        latest.current += 1;
        setCurve({ points: [] });
        ask({ do: 'curve', run: latest.current, document, path, values });
      },
      stop() {
        ask({ do: 'stop' });
        setRun((before) => before && { ...before, state: { kind: 'stopped' } });
      },
    }),
    [stored, run, curve],
  );
}
