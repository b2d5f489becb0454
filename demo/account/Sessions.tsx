/** In which browsers somebody is signed in, and how to end one that is out of reach. */
import { useEffect, useState } from 'preact/hooks';
import type { OwnSession } from '../desk/staff/wire.ts';
import { endSession, loadSessions, signOut } from '../sign-in/desk.ts';

export function Sessions() {
  const [sessions, setSessions] = useState<readonly OwnSession[]>([]);
  const [trouble, setTrouble] = useState('');

  const load = async () => {
    const asked = await loadSessions();
    if (asked.kind === 'done') setSessions(asked.answer.sessions);
    setTrouble(asked.kind === 'refused' ? asked.why : '');
  };
  useEffect(() => void load(), []);

  const end = async (id: string) => {
    const asked = await endSession(id);
    if (asked.kind === 'refused') setTrouble(asked.why);
    else await load();
  };

  return (
    <section class="sessions" aria-labelledby="sessions">
      <h2 id="sessions" class="sessions__title">
        Where you are signed in
      </h2>
      {trouble === '' ? null : (
        <p class="gate__trouble" role="alert">
          {trouble}
        </p>
      )}
      <ul class="sessions__list">
        {sessions.map(({ id, is, began_at: began, used_at: used }) => (
          <li key={id} class="sessions__one">
            <p>
              {is === 'this' ? 'This browser' : 'Another browser'}
              <span class="sessions__when">
                {is === 'this' ? `since ${spoken(began)}` : `last used ${spoken(used)}`}
              </span>
            </p>
            <button
              type="button"
              class="button"
              aria-label={
                is === 'this' ? undefined : `Sign out the browser last used ${spoken(used)}`
              }
              onClick={() => void (is === 'this' ? signOut() : end(id))}
            >
              Sign out
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** `at`: RFC 3339. */
function spoken(at: string): string {
  return new Date(at).toLocaleString('en', { dateStyle: 'medium', timeStyle: 'short' });
}
