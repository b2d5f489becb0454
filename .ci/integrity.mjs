// What a tag's `integrity` says of each published script: https://w3c.github.io/webappsec-subresource-integrity/
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Names of files below `folder`, in order, with the hash of their bytes. */
export function integrityOf(folder) {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .toSorted();
  return Object.fromEntries(
    names.map((name) => [name, `sha384-${hashOf(readFileSync(join(folder, name)))}`]),
  );
}

function hashOf(bytes) {
  return createHash('sha384').update(bytes).digest('base64');
}
