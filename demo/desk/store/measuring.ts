/** Reads what the measures need of each conversation. What has been erased is in no figure. */
import * as v from 'valibot';
import { handoffVerdicts } from '../core/fact.ts';
import { standing } from '../core/marks.ts';
import type { Sql } from '../database/database.ts';
import { type Episode, type Fate, heldFor, type Turn } from '../measures/episode.ts';
import { aboutSchema } from '../agents/wireReview.ts';
import { personSchema } from './callSchema.ts';
import { packetOfC } from './log.ts';

/** In ms: who comes again so soon after the end comes for the same thing. */
const repeatedWithin = 24 * 60 * 60_000;
const day = 24 * 60 * 60_000;

const moment = v.pipe(
  v.date(),
  v.transform((date) => date.getTime()),
);
export const taking = ['hep.agent.joined', 'hep.agent.transferred'] as const;
const turnSchema = v.object({
  type: v.string(),
  at: v.pipe(v.string(), v.transform(Date.parse)),
  to: v.nullable(v.unknown()),
});
const ratingSchema = v.object({
  score: v.number(),
  scale_max: v.number(),
  about: v.picklist(['human', 'bot', 'conversation']),
});
const list = <Item extends v.GenericSchema>(item: Item) => v.nullish(v.array(item), []);
const rowSchema = v.object({
  alone: v.boolean(),
  state: v.string(),
  opened_at: moment,
  queued_at: v.nullable(moment),
  ended_at: v.nullable(moment),
  trigger: v.string(),
  intent: v.nullable(v.string()),
  ai_first_ms: v.nullable(v.number()),
  up: v.number(),
  down: v.number(),
  answered_at: v.nullable(moment),
  has_call: v.boolean(),
  turns: list(turnSchema),
  ratings: list(ratingSchema),
  marks: list(v.object({ reviewer: personSchema, about: aboutSchema })),
  came_again: v.boolean(),
});

type Span = { readonly from: number; readonly to: number; readonly now: number };

/** Opened from `from` on and before `to`; `now`, like them, in ms. Read day by day, so that customers are answered in between. */
export async function readEpisodes(sql: Sql, { from, to, now }: Span): Promise<readonly Episode[]> {
  const episodes: Episode[] = [];
  for (let at = from; at < to; at += day) {
    episodes.push(...(await readSpan(sql, { from: at, to: Math.min(to, at + day), now })));
  }
  return episodes;
}

async function readSpan(sql: Sql, { from, to, now }: Span): Promise<readonly Episode[]> {
  const rows = await sql.query(
    `select c.alone, c.state, c.opened_at, c.queued_at, c.ended_at,
       packet->'handoff'->>'trigger' as trigger, packet->'handoff'->'intent'->>'name' as intent,
       (packet->'metrics'->>'first_response_ms')::float as ai_first_ms,
       jsonb_array_length(jsonb_path_query_array(packet, '$.transcript.messages[*].ai.feedback ? (@ == "helpful")')) as up,
       jsonb_array_length(jsonb_path_query_array(packet, '$.transcript.messages[*].ai.feedback ? (@ == "unhelpful")')) as down,
       happened.*,
       exists (select 1 from conversations a where a.id <> c.id and a.opened_at > c.ended_at
         and a.opened_at <= c.ended_at + $4 * interval '1 millisecond'
         and (a.thread = c.thread or a.anonymous_id = c.anonymous_id or a.verified_user = c.verified_user)) as came_again
     from conversations c
     join lateral (${packetOfC}) opened on true
     join lateral (select
         min(at) filter (where type = 'hep.message.created' and data->'message'->'author'->>'role' = 'agent') as answered_at,
         coalesce(bool_or(type = 'hep.callback.scheduled'), false) as has_call,
         json_agg(json_build_object('type', type, 'at', at, 'to', data->'to') order by entry)
           filter (where type = any($3)) as turns,
         json_agg(data order by entry) filter (where type = 'desk.rated') as ratings,
         json_agg(data order by entry) filter (where type = 'desk.marked') as marks
       from log where conversation = c.id) happened on true
     where c.opened_at >= $1 and c.opened_at < $2 and c.erased_at is null
       and (c.queued_at is not null or c.alone)
     order by c.opened_at`,
    [
      new Date(from).toISOString(),
      new Date(to).toISOString(),
      [...taking, 'hep.agent.left', 'hep.conversation.returned', 'hep.conversation.closed'],
      repeatedWithin,
    ],
  );
  return rows.map((row) => episodeOf(v.parse(rowSchema, row), now));
}

function episodeOf(row: v.InferOutput<typeof rowSchema>, now: number): Episode {
  const { opened_at: openedAt, queued_at: queuedAt, ended_at: endedAt, answered_at } = row;
  const turns = row.turns.map(({ type, at, to }): Turn => {
    const isTaken =
      type === 'hep.agent.joined' || (type === 'hep.agent.transferred' && to !== null);
    return { type: isTaken ? 'taken' : 'left', at };
  });
  const first = turns.find(({ type }) => type === 'taken');
  return {
    openedAt,
    isAlone: row.alone,
    trigger: row.alone ? '' : row.trigger,
    intent: row.intent,
    aiFirstMs: row.ai_first_ms,
    personFirstMs: answered_at === null ? null : answered_at - openedAt,
    waitMs: first === undefined || queuedAt === null ? null : first.at - queuedAt,
    handleMs: heldFor(turns),
    fate: fateOf(row, first !== undefined),
    verdict: verdictOf(row.marks),
    isRepeated: endedAt === null || now - endedAt < repeatedWithin ? null : row.came_again,
    ratings: Object.fromEntries(
      row.ratings.map(({ about, score, scale_max: most }) => [about, score / most]),
    ),
    thumbs: { up: row.up, down: row.down },
  };
}

function fateOf(
  { alone, state, has_call: hasCall }: v.InferOutput<typeof rowSchema>,
  isTaken: boolean,
): Fate {
  if (isTaken) return 'taken';
  if (alone) return 'elsewhere';
  if (hasCall) return 'elsewhere';
  return state === 'closed' || state === 'returned' ? 'abandoned' : 'open';
}

function verdictOf(marks: v.InferOutput<typeof rowSchema>['marks']): Episode['verdict'] {
  const last = standing(marks).findLast(({ about }) => about.kind === 'handoff')?.about.verdict;
  return handoffVerdicts.find((one) => one === last) ?? null;
}
