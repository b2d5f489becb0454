/** From what is told to where it was said. */
import type { Detail } from '../desk/agents/wire.ts';

/** Messages of several conversations may stand in one transcript, and ids may hold anything. */
export function lineId(line: string): string {
  return `line-${line}`;
}

type Props = { readonly line: string; readonly detail: Detail; readonly what: string };

export function Jump({ line, detail, what }: Props) {
  // A long transcript is cut, and then there is nowhere to go.
  if (!detail.packet.transcript.messages.some(({ id }) => id === line)) return null;
  return (
    <button
      type="button"
      class="jump"
      aria-label={`Show ${what} in the transcript`}
      onClick={() => goTo(line)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M8 3v9M4 8l4 4 4-4" />
      </svg>
    </button>
  );
}

export function goTo(line: string): void {
  const target = document.getElementById(lineId(line));
  target?.scrollIntoView({ block: 'center' });
  target?.focus({ preventScroll: true });
}
