/** What stands where something is asked of the desk, until it is there, and when it does not come. */
import type { Asking } from './useLoaded.ts';

export function Waiting({ asked, again }: Pick<Asking<unknown>, 'asked' | 'again'>) {
  if (asked.kind === 'loaded') return null;
  if (asked.kind === 'loading') return <p role="status">Asking the desk …</p>;
  return (
    <p role="alert">
      The desk cannot be reached.{' '}
      <button type="button" class="link" onClick={again}>
        Try again
      </button>
    </p>
  );
}
