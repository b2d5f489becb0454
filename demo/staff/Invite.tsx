/** Makes a link for somebody new. */
import { useState } from 'preact/hooks';
import type { Role } from '../desk/staff/wire.ts';
import { invite } from './desk.ts';
import { OneTimeLink } from './OneTimeLink.tsx';
import { RoleChoice } from './RoleChoice.tsx';

type Made = { readonly link: string; readonly expires_at: string };

export function Invite() {
  const [chosen, setChosen] = useState<readonly Role[]>(['agent']);
  const [made, setMade] = useState<Made | null>(null);
  const [trouble, setTrouble] = useState('');

  const make = async () => {
    const asked = await invite(chosen);
    setMade(asked.kind === 'done' ? asked.answer : null);
    setTrouble(asked.kind === 'refused' ? asked.why : '');
  };

  return (
    <section class="card" aria-labelledby="invite">
      <h2 id="invite" class="staff__title">
        Invite somebody
      </h2>
      <form
        class="staff__row"
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        <RoleChoice of="the new account" chosen={chosen} onChange={setChosen} />
        <button class="button button--main" disabled={chosen.length === 0}>
          Make a link
        </button>
      </form>
      {trouble === '' ? null : (
        <p class="gate__trouble" role="alert">
          {trouble}
        </p>
      )}
      {made === null ? null : (
        <OneTimeLink key={made.link} link={made.link} expires={made.expires_at} />
      )}
    </section>
  );
}
