import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isInside, post } from '../../demo/webhook/outside.ts';

let port: number;
let asked = 0;
const server = createServer((_, response) => {
  asked += 1;
  response.writeHead(302, { location: 'http://127.0.0.1/next' }).end();
});
beforeAll(async () => {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  port = typeof address === 'object' ? (address?.port ?? 0) : 0;
});
afterAll(() => server.close());

const send = async (url: string, allowed: readonly string[] = []) =>
  await post(url, '{}', {}, { patienceMs: 2000, allowed });

describe('what is posted to the outside', () => {
  it.for([
    ['this machine', '127.0.0.1'],
    ['this machine by name', 'localhost'],
    ['this machine in IPv6', '[::1]'],
    ['this machine in IPv6, written as IPv4', '[::ffff:127.0.0.1]'],
    ['this machine as one number', '2130706433'],
    ['this machine in octal', '0177.0.0.1'],
    ['this machine in short', '127.1'],
    ['any address of this machine', '0.0.0.0'],
  ] as const)('never goes to %s', async ([, host]) => {
    const before = asked;
    await expect(send(`http://${host}:${port}/hook`)).rejects.toThrow('not on the public internet');
    expect(asked).toBe(before);
  });

  it.for([
    '10.1.2.3',
    '172.31.255.255',
    '192.168.1.1',
    '100.64.0.1',
    '169.254.169.254',
    'fd00:ec2::254',
    'fe80::1',
    '::ffff:10.0.0.1',
    '64:ff9b::a00:1',
    '2002:a00:1::1',
    '224.0.0.1',
    '255.255.255.255',
    'no address',
  ])('takes %s for a part of one’s own network', (address) => {
    expect(isInside(address)).toBe(true);
  });

  it.for(['8.8.8.8', '93.184.215.14', '172.32.0.1', '2606:4700:4700::1111'])(
    'takes %s for the public internet',
    (address) => {
      expect(isInside(address)).toBe(false);
    },
  );

  it('goes to a host that is named as allowed, and follows no redirect from there', async () => {
    const before = asked;
    expect(await send(`http://localhost:${port}/hook`, ['localhost'])).toBe(302);
    expect(asked).toBe(before + 1);
  });
});
