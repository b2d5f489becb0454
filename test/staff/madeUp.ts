/** Requests of somebody who has a conversation of their own and would like to see another one. */
import type { Random } from '../../demo/desk/core/random.ts';
import type { Opened } from '../desk/customer.ts';
import type { Browser } from '../desk/staff.ts';

type Known = {
  /** Whose words are looked for. */
  readonly own: Opened;
  readonly file: string;
  /** What the one who asks may send. */
  readonly mine: Browser;
  readonly sent: Readonly<Record<string, Browser>>;
};

type Knock = { readonly method: string; readonly path: string; readonly headers: Browser };

type Ask = readonly [method: string, rest: string];

const below: readonly [Ask, ...Ask[]] = [
  ['GET', ''],
  ['PATCH', ''],
  ['DELETE', ''],
  ['GET', '/events'],
  ['GET', '/messages'],
  ['PUT', '/messages/message-00009'],
  ['POST', '/end'],
  ['POST', '/signals'],
  ['PUT', '/csat'],
  ['POST', '/feedback'],
  ['PUT', '/callback'],
];

export function madeUp(random: Random, known: Known): Knock {
  const pick = <Item>(from: readonly [Item, ...Item[]]): Item =>
    from[Math.floor(random.share() * from.length)] ?? from[0];
  const [method, rest] = pick(below);
  const conversation = `/hep/v1/conversations/${spoilt(random, known.own.id)}${rest}`;
  const file = spoilt(random, known.file);
  const cookie = known.sent['an agent']?.['Cookie']?.replace('desk=', '') ?? '';
  return pick<Knock>([
    { method, path: conversation, headers: known.mine },
    { method, path: `/hep/v1/conversations/${known.own.id}${rest}`, headers: known.mine },
    {
      method,
      path: `/hep/v1/conversations/${known.own.id}${rest}`,
      headers: { Authorization: `Bearer ${different(random, known.own.token)}` },
    },
    { method: 'GET', path: `/hep/v1/attachments/${file}`, headers: known.mine },
    { method: 'PUT', path: `/hep/v1/attachments/${file}`, headers: known.mine },
    { method: 'GET', path: `/desk/files/${file}`, headers: known.mine },
    { method: 'GET', path: `/desk/conversations/${known.own.id}`, headers: known.mine },
    {
      method: 'POST',
      path: `/desk/conversations/${known.own.id}/${pick(['claim', 'close', 'release', 'reply'])}`,
      headers: { Cookie: `desk=${different(random, cookie)}`, 'Sec-Fetch-Site': 'same-origin' },
    },
  ]);
}

/** An id that is nearly, or by some way of reading exactly, the one that is wanted. */
function spoilt(random: Random, id: string): string {
  const ways = [
    () => different(random, id),
    () => id,
    () => id.toUpperCase(),
    () => `${id}%00`,
    () => `${id}%20`,
    () => `%2e%2e%2f${id}`,
    () => `x%2f..%2f${id}`,
    () => encodeURIComponent(`${id}' or '1'='1`),
    () => encodeURIComponent(`{"$ne":"${id}"}`),
    () => id.replace('_', '%5f'),
    () => id.slice(0, -1),
    () => `${id}${id}`,
    () => '%',
    () => '_'.repeat(12),
  ];
  return ways[Math.floor(random.share() * ways.length)]?.() ?? id;
}

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-';

/** One to four letters are others. */
function different(random: Random, word: string): string {
  const all = Array.from(word);
  for (let n = 0; n <= random.share() * 3; n += 1) {
    all[Math.floor(random.share() * all.length)] =
      letters[Math.floor(random.share() * letters.length)] ?? 'x';
  }
  const made = all.join('');
  return made === word ? `${word}x` : made;
}
