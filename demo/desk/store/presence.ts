/**
 * Which consoles are open at which process. What a process says here is good for as long as it goes on saying it, by the
 * database's clock: a process that was killed takes its agents with it.
 */
import * as v from 'valibot';
import type { Person } from '../../../widget/desks/wire.ts';
import type { Database } from '../database/database.ts';
import { personSchema } from './callSchema.ts';

/** Three times what passes between two of its words. */
const lifeSeconds = 15;

export type Elsewhere = { readonly agents: readonly Person[]; readonly away: readonly string[] };

export type Said = {
  /** All agents of this process. */
  readonly agents: readonly Person[];
  readonly marks: ReadonlyMap<string, 'away' | 'here'>;
};

export async function sayPresent(database: Database, process: string, said: Said): Promise<void> {
  const ids = said.agents.map(({ id }) => id);
  await database.transaction(async (sql) => {
    await sql.query('delete from consoles where process = $1 and agent <> all($2)', [process, ids]);
    await sql.query(
      `insert into consoles (process, agent, person, seen_at)
       select $1, agent, person::jsonb, now() from unnest($2::text[], $3::text[]) as here (agent, person)
       on conflict (process, agent) do update set person = excluded.person, seen_at = excluded.seen_at`,
      [process, ids, said.agents.map((agent) => JSON.stringify(agent))],
    );
    for (const [agent, status] of said.marks) {
      await sql.query(
        status === 'away'
          ? 'insert into away (agent) values ($1) on conflict do nothing'
          : 'delete from away where agent = $1',
        [agent],
      );
    }
  });
}

export async function readElsewhere(database: Database, process: string): Promise<Elsewhere> {
  const there = await database.query(
    `select distinct on (agent) agent, person from consoles
     where process <> $1 and seen_at > now() - make_interval(secs => $2) order by agent, seen_at desc`,
    [process, lifeSeconds],
  );
  const away = await database.query('select agent from away');
  return {
    agents: there.map((row) => v.parse(v.object({ person: personSchema }), row).person),
    away: away.map((row) => v.parse(v.object({ agent: v.string() }), row).agent),
  };
}

/** Of processes that say nothing any more, and of agents who have no console left. */
export async function forgetPresence(database: Database): Promise<void> {
  await database.query('delete from consoles where seen_at < now() - make_interval(secs => $1)', [
    lifeSeconds * 4,
  ]);
  await database.query(
    `delete from away where agent not in
       (select agent from consoles where seen_at > now() - make_interval(secs => $1))`,
    [lifeSeconds],
  );
}

export async function leavePresence(database: Database, process: string): Promise<void> {
  await database.query('delete from consoles where process = $1', [process]);
}
