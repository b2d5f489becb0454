/** Why a file could not be read, as a sentence. */

const problems: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such file'],
  ['EISDIR', 'this is a folder, not a file'],
  ['EACCES', 'the file may not be read'],
  ['ENOTDIR', 'there is no such file'],
]);

export function problemOf(error: unknown): string {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  return problems.get(reason) ?? `the file could not be read (${reason})`;
}
