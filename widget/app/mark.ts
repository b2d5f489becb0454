/**
 * A word in `localStorage`: it tells the next page that this chat is in use and worth loading, and whether the
 * panel stood open. Written at once, where the record may still be on its way to disk when the page goes.
 */
export type Mark = 'open' | 'closed';

export function setMark(id: string, mark: Mark | null): void {
  if (marked.get(id) === mark) return;
  marked.set(id, mark);
  try {
    if (mark) localStorage.setItem(`baton:${id}`, mark);
    else localStorage.removeItem(`baton:${id}`);
  } catch {
    // Storage is denied: the next page begins with the launcher alone.
  }
}

/** What was written last: an answer that streams in would write the same word at every piece. */
const marked = new Map<string, Mark | null>();

/** Null where nothing is said, or storage is denied. */
export function readMark(id: string): string | null {
  try {
    return localStorage.getItem(`baton:${id}`);
  } catch {
    return null;
  }
}

/** Which language the customer has chosen in the menu: BCP 47; null for none. */
export function setLanguage(id: string, language: string | null): void {
  try {
    if (language === null) localStorage.removeItem(`baton:${id}:language`);
    else localStorage.setItem(`baton:${id}:language`, language);
  } catch {
    // Storage is denied: the next page asks site, page and browser.
  }
}

export function readLanguage(id: string): string | null {
  try {
    return localStorage.getItem(`baton:${id}:language`);
  } catch {
    return null;
  }
}

/** What the customer has switched on in the menu. */
export function setSound(id: string, isOn: boolean): void {
  try {
    if (isOn) localStorage.setItem(`baton:${id}:sound`, 'on');
    else localStorage.removeItem(`baton:${id}:sound`);
  } catch {
    // Storage is denied: there is no sound, as before.
  }
}

export function readSound(id: string): boolean {
  try {
    return localStorage.getItem(`baton:${id}:sound`) === 'on';
  } catch {
    return false;
  }
}
