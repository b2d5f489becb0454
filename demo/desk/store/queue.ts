/** Who waits, and what the desk knows of its own work: from here waits are estimated. */
import * as v from 'valibot';
import { queueSchema } from '../../../widget/desks/wire.ts';
import type { Floor } from '../core/estimate.ts';
import type { Told } from '../core/review.ts';
import type { Sql } from '../database/database.ts';
import { personSchema } from './callSchema.ts';
import { leftSchema, time } from './row.ts';

type Duty = { readonly agents: readonly string[]; readonly room: number; readonly now: Date };

const hour = 60 * 60_000;
/** Enough for a distribution, and few enough to follow the day. */
const recent = 60;

export async function listWaiting(sql: Sql): Promise<readonly Told[]> {
  const rows = await sql.query(
    `select id, queued_at, head_start_s, left_by, told, team is not null as passed_on
     from conversations where state = 'queued'`,
  );
  return rows.map((row) => {
    const one = v.parse(waitingSchema, row);
    return {
      id: one.id,
      queuedAt: one.queued_at,
      headStart: one.head_start_s,
      isPassedOn: one.passed_on,
      left: one.left_by,
      told: one.told,
    };
  });
}

export async function readFloor(sql: Sql, { agents, room, now }: Duty): Promise<Floor> {
  const held = await sql.query(
    `select agent, claimed_at from conversations where state = 'active' and erased_at is null`,
  );
  const running = held.map((row) => {
    const { agent, claimed_at: since } = v.parse(heldSchema, row);
    return { agent: agent.id, seconds: Math.max(0, (now.getTime() - since.getTime()) / 1000) };
  });
  return {
    agents: agents.map((id) => ({
      room,
      running: running.filter(({ agent }) => agent === id).map(({ seconds }) => seconds),
    })),
    handleTimes: await listHandleTimes(sql),
    ...(await readComing(sql, now)),
  };
}

async function listHandleTimes(sql: Sql): Promise<readonly number[]> {
  const rows = await sql.query(
    `select extract(epoch from ended_at - claimed_at)::float8 as seconds from conversations
     where claimed_at is not null and left_by is null and ended_at is not null
     order by ended_at desc limit $1`,
    [recent],
  );
  return rows.map((row) => v.parse(secondsSchema, row).seconds);
}

async function readComing(sql: Sql, now: Date): Promise<Pick<Floor, 'arrivals' | 'leaving'>> {
  const since = new Date(now.getTime() - hour).toISOString();
  const rows = await sql.query(
    `select head_start_s, claimed_at is null and ended_at is not null as gave_up,
       extract(epoch from coalesce(claimed_at, ended_at, $2) - queued_at)::float8 as waited
     from conversations where queued_at > $1`,
    [since, now.toISOString()],
  );
  const came = rows.map((row) => v.parse(cameSchema, row));
  const waited = came.reduce((sum, one) => sum + Math.max(0, one.waited), 0);
  const gaveUp = came.filter((one) => one.gave_up).length;
  return {
    arrivals: came.map((one) => one.head_start_s),
    leaving: waited === 0 ? 0 : gaveUp / waited,
  };
}

const waitingSchema = v.object({
  id: v.string(),
  queued_at: time,
  head_start_s: v.number(),
  left_by: v.nullable(leftSchema),
  passed_on: v.boolean(),
  told: v.nullable(queueSchema),
});

const heldSchema = v.object({ agent: personSchema, claimed_at: v.date() });
const secondsSchema = v.object({ seconds: v.number() });
const cameSchema = v.object({ head_start_s: v.number(), gave_up: v.boolean(), waited: v.number() });
