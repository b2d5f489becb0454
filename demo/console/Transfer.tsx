/** Passing the customer on: to a colleague who is here, or to a team, with a note that the customer never sees. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Actor, Inbox } from '../desk/agents/wire.ts';

export type Target = { readonly kind: 'agent' | 'team'; readonly id: string };

type Props = {
  readonly inbox: Inbox | null;
  readonly agent: Actor;
  readonly isBusy: boolean;
  readonly onTransfer: (to: Target, note: string) => void;
};

export function Transfer({ inbox, agent, isBusy, onTransfer }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [note, setNote] = useState('');
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const colleagues = (inbox?.agents ?? []).filter((one) => one.id !== agent.id);
  const teams = inbox?.teams ?? [];

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  useEffect(() => {
    if (!isOpen) return undefined;
    const hear = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [isOpen]);

  const choose = (to: Target) => {
    onTransfer(to, note.trim());
    setNote('');
    close();
  };

  return (
    <div class="transfer">
      <button
        type="button"
        class="button"
        ref={button}
        disabled={isBusy}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        Transfer
      </button>
      {isOpen ? (
        <section class="transfer__panel" id={id} aria-label="Transfer to">
          <label class="transfer__label" htmlFor={`${id}-note`}>
            Note for whoever goes on
          </label>
          <textarea
            id={`${id}-note`}
            class="field"
            rows={2}
            maxLength={2000}
            value={note}
            placeholder="The customer does not see it"
            onInput={(event) => setNote(event.currentTarget.value)}
          />
          <ul class="transfer__list">
            {colleagues.map((one) => (
              <li key={one.id}>
                <button
                  type="button"
                  class="transfer__to"
                  onClick={() => choose({ kind: 'agent', id: one.id })}
                >
                  {one.name}
                </button>
              </li>
            ))}
            {teams.map((one) => (
              <li key={one.id}>
                <button
                  type="button"
                  class="transfer__to"
                  onClick={() => choose({ kind: 'team', id: one.id })}
                >
                  {one.label}
                </button>
              </li>
            ))}
          </ul>
          {colleagues.length === 0 ? (
            <p class="transfer__none">No colleague has a console open right now.</p>
          ) : null}
        </section>
      ) : null}
    </div>
  );
}
