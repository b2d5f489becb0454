/** Who may sign in, as what, and where they are signed in. */
import { useEffect, useState } from 'preact/hooks';
import type { AccountRow, Me } from '../desk/staff/wire.ts';
import { signOut } from '../sign-in/desk.ts';
import { Account } from './Account.tsx';
import { loadAccounts } from './desk.ts';
import { Invite } from './Invite.tsx';
import { Mark } from '../page/Mark.tsx';

export function Staff({ me }: { readonly me: Me }) {
  const [accounts, setAccounts] = useState<readonly AccountRow[] | null>(null);
  const [trouble, setTrouble] = useState('');

  const load = async () => {
    const asked = await loadAccounts();
    if (asked.kind === 'done') setAccounts(asked.answer.accounts);
    setTrouble(asked.kind === 'refused' ? asked.why : '');
  };
  useEffect(() => void load(), []);

  return (
    <>
      <header class="top">
        <a class="top__home" href="/" aria-label="Baton, front page">
          <Mark />
        </a>
        <h1 class="top__title">Staff</h1>
        <nav class="top__account" aria-label="Pages of the desk">
          {me.roles.includes('agent') ? <a href="/console/">Desk</a> : null}
          {me.roles.includes('reviewer') ? <a href="/review/">Review</a> : null}
          <a href="/account/">Account</a>
          <button type="button" class="button" onClick={() => void signOut()}>
            Sign out
          </button>
        </nav>
      </header>
      <main class="staff">
        <Invite />
        {trouble === '' ? null : (
          <p class="gate__trouble" role="alert">
            {trouble}
          </p>
        )}
        <section aria-labelledby="accounts">
          <h2 id="accounts" class="staff__title">
            Accounts
          </h2>
          {accounts === null ? null : (
            <ul class="staff__list">
              {accounts.map((account) => (
                <Account
                  key={`${account.id} ${account.roles.join()} ${account.blocked}`}
                  account={account}
                  isMe={account.id === me.id}
                  onDone={() => void load()}
                />
              ))}
            </ul>
          )}
        </section>
      </main>
    </>
  );
}
