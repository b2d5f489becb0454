/**
 * Passwords are kept as scrypt, which every Node has built in and which needs no native package (argon2id in Node is not
 * yet marked stable). Cost: N = 2^14, r = 8, p = 5, one of the five equal settings of the OWASP Password Storage
 * Cheat Sheet; the one that takes 16 MiB, so that several sign-ins at once fit into a small server.
 *
 * @see https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html#scrypt
 */
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { createGate } from '../gate.ts';
import { isKnown } from './known.ts';
import { passwordFloor } from './wire.ts';

type Cost = { readonly ln: number; readonly r: number; readonly p: number };
const cost: Cost = { ln: 14, r: 8, p: 5 };
const keyBytes = 32;

/** The rest of the process goes on meanwhile: hashing fills at most two of its threads. */
const atOnce = createGate(2);

/** `$scrypt$ln=14,r=8,p=5$salt$hash`, both in base64: https://github.com/P-H-C/phc-string-format */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const hash = await derive(password, salt, cost);
  return `$scrypt$ln=${cost.ln},r=${cost.r},p=${cost.p}$${plain(salt)}$${plain(hash)}`;
}

/** `kept` null takes no less time, so that nobody learns from the clock which names exist. */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  const [, ln, r, p, salt = '', hash = ''] = pattern.exec(kept ?? nobodys) ?? [];
  const expected = Buffer.from(hash, 'base64');
  const own = { ln: Number(ln), r: Number(r), p: Number(p) };
  const given = await derive(password, Buffer.from(salt, 'base64'), own);
  const isSame = expected.length === given.length && timingSafeEqual(expected, given);
  return isSame && kept !== null;
}

/** Why it is not taken, or null. `own` are words that anybody would guess: name and sign-in name. */
export async function weaknessOf(password: string, own: readonly string[]): Promise<string | null> {
  const characters = Array.from(password);
  if (characters.length < passwordFloor) {
    return `A password has at least ${passwordFloor} characters. A few words in a row make a good one.`;
  }
  if (isRepeated(password) || isRun(characters)) {
    return 'This repeats itself or counts up. A few words in a row make a better one.';
  }
  if (await isKnown(password)) {
    return 'This has been stolen elsewhere, and is among the first that anybody tries. A few words in a row make a better one.';
  }
  const guessable = [...own, 'password', 'baton'].toSorted((a, b) => b.length - a.length);
  const rest = guessable.reduce(
    (left, word) => (word.length < 3 ? left : left.replaceAll(word.toLowerCase(), '')),
    password.toLowerCase(),
  );
  return rest.length < passwordFloor / 2
    ? 'This is mostly your name or a word that everybody tries first.'
    : null;
}

/** One piece over and over, such as `abcabcabcabcabc`. */
function isRepeated(password: string): boolean {
  return (password + password).indexOf(password, 1) < password.length / 2 + 1;
}

/** Each character next to the one before it, such as `123456789012345`. */
function isRun(characters: readonly string[]): boolean {
  const codes = characters.map((character) => character.codePointAt(0) ?? 0);
  const steps = codes.slice(1).filter((code, n) => Math.abs(code - (codes[n] ?? 0)) <= 1);
  return steps.length >= codes.length - 3;
}

const pattern = /^\$scrypt\$ln=(\d{1,2}),r=(\d{1,2}),p=(\d{1,2})\$([\w+/]+)\$([\w+/]+)$/;
const nobodys = `$scrypt$ln=${cost.ln},r=${cost.r},p=${cost.p}$${plain(Buffer.alloc(16))}$${plain(Buffer.alloc(keyBytes))}`;

function plain(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll('=', '');
}

async function derive(password: string, salt: Buffer, { ln, r, p }: Cost): Promise<Buffer> {
  const options = { N: 2 ** ln, r, p, maxmem: 256 * 2 ** ln * r };
  return await atOnce(
    () =>
      new Promise((resolve, reject) => {
        // One letter has several spellings in Unicode, and keyboards differ in which they send.
        scrypt(password.normalize('NFKC'), salt, keyBytes, options, (error, key) => {
          if (error === null) resolve(key);
          else reject(error);
        });
      }),
  );
}
