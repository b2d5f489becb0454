/** What stands above every page of the review. */
import type { ComponentChildren } from 'preact';
import type { Me } from '../desk/staff/wire.ts';
import { signOut } from '../sign-in/desk.ts';

type Props = {
  readonly me: Me;
  readonly here: 'conversations' | 'rules';
  readonly children: ComponentChildren;
};

export function Top({ me, here, children }: Props) {
  return (
    <header class="top">
      <a class="top__home" href="/" aria-label="Baton, front page">
        <svg class="top__mark" viewBox="0 0 32 32" aria-hidden="true">
          <rect width="32" height="32" rx="9" />
          <path d="M9 21 21 9" />
          <circle cx="22" cy="21" r="2.5" />
        </svg>
      </a>
      <h1 class="top__title">Review</h1>
      <nav class="pages" aria-label="Pages">
        {me.roles.includes('reviewer') ? (
          <a href="#conversations" aria-current={here === 'conversations' ? 'page' : undefined}>
            Conversations
          </a>
        ) : null}
        <a href="#rules" aria-current={here === 'rules' ? 'page' : undefined}>
          Rules
        </a>
      </nav>
      <span class="top__agent top__label">You review as {me.name}</span>
      {children}
      <nav class="top__account" aria-label="Your account">
        {me.roles.includes('admin') ? <a href="/staff/">Staff</a> : null}
        <button type="button" class="button" onClick={() => void signOut()}>
          Sign out
        </button>
      </nav>
    </header>
  );
}
