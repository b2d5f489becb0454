/**
 * The browser's database, opened so that it heals. idb-keyval's own opener keeps a connection that has died
 * (https://github.com/jakearchibald/idb-keyval/issues/165), and browsers let connections die
 * (https://github.com/Expensify/App/issues/87864): this one opens anew before it gives up.
 */
import { promisifyRequest, type UseStore } from 'idb-keyval';
import { within } from '../stream/within.ts';

/** `strict`: is on the disk, and not only with the operating system, once it is said to be written. */
export type Disk = (durability?: IDBTransactionDurability) => UseStore;

const name = 'baton';
const shelf = 'chats';
/** A browser that never answers must not hold the chat up. */
const patienceMs = 2000;

export function openDisk(): Disk {
  let opening: Promise<IDBDatabase> | null = null;

  async function opened(): Promise<IDBDatabase> {
    const request = indexedDB.open(name);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore(shelf));
    const database = await promisifyRequest(request);
    database.addEventListener('close', forget);
    // Somebody wants to remove it, or has a newer one: whoever holds on would stop them.
    database.addEventListener('versionchange', close);
    return database;
  }

  function forget(): void {
    opening = null;
  }

  function close(): void {
    void opening?.then(
      (database) => database.close(),
      () => {},
    );
    forget();
  }

  return (durability = 'relaxed') =>
    async (mode, use) => {
      const work = async () => {
        const database = await (opening ??= opened());
        return await use(database.transaction(shelf, mode, { durability }).objectStore(shelf));
      };
      try {
        return await within(patienceMs, work());
      } catch (error) {
        if (!isMendable(error)) throw error;
        close();
      }
      try {
        return await within(patienceMs, work());
      } catch (error) {
        // "Internal error opening backing store": what is in there is out of reach, and in the way.
        if (nameOf(error) !== 'UnknownError') throw error;
        close();
        await within(patienceMs, promisifyRequest(indexedDB.deleteDatabase(name)));
        return await within(patienceMs, work());
      }
    };
}

/** A full disk, a refusal and silence are not the connection's fault. */
function isMendable(error: unknown): boolean {
  return ['InvalidStateError', 'UnknownError', 'AbortError', 'TransactionInactiveError'].includes(
    nameOf(error),
  );
}

function nameOf(error: unknown): string {
  return error instanceof DOMException ? error.name : '';
}
