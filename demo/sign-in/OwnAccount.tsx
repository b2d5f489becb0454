/** In the bar of a page of staff: where one's account is, and the way out. */
import type { Me } from '../desk/staff/wire.ts';
import { signOut } from './desk.ts';

export function OwnAccount({ me }: { readonly me: Me }) {
  return (
    <nav class="top__account" aria-label="Your account">
      {/* On a telephone there is room for one, and the first leads on to the second. */}
      {me.roles.includes('admin') ? <a href="/staff/">Staff</a> : <a href="/account/">Account</a>}
      <button type="button" class="button" onClick={() => void signOut()}>
        Sign out
      </button>
    </nav>
  );
}
