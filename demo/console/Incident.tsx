/** Closes the whole desk whatever its hours, with what customers read; and opens it again. */
import { useState } from 'preact/hooks';
import type { Inbox } from '../desk/agents/wire.ts';
import { switchIncident } from './desk.ts';
import { clock } from './words.ts';

type Props = { readonly incident: Inbox['incident'] };

type Stage = 'quiet' | 'asking' | 'sending';

export function Incident({ incident }: Props) {
  const [stage, setStage] = useState<Stage>('quiet');
  const [text, setText] = useState('');
  const [trouble, setTrouble] = useState('');

  const send = async (said: string | null) => {
    setStage('sending');
    const result = await switchIncident(said);
    setTrouble(result.kind === 'refused' ? result.why : '');
    setStage(result.kind === 'refused' ? 'asking' : 'quiet');
  };

  if (stage === 'quiet') {
    return (
      <div class={incident === null ? 'incident' : 'incident incident--on'}>
        {incident === null ? null : (
          <p class="incident__text" role="status">
            The desk takes nobody since {clock(incident.since)}. Customers read: “{incident.text}”
          </p>
        )}
        <button type="button" class="button" onClick={() => setStage('asking')}>
          {incident === null ? 'Close for an incident' : 'Open the desk again'}
        </button>
      </div>
    );
  }
  return (
    <form
      class="incident incident--asking"
      aria-label={incident === null ? 'Close for an incident' : 'Open the desk again'}
      onSubmit={(event) => {
        event.preventDefault();
        void send(incident === null ? text.trim() : null);
      }}
    >
      {incident === null ? (
        <label class="incident__label">
          What customers read while nobody new is taken
          <input
            class="incident__field"
            value={text}
            maxLength={300}
            required
            autoComplete="off"
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
      ) : (
        <p class="incident__text">New customers are taken again from now on.</p>
      )}
      {trouble === '' ? null : (
        <p class="incident__trouble" role="alert">
          {trouble}
        </p>
      )}
      <button type="submit" class="button button--main" disabled={stage === 'sending'}>
        {incident === null ? 'Close the desk' : 'Open'}
      </button>
      <button type="button" class="button" onClick={() => setStage('quiet')}>
        Cancel
      </button>
    </form>
  );
}
