/** Mounts the page for signing in. */
import { render } from 'preact';
import { loadMe } from './desk.ts';
import { Door } from './Door.tsx';
import { LinkPage } from './LinkPage.tsx';
import { homeOf, placeIn } from './place.ts';

const root = document.querySelector('#sign-in');
const place = placeIn(location.search, location.hash);

async function open(): Promise<void> {
  if (root === null) return;
  if (place.kind === 'link') {
    render(<LinkPage link={place.link} />, root);
    return;
  }
  const whose = await loadMe();
  if (whose.kind === 'in') location.replace(homeOf(whose.me.roles, place.to));
  else render(<Door {...place} />, root);
}

void open();
// Another link pasted into the same tab changes nothing but what stands behind the `#`.
addEventListener('hashchange', () => location.reload());
