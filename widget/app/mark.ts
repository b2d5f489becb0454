/**
 * Words in `localStorage`, written at once, where the record may still be on its way to disk when the page goes. Where storage
 * is denied, the next page begins with the launcher alone, and without what was chosen here.
 */

/** Tells the next page that this chat is in use and worth loading, and whether the panel stood open. */
export type Mark = 'open' | 'closed';

export function setMark(id: string, mark: Mark | null): void {
  if (marked.get(id) === mark) return;
  marked.set(id, mark);
  write(id, mark);
}

/** What was written last: an answer that streams in would write the same word at every piece. */
const marked = new Map<string, Mark | null>();

/** Null where nothing is said, or storage is denied. */
export const readMark = (id: string) => read(id);

/** Which language the customer has chosen in the menu: BCP 47; null for none. */
export const setLanguage = (id: string, language: string | null) =>
  write(`${id}:language`, language);
export const readLanguage = (id: string) => read(`${id}:language`);

/** What the customer has switched on in the menu. */
export const setSound = (id: string, isOn: boolean) => write(`${id}:sound`, isOn ? 'on' : null);
export const readSound = (id: string) => read(`${id}:sound`) === 'on';

function write(name: string, word: string | null): void {
  try {
    if (word === null) localStorage.removeItem(`baton:${name}`);
    else localStorage.setItem(`baton:${name}`, word);
  } catch {
    // Nothing that the customer could do about it.
  }
}

function read(name: string): string | null {
  try {
    return localStorage.getItem(`baton:${name}`);
  } catch {
    return null;
  }
}
