/**
 * On a screen that the panel covers, the open chat is a step of its own in the history of the tab: the back button closes
 * it, and does not leave the page. What the page keeps in `history.state` stays there, so its own router sees the same
 * address and the same state.
 */
export type BackStep = {
  readonly look: (isOpen: boolean) => void;
  readonly stop: () => void;
};

export function backStep(id: string, covers: MediaQueryList, close: () => void): BackStep {
  let isOpen = false;

  const leave = () => {
    if (isOpen && covers.matches && !isOurs(id)) close();
  };
  addEventListener('popstate', leave);

  return {
    look(next) {
      const [opened, closed] = [next && !isOpen, isOpen && !next];
      isOpen = next;
      const state: unknown = history.state;
      if (closed && isOurs(id)) history.back();
      // A page that keeps something else than an object there would not find it again.
      if (!opened || !covers.matches || isOurs(id) || typeof state !== 'object') return;
      history.pushState({ ...state, baton: id }, '');
    },
    stop: () => removeEventListener('popstate', leave),
  };
}

function isOurs(id: string): boolean {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && 'baton' in state && state.baton === id;
}
