/** Whose desk this is, and whether it hears the customers. */
import { useState } from 'preact/hooks';
import type { Actor, Inbox } from '../desk/agents/wire.ts';
import { Incident } from './Incident.tsx';
import type { State } from './state.ts';

type Props = {
  readonly agent: Actor;
  readonly line: State['line'];
  /** Null also before the first answer of the desk. */
  readonly incident: Inbox['incident'];
  readonly onRename: (name: string) => void;
};

const lines = {
  connecting: 'Connecting',
  live: 'Live',
  lost: 'Connection lost, trying again',
} as const;

export function Top({ agent, line, incident, onRename }: Props) {
  const [name, setName] = useState(agent.name);

  const commit = () => {
    const wanted = name.trim();
    if (wanted === '') setName(agent.name);
    else if (wanted !== agent.name) onRename(wanted);
  };

  return (
    <header class="top">
      <a class="top__home" href="/" aria-label="Baton, front page">
        <svg class="top__mark" viewBox="0 0 32 32" aria-hidden="true">
          <rect width="32" height="32" rx="9" />
          <path d="M9 21 21 9" />
          <circle cx="22" cy="21" r="2.5" />
        </svg>
      </a>
      <h1 class="top__title">Desk</h1>
      <p class={`line line--${line}`} role="status">
        {lines[line]}
      </p>
      <Incident key={incident?.since ?? ''} agent={agent} incident={incident} />
      <form
        class="top__agent"
        onSubmit={(event) => {
          event.preventDefault();
          commit();
        }}
      >
        <label class="top__label" htmlFor="agent-name">
          You answer as
        </label>
        <input
          id="agent-name"
          class="top__name"
          value={name}
          maxLength={80}
          autoComplete="off"
          onInput={(event) => setName(event.currentTarget.value)}
          onBlur={commit}
        />
      </form>
    </header>
  );
}
