import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../demo/desk/database/database.ts';
import { freshDatabase } from './freshDatabase.ts';
import { openDesk } from './customer.ts';
import { refundPacket } from './packets.ts';

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
}, 60_000);
afterAll(() => database.close());

describe('an address that begins one conversation after the other', () => {
  it('is told when to come again, others are not, and what it had begun goes on', async () => {
    const desk = await openDesk(database, { openingsPerHour: 6, proxies: 1 });
    const begin = async (n: number, from: string) => {
      const packet = refundPacket({ id: `packet-000000${n}`, clientId: `cc_${n}` });
      return await desk.send('POST', '/hep/v1/conversations', {
        body: packet,
        headers: { 'Idempotency-Key': packet.id, 'X-Forwarded-For': `10.0.0.${n}, ${from}` },
      });
    };
    const statuses = [];
    for (const n of [1, 2, 3]) statuses.push((await begin(n, '198.51.100.7')).status);
    // The 2^64 addresses of one line are one.
    for (const n of [4, 5, 6]) statuses.push((await begin(n, `2001:db8:1:2::${n}`)).status);
    const refused = await begin(7, '198.51.100.7');
    desk.pass(601_000);
    const later = await begin(7, '198.51.100.7');

    expect(statuses).toEqual([201, 201, 429, 201, 201, 429]);
    expect(refused.headers.get('Retry-After')).toBe('600');
    expect((await refused.json()).retryable).toBe(true);
    expect(later.status).toBe(201);
  });
});
