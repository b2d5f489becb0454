/** What every page of the shop does: says to the chat who is signed in, and keeps the cart. */
import { startCart } from './cart.js';

const maya = {
  id: 'cus_20231102_maya',
  name: 'Maya R.',
  email: 'maya@post.example',
  since: '2023-11-02',
  lifetimeValue: { value: 2400, currency: 'USD' },
  segment: 'consumer',
  tier: 'gold',
};

// Calls made before the widget has arrived wait in a queue that it takes over.
window.Baton =
  window.Baton ||
  function Baton() {
    (window.Baton.q = window.Baton.q || []).push(arguments);
  };

const signedOut = 'shop-signed-out';

show();
if (isSignedIn()) window.Baton('identify', maya);
startCart();
keepFresh();

document.addEventListener('click', ({ target }) => {
  const wish = target instanceof Element ? target.closest('[data-do]')?.dataset.do : undefined;
  if (wish === 'sign-out') {
    localStorage.setItem(signedOut, 'yes');
    window.Baton('reset');
    show();
  }
  if (wish === 'sign-in') {
    localStorage.removeItem(signedOut);
    window.Baton('identify', maya);
    show();
  }
});

function isSignedIn() {
  return localStorage.getItem(signedOut) === null;
}

function show() {
  const now = isSignedIn() ? 'in' : 'out';
  for (const part of document.querySelectorAll('[data-signed]')) {
    part.hidden = part.dataset.signed !== now;
  }
}

/** The late order is always late by the same few days, whenever somebody tries the demo. */
function keepFresh() {
  const format = new Intl.DateTimeFormat('en-US', { month: 'short', day: 'numeric' });
  for (const time of document.querySelectorAll('time[data-ago]')) {
    const day = new Date();
    day.setDate(day.getDate() - Number(time.dataset.ago));
    time.dateTime = day.toISOString().slice(0, 10);
    time.textContent = format.format(day);
  }
}
