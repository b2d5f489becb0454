/** Whose desk this is, and whether it hears the customers. */
import { useState } from 'preact/hooks';
import type { Actor, Inbox } from '../desk/agents/wire.ts';
import type { Me } from '../desk/staff/wire.ts';
import { OwnAccount } from '../sign-in/OwnAccount.tsx';
import { Incident } from './Incident.tsx';
import { Picture } from './Picture.tsx';
import type { State } from './state.ts';
import { Mark } from '../page/Mark.tsx';

type Props = {
  readonly me: Me;
  readonly line: State['line'];
  /** Null also before the first answer of the desk. */
  readonly incident: Inbox['incident'];
  readonly teams: Inbox['teams'];
  readonly status: 'here' | 'away';
  readonly onChange: (change: Partial<Pick<Actor, 'name' | 'team'>>) => void;
  readonly onPicture: (picture: string) => void;
  readonly onStatus: (status: 'here' | 'away') => void;
};

const lines = {
  connecting: 'Connecting',
  live: 'Live',
  lost: 'Connection lost, trying again',
  over: 'Signed out',
} as const;

export function Top({ me, line, incident, teams, status, onChange, onStatus, ...more }: Props) {
  const [name, setName] = useState(me.name);

  const commit = () => {
    const wanted = name.trim();
    if (wanted === '') setName(me.name);
    else if (wanted !== me.name) onChange({ name: wanted });
  };

  return (
    <header class="top">
      <a class="top__home" href="/" aria-label="Baton, front page">
        <Mark />
      </a>
      <h1 class="top__title">Desk</h1>
      <p class={`line line--${line}`} role="status">
        {lines[line]}
      </p>
      <Incident key={incident?.since ?? ''} incident={incident} />
      <form
        class="top__agent"
        onSubmit={(event) => {
          event.preventDefault();
          commit();
        }}
      >
        <Picture agent={me} onChange={more.onPicture} />
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
        {teams.length === 0 ? null : (
          <select
            class="top__name top__team"
            aria-label="Your team"
            value={me.team ?? ''}
            onChange={(event) => onChange({ team: event.currentTarget.value })}
          >
            <option value="">support team</option>
            {teams.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        )}
        <button
          type="button"
          class="button"
          aria-pressed={status === 'away'}
          title="Your customers are told that you are away for a moment"
          onClick={() => onStatus(status === 'away' ? 'here' : 'away')}
        >
          Away
        </button>
      </form>
      <OwnAccount me={me} />
    </header>
  );
}
