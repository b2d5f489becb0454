/** Conversations at a fleet whose processes die all the time, and what must be true of each of them afterwards. */
import { Client } from 'pg';
import { createRandom } from '../../demo/desk/core/random.ts';
import { openPostgres } from '../../demo/desk/database/postgres.ts';
import { type Browser, signedIn } from '../desk/staff.ts';
import type { Deaths } from './fleet.ts';
import { startFleet } from './fleet.ts';
import type { Talked } from './talk.ts';
import { keepConsole, lines, talk } from './talk.ts';

export type FleetOptions = {
  readonly url: string;
  readonly processes: number;
  readonly conversations: number;
  /** So many talk at the same time. */
  readonly atOnce: number;
  /** Until the next death, on average. */
  readonly everyMs: number;
  readonly seed: number;
};

export type FleetReport = {
  readonly faults: readonly string[];
  readonly deaths: Deaths;
  readonly streams: number;
  readonly messages: number;
  readonly seconds: number;
};

export async function runFleet(options: FleetOptions): Promise<FleetReport> {
  const { url, processes, conversations, atOnce, everyMs, seed } = options;
  const random = createRandom(seed);
  const fleet = await startFleet(processes, url, random);
  const began = performance.now();
  const over = new AbortController();
  const database = openPostgres(url);
  const staff: Browser[] = [];
  for (let n = 0; n < 10; n += 1) {
    staff.push(await signedIn(database, { id: `ag_${n}xx`, name: `Agent ${n}` }));
  }
  await database.close();
  const consoles = staff.map((one) => keepConsole(fleet, one, over.signal));
  const dying = fleet.harass(over.signal, everyMs);

  const talked: Talked[] = [];
  let next = 0;
  const worker = async () => {
    while (next < conversations) talked.push(await talk(fleet, staff, (next += 1)));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  over.abort();
  await dying;
  await Promise.all(consoles);
  await fleet.close();

  return {
    faults: [...talked.flatMap(heard), ...(await kept(url, conversations))],
    deaths: fleet.deaths,
    streams: talked.reduce((sum, { streams }) => sum + streams, 0),
    messages: talked.reduce((sum, { said }) => sum + said.length, 0),
    seconds: (performance.now() - began) / 1000,
  };
}

/** Whatever died, each customer's stream told everything once and in order. */
function heard({ id, sequence, said }: Talked): readonly string[] {
  const wanted = Array.from({ length: lines }, (_, n) => [
    `message-00${n + 1}`,
    `reply-0000${n + 1}`,
  ]).flat();
  return [
    ...(sequence.every((seq, index) => seq === index + 1)
      ? []
      : [`${id} was told ${sequence.join()}`]),
    ...(said.join() === wanted.join() ? [] : [`${id} heard ${said.join()}`]),
  ];
}

async function kept(url: string, conversations: number): Promise<readonly string[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const count = async (what: string): Promise<number> => {
    const { rows } = await client.query<{ count: number }>(`select count(*)::int ${what}`);
    return rows[0]?.count ?? -1;
  };
  const found = {
    conversations: await count('from conversations'),
    customers: await count('from (select distinct client_id from conversations) as customers'),
    returned: await count(`from log where type = 'hep.conversation.returned'`),
    messages: await count(`from log where type = 'hep.message.created'`),
    gaps: await count(`from (select conversation from log where seq is not null group by conversation
      having max(seq) <> count(seq)) as gaps`),
  };
  await client.end();
  const wanted = {
    conversations,
    customers: conversations,
    returned: conversations,
    messages: conversations * lines * 2,
    gaps: 0,
  };
  return JSON.stringify(found) === JSON.stringify(wanted)
    ? []
    : [`kept ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`];
}
