/** Where a request comes from, for counting. It is never kept or logged as it is. */
import { isIPv6 } from 'node:net';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/**
 * `proxies` are how many proxies in front of the desk add to `X-Forwarded-For`. Of that header only what they wrote is
 * believed: the rest is whatever the client made up.
 */
export function addressOf(c: Context, proxies: number): string {
  const direct = c.env?.incoming === undefined ? '' : (getConnInfo(c).remote.address ?? '');
  const told = (c.req.header('X-Forwarded-For') ?? '').split(',').map((one) => one.trim());
  return network([...told, direct].at(-1 - proxies) ?? direct);
}

/** Whoever has one address of IPv6 has the 2^64 beside it, too. */
function network(address: string): string {
  if (!isIPv6(address) || address.startsWith('::ffff:')) return address;
  const [head = '', tail] = address.split('::');
  const before = head.split(':').filter((part) => part !== '');
  const after = (tail ?? '').split(':').filter((part) => part !== '');
  const gap = tail === undefined ? 0 : 8 - before.length - after.length;
  const parts = [...before, ...Array.from({ length: gap }, () => '0'), ...after];
  return parts
    .slice(0, 4)
    .map((part) => Number.parseInt(part, 16).toString(16))
    .join(':');
}

/** Comes from this machine: behind a proxy that `DESK_PROXIES` does not know, that is everybody. */
export function isOwn(address: string): boolean {
  return /^(?:|127\..*|::1|0:0:0:0|::ffff:127\..*)$/.test(address);
}
