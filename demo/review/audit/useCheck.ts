/** Runs one check after the other, and shows how far it is. */
import { useState } from 'preact/hooks';
import { type Around, around, check, type Checked, type Trail } from './check.ts';
import { keepHead, loadHead } from './trails.ts';

export type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly entries: number }
  | { readonly kind: 'failed'; readonly why: string }
  | {
      readonly kind: 'done';
      readonly name: string;
      readonly checked: Checked;
      readonly around: Around;
    };

export type Source = { readonly name: string; readonly trail: Trail; readonly isDesks: boolean };

export function useCheck() {
  const [state, setState] = useState<State>({ kind: 'idle' });

  async function run({ name, trail, isDesks }: Source, kept: string): Promise<void> {
    setState({ kind: 'running', entries: 0 });
    try {
      // The trail may grow while it is read, and has to pass through what it ended with before.
      const now = isDesks ? await loadHead() : null;
      const seen = [kept, now?.number === 0 ? '' : (now?.hash ?? '')].filter((one) => one !== '');
      const checked = await check(trail, { head: null, seen, isPart: false }, (entries) =>
        setState({ kind: 'running', entries }),
      );
      const { fault, ok, head, entries } = checked.report;
      if (ok && isDesks && entries > 0) keepHead(head);
      const beside = fault === null ? [] : await around(trail, fault.line);
      setState({ kind: 'done', name, checked, around: beside });
    } catch {
      setState({ kind: 'failed', why: `${name} could not be read to its end.` });
    }
  }

  return { state, run: (source: Source, kept: string) => void run(source, kept) };
}
