/**
 * One process per folder. PGlite does not look whether another has its files open; two of them both acknowledge what only
 * one of them keeps.
 *
 * The lock is an open transaction on an SQLite file beside the folder: the system takes it back when the process ends, however
 * it ends, and it holds between containers that share the folder. A file with a process id would have to be judged.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

/** Returns how to let go. Throws a sentence that says who has the folder and what to do. */
export function lockFolder(folder: string): () => void {
  // Beside it: PGlite makes a new database only in an empty folder.
  const path = `${folder.replace(/[/\\]+$/, '')}.lock`;
  const note = `${path}.holder`;
  const lock = new DatabaseSync(path, { timeout: 0 });
  try {
    lock.exec('begin exclusive');
  } catch (error) {
    lock.close();
    throw new Error(
      `${folder} is open in another process (${holder(note)}). PGlite serves one process at a time: stop that one, ` +
        'choose another folder, or set DATABASE_URL to a PostgreSQL server, which serves several.',
      { cause: error },
    );
  }
  writeFileSync(note, `process ${process.pid}, since ${new Date().toISOString()}`);
  return () => {
    rmSync(note, { force: true });
    lock.close();
  };
}

function holder(note: string): string {
  try {
    return readFileSync(note, 'utf8');
  } catch {
    return 'which has only just started';
  }
}
