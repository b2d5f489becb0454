/** A word in `localStorage` that tells the next page that this chat is in use and worth loading. */

export function setMark(id: string, isInUse: boolean): void {
  try {
    if (isInUse) localStorage.setItem(`baton:${id}`, '1');
    else localStorage.removeItem(`baton:${id}`);
  } catch {
    // Storage is denied: the next page begins with the launcher alone.
  }
}

/** A log-out counts in every tab. Returns how to tell the others; hears when they tell. */
export function resetEverywhere(
  id: string,
  onReset: () => void,
): { tell: () => void; stop: () => void } {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => {}, stop: () => {} };
  const channel = new BroadcastChannel(`baton:${id}`);
  channel.addEventListener('message', ({ data }) => {
    if (data === 'reset') onReset();
  });
  return { tell: () => channel.postMessage('reset'), stop: () => channel.close() };
}
