/** What the customer stated, each to be copied with one press, so that nothing is asked or typed again. */
import { useEffect, useState } from 'preact/hooks';
import type { Detail } from '../desk/agents/wire.ts';
import { factName } from './words.ts';

const copiedMs = 1600;

export function Facts({ detail }: { readonly detail: Detail }) {
  const { facts } = detail.packet.handoff;
  const [copied, setCopied] = useState<string | null>(null);

  useEffect(() => {
    if (copied === null) return undefined;
    const timer = setTimeout(() => setCopied(null), copiedMs);
    return () => clearTimeout(timer);
  }, [copied]);

  if (facts.length === 0) return null;
  const copy = async (value: string) => {
    await navigator.clipboard.writeText(value);
    setCopied(value);
  };
  return (
    <div class="facts">
      <ul class="facts__list" aria-label="Stated facts">
        {facts.map(({ kind, value, about, said_in: line }) => (
          <li key={`${kind} ${value} ${line}`}>
            <button
              type="button"
              class="fact"
              title={about === undefined ? 'Copy' : `${about} … (press to copy)`}
              onClick={() => void copy(value)}
            >
              <span class="fact__kind">{factName(kind)}</span> <span>{value}</span>
              {copied === value ? <span class="fact__done">Copied</span> : null}
            </button>
          </li>
        ))}
      </ul>
      <p class="unseen" role="status">
        {copied === null ? '' : `Copied ${copied}`}
      </p>
    </div>
  );
}
