/**
 * Bytes that are still to be sent, beside the record and forgotten with it. Where nothing can be stored they live as
 * long as the page.
 */
import { get, update } from 'idb-keyval';
import type { Disk } from './disk.ts';

type Shelved = Readonly<Record<string, Blob>>;

export type FileShelf = {
  readonly keep: (id: string, file: Blob) => Promise<void>;
  readonly find: (id: string) => Promise<Blob | null>;
  readonly drop: (id: string) => Promise<void>;
};

/** `chat` is the id of the chat whose record this stands beside. */
export function fileShelf(chat: string, disk: Disk): FileShelf {
  const key = `chat:${chat}:files`;

  async function change(alter: (files: Shelved) => Shelved): Promise<void> {
    try {
      await update<Shelved>(key, (files = {}) => alter(files), disk('strict'));
    } catch {
      // Nothing can be stored: the page has it.
    }
  }

  return {
    keep: (id, file) => change((files) => ({ ...files, [id]: file })),
    async find(id) {
      try {
        return (await get<Shelved>(key, disk()))?.[id] ?? null;
      } catch {
        return null;
      }
    },
    drop: (id) =>
      change((files) => Object.fromEntries(Object.entries(files).filter(([own]) => own !== id))),
  };
}

/** For hosts that want nothing stored. */
export const noShelf: FileShelf = {
  keep: async () => {},
  find: async () => null,
  drop: async () => {},
};
