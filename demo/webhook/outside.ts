/**
 * Posts to an address on the public internet and nowhere else: not to this machine, not to the network it stands in, not to a
 * cloud's metadata. What a name resolves to is checked as the connection is made, so it cannot be another one by then, and
 * redirects are not followed.
 *
 * @see https://cheatsheetseries.owasp.org/cheatsheets/Server_Side_Request_Forgery_Prevention_Cheat_Sheet.html
 */
import { lookup } from 'node:dns';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { BlockList, isIP, isIPv6, type LookupFunction } from 'node:net';

/** https://www.iana.org/assignments/iana-ipv4-special-registry and -ipv6-: all that is not globally reachable. */
const ranges = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
  ['::', 96],
  ['::ffff:0:0', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
  ['5f00::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const;

// Apart, because a list takes every IPv4 address for its mapped IPv6 one.
const inside = { ipv4: new BlockList(), ipv6: new BlockList() } as const;
for (const [net, prefix] of ranges) {
  const family = isIPv6(net) ? 'ipv6' : 'ipv4';
  inside[family].addSubnet(net, prefix, family);
}

/** True for what is no address at all, too. */
export function isInside(address: string): boolean {
  if (isIP(address) === 0) return true;
  const family = isIPv6(address) ? 'ipv6' : 'ipv4';
  return inside[family].check(address, family);
}

type Limits = { readonly patienceMs: number; readonly allowed: readonly string[] };

/** Resolves with the status; rejects when the address is not outside, or nobody answers in time. */
export async function post(
  url: string,
  body: string,
  headers: Readonly<Record<string, string>>,
  { patienceMs, allowed }: Limits,
): Promise<number> {
  const { protocol, hostname } = new URL(url);
  const host = hostname.replace(/^\[|\]$/g, '');
  const isAllowed = allowed.includes(host);
  // A number is not looked up.
  if (!isAllowed && isIP(host) !== 0 && isInside(host)) throw new NotOutside(host);
  const request = protocol === 'https:' ? httpsRequest : httpRequest;
  return await new Promise((resolve, reject) => {
    const asked = request(
      url,
      {
        method: 'POST',
        headers: { ...headers, 'Content-Length': Buffer.byteLength(body) },
        signal: AbortSignal.timeout(patienceMs),
        ...(isAllowed ? {} : { lookup: lookupOutside }),
      },
      (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });
}

const lookupOutside: LookupFunction = (hostname, options, done) => {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    const [first] = found ?? [];
    const isHidden = found?.some(({ address }) => isInside(address)) ?? true;
    if (error !== null) done(error, []);
    else if (isHidden || first === undefined) done(new NotOutside(hostname), []);
    else if (options.all) done(null, found);
    else done(null, first.address, first.family);
  });
};

export class NotOutside extends Error {
  constructor(host: string) {
    super(`${host} is not on the public internet: WEBHOOK_ALLOW may name it.`);
  }
}
