/** One account, and what an admin may do about it. */
import { useState } from 'preact/hooks';
import type { AccountRow } from '../desk/staff/wire.ts';
import type { Asked } from '../sign-in/desk.ts';
import { changeAccount, passwordLink, signOutAccount } from './desk.ts';
import { OneTimeLink } from './OneTimeLink.tsx';
import { RoleChoice } from './RoleChoice.tsx';

type Props = {
  readonly account: AccountRow;
  readonly isMe: boolean;
  readonly onDone: () => void;
};

export function Account({ account, isMe, onDone }: Props) {
  const { id, name, login, blocked, sessions, signsInBy } = account;
  const [chosen, setChosen] = useState(account.roles);
  const [made, setMade] = useState<{ readonly link: string; readonly expires_at: string }>();
  const [trouble, setTrouble] = useState('');
  const isChanged = chosen.join() !== account.roles.join();

  const tell = (asked: Asked<unknown>) => {
    setTrouble(asked.kind === 'refused' ? asked.why : '');
    if (asked.kind === 'done') onDone();
  };
  const renew = async () => {
    const asked = await passwordLink(id);
    setTrouble(asked.kind === 'refused' ? asked.why : '');
    if (asked.kind === 'done') setMade(asked.answer);
  };

  return (
    <li class={blocked ? 'card card--blocked' : 'card'}>
      <div class="staff__row">
        <div class="staff__who">
          <h3 class="staff__name">
            {name}
            {isMe ? ' (you)' : ''}
          </h3>
          <p class="staff__login">
            {login} · {blocked ? 'blocked' : standing(sessions)}
          </p>
        </div>
        <RoleChoice of={name} chosen={chosen} onChange={(roles) => setChosen([...roles])} />
      </div>
      <div class="staff__deeds">
        {isChanged ? (
          <button
            type="button"
            class="button button--main"
            disabled={chosen.length === 0}
            onClick={() => void changeAccount(id, { roles: chosen }).then(tell)}
          >
            Save roles and sign out
          </button>
        ) : null}
        {blocked ? null : (
          <>
            {signsInBy === 'sso' ? null : (
              <button type="button" class="button" onClick={() => void renew()}>
                Link to a new password
              </button>
            )}
            <button
              type="button"
              class="button"
              disabled={sessions === 0}
              onClick={() => void signOutAccount(id).then(tell)}
            >
              Sign out everywhere
            </button>
          </>
        )}
        {isMe ? null : (
          <button
            type="button"
            class="button"
            onClick={() => void changeAccount(id, { blocked: !blocked }).then(tell)}
          >
            {blocked ? 'Let in again' : 'Block'}
          </button>
        )}
      </div>
      {trouble === '' ? null : (
        <p class="gate__trouble" role="alert">
          {trouble}
        </p>
      )}
      {made === undefined ? null : (
        <OneTimeLink key={made.link} link={made.link} expires={made.expires_at} />
      )}
    </li>
  );
}

function standing(sessions: number): string {
  if (sessions === 0) return 'not signed in';
  return sessions === 1 ? 'signed in' : `signed in in ${sessions} browsers`;
}
