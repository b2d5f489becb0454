/**
 * What really happened, for a replay: of each stored conversation the transcript with what the AI said about its answers, what
 * the rules know of the customer, and what reviewers think of the handoff. Names and addresses of customers stay at the desk, and
 * so does what a site has vouched for them with: the rules ask no more than whether it has.
 */
import * as v from 'valibot';
import { markSchema, type ReviewMark } from '../agents/wireReview.ts';
import type { Sql } from '../database/database.ts';
import { standing } from '../core/marks.ts';
import { packetOfC } from '../store/log.ts';
import { readMarked } from '../store/reviewing.ts';

const pageSize = 250;
const day = 24 * 60 * 60_000;
const digits = v.pipe(v.string(), v.digits(), v.maxLength(9), v.transform(Number));

export const pageSchema = v.object({
  /** Default: a year. */
  days: v.exactOptional(v.pipe(digits, v.minValue(1), v.maxValue(366)), '366'),
  /** The number of the last one of the page before. */
  after: v.exactOptional(digits, '0'),
  /** Several readers may divide what there is: this one reads part `part`, from 0, of `of`. */
  part: v.exactOptional(digits, '0'),
  of: v.exactOptional(v.pipe(digits, v.minValue(1)), '1'),
});

const rowSchema = v.object({
  id: v.string(),
  number: v.number(),
  handled: v.nullable(v.number()),
  told: v.unknown(),
});

/** Oldest first; `next` null: that was all. */
export async function readHappened(
  sql: Sql,
  { days, after, part, of }: v.InferOutput<typeof pageSchema>,
  now: Date,
) {
  const from = new Date(now.getTime() - days * day).toISOString();
  const rows = await sql.query(
    `select c.id, c.number, extract(epoch from c.ended_at - c.claimed_at)::int as handled,
       jsonb_build_object(
         'scope_version', packet->'scope_version',
         'user', jsonb_strip_nulls(jsonb_build_object('segment', packet->'user'->'segment', 'tier', packet->'user'->'tier',
           'lifetime_value', packet->'user'->'lifetime_value',
           'jwt_given', nullif(packet->'user' ? 'user_hash' or packet->'user' ? 'jwt_given', false))),
         'handoff', jsonb_build_object('reasons', packet->'handoff'->'reasons'),
         'transcript', jsonb_build_object('messages', packet->'transcript'->'messages')) as told
     from conversations c
     join lateral (${packetOfC}) opened on true
     where c.opened_at >= $1 and c.number > $2 and c.number % $4 = $5 and c.erased_at is null order by c.number limit $3`,
    [from, after, pageSize, of, part],
  );
  const found = rows.map((row) => v.parse(rowSchema, row));
  const marks = await marksOf(
    sql,
    found.map(({ id }) => id),
  );
  return {
    conversations: found.map(({ id, number, handled, told }) => ({
      id,
      number,
      reference: `#${number}`,
      handled,
      ...Object(told),
      ...saidIn(standing(marks.get(id) ?? [])),
    })),
    next: found.length < pageSize ? null : (found.at(-1)?.number ?? null),
  };
}

function saidIn(marks: readonly Pick<ReviewMark, 'about'>[]) {
  const missing = new Map<string, { readonly message: string; readonly trigger: string }>();
  for (const { about } of marks) {
    if (about.kind !== 'trigger' || about.verdict === null) continue;
    const { message, verdict: trigger } = about;
    missing.set(`${message} ${trigger}`, { message, trigger });
  }
  const verdicts = marks.flatMap(({ about }) =>
    about.kind === 'handoff' && about.verdict !== null ? [about.verdict] : [],
  );
  return { verdicts, missing: [...missing.values()] };
}

async function marksOf(sql: Sql, ids: readonly string[]) {
  const marks = new Map<string, Omit<ReviewMark, 'at'>[]>();
  for (const { conversation, data } of await readMarked(sql, ids)) {
    const mark = v.parse(v.omit(markSchema, ['at']), data);
    marks.set(conversation, [...(marks.get(conversation) ?? []), mark]);
  }
  return marks;
}
