/**
 * Bytes that are still to be sent, beside the record and forgotten with it. Where nothing can be stored they live as
 * long as the page.
 */
import { createStore, get, set } from 'idb-keyval';

type Shelved = Readonly<Record<string, Blob>>;

export type FileShelf = {
  readonly keep: (id: string, file: Blob) => Promise<void>;
  readonly find: (id: string) => Promise<Blob | null>;
  readonly drop: (id: string) => Promise<void>;
};

/** `chat` is the id of the chat whose record this stands beside. */
export function fileShelf(chat: string): FileShelf {
  const key = `chat:${chat}:files`;
  // One after the other: each change is of what the one before has written.
  let last: Promise<unknown> = Promise.resolve();

  const open = () => createStore('baton', 'chats');
  const change = async (alter: (files: Shelved) => Shelved): Promise<void> => {
    const store = open();
    await set(key, alter((await get<Shelved>(key, store)) ?? {}), store);
  };
  const queued = async (alter: (files: Shelved) => Shelved): Promise<void> => {
    last = last.then(() => change(alter)).catch(() => undefined);
    await last;
  };

  return {
    keep: (id, file) => queued((files) => ({ ...files, [id]: file })),
    async find(id) {
      try {
        return (await get<Shelved>(key, open()))?.[id] ?? null;
      } catch {
        return null;
      }
    },
    drop: (id) =>
      queued((files) => Object.fromEntries(Object.entries(files).filter(([own]) => own !== id))),
  };
}

/** For hosts that want nothing stored. */
export const noShelf: FileShelf = {
  keep: async () => {},
  find: async () => null,
  drop: async () => {},
};
