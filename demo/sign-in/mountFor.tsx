/** Draws a page for whoever is signed in and may see it; everybody else is told what to do. */
import { type ComponentChild, render } from 'preact';
import type { Me, Role } from '../desk/staff/wire.ts';
import { goSignIn, loadMe, signOut, unreachable } from './desk.ts';
import { Frame } from './Frame.tsx';

/** Whoever waits for less sees nothing flash, in ms. */
const restMs = 400;

export async function mountFor(
  place: string,
  wanted: readonly Role[],
  page: (me: Me) => ComponentChild,
): Promise<void> {
  const root = document.querySelector(place);
  if (root === null) return;
  const resting = setTimeout(() => render(<Opening />, root), restMs);
  const whose = await loadMe();
  clearTimeout(resting);
  switch (whose.kind) {
    case 'out':
      goSignIn();
      return;
    case 'unreachable':
      render(<Unreachable onRetry={() => void mountFor(place, wanted, page)} />, root);
      return;
    case 'in':
      render(
        whose.me.roles.some((role) => wanted.includes(role)) ? (
          page(whose.me)
        ) : (
          <NotYours me={whose.me} wanted={wanted} />
        ),
        root,
      );
  }
}

function Opening() {
  return (
    <Frame title="Opening the desk">
      <p class="gate__notice" role="status">
        One moment.
      </p>
    </Frame>
  );
}

function Unreachable({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <Frame title="No answer">
      <p class="gate__notice" role="alert">
        {unreachable}
      </p>
      <button type="button" class="button button--main gate__wide" onClick={onRetry}>
        Try again
      </button>
    </Frame>
  );
}

function NotYours({ me, wanted }: { readonly me: Me; readonly wanted: readonly Role[] }) {
  return (
    <Frame title="Not for your account">
      <p class="gate__notice">
        {me.name}, this page is for the role {wanted.join(' or ')}. Yours: {me.roles.join(', ')}. An
        admin can change that.
      </p>
      <button type="button" class="button gate__wide" onClick={() => void signOut()}>
        Sign out
      </button>
    </Frame>
  );
}
