/** What the audit trail must keep on any database, however many act at once. */
import { expect, it } from 'vitest';
import type { Database } from '../../demo/desk/database/database.ts';
import type { AuditEntry } from '../../widget/audit/entry.ts';
import { verified } from '../audit/trail.ts';
import { openDesk } from './customer.ts';
import { refundPacket } from './packets.ts';

export type Driven = Awaited<ReturnType<typeof openDesk>>;

export async function exported(desk: Driven, query = ''): Promise<readonly string[]> {
  const response = await desk.send('GET', `/desk/audit${query}`);
  return (await response.text()).split('\n').filter((line) => line !== '');
}

export async function headOf(
  desk: Driven,
): Promise<{ readonly number: number; readonly hash: string }> {
  return await (await desk.send('GET', '/desk/audit/head')).json();
}

export const entriesIn = (lines: readonly string[]) =>
  lines.map((line): AuditEntry => JSON.parse(line));

/** Every value of every row, as text. */
export async function everythingIn(database: Database): Promise<string> {
  const tables = await database.query(
    `select table_name as name from information_schema.tables where table_schema = 'public'`,
  );
  const rows = await Promise.all(
    tables.map(async ({ name }) => await database.query(`select t::text from "${String(name)}" t`)),
  );
  return JSON.stringify(rows);
}

export function auditContract(begin: () => Promise<Driven>, database: () => Database) {
  it('chains what happens without gaps, however many act at once', async () => {
    const desk = await begin();
    const packets = Array.from({ length: 10 }, (_, n) =>
      refundPacket({ id: `packet-00000${n}`, clientId: `cc_${n}` }),
    );
    const opened = await Promise.all(packets.map((packet) => desk.open(packet)));
    const agent = (n: number) => ({ id: `ag_0${n}`, name: `Agent ${n}` });

    await Promise.all(opened.map(({ id }, n) => desk.agent(id, 'claim', {}, agent(n))));
    await Promise.all(
      Array.from({ length: 50 }, (_, n) => {
        const one = n % 10;
        const reply = { id: `reply-0000${n}`, text: `answer ${n}` };
        return desk.agent(opened[one]?.id ?? '', 'reply', reply, agent(one));
      }),
    );

    const lines = await exported(desk);
    const { hash, number } = await headOf(desk);
    expect(verified(lines, { head: hash })).toMatchObject({ ok: true, last: number, erased: 0 });
    const types = entriesIn(lines).map(({ type }) => type);
    const count = (type: string) => types.filter((one) => one === type).length;
    // The packet has one answer of the AI in it; the rules are met once.
    expect(['scope-version', 'answer', 'packet', 'claim', 'reply'].map(count)).toEqual([
      1, 10, 10, 10, 50,
    ]);
  });

  it.for(['update audit set entry = entry', 'delete from audit', 'truncate audit cascade'])(
    'has a trail that cannot be changed: %s',
    async (statement) => {
      const desk = await begin();
      await desk.open();
      const before = await exported(desk);

      await expect(database().query(statement)).rejects.toThrow('only ever added to');

      expect(await exported(desk)).toEqual(before);
    },
  );
}
