/** A record becomes a conversation of its own kind, or takes the place of what an earlier one said. */
import type { WireRecord } from '../../../widget/model/wireRecord.ts';
import type { Stamp } from '../core/decide.ts';
import type { Sql } from '../database/database.ts';
import { fingerprint } from '../hep/body.ts';
import { findPrevious } from '../store/conversations.ts';
import { append, findMarked, readType } from '../store/log.ts';
import { factsOf } from './facts.ts';
import {
  emptyRecorded,
  findRecord,
  insertRecord,
  isHandedOver,
  isRefused,
  renumber,
  takeTurn,
} from './store.ts';

/** `known`: it says nothing that the desk has not heard, or people have the conversation. */
export type Taken = 'taken' | 'known' | 'refused';

export async function takeRecord(sql: Sql, record: WireRecord, stamp: Stamp): Promise<Taken> {
  const { conversation: about, user, number } = record;
  await takeTurn(sql, user.anonymous_id);
  await takeTurn(sql, about.client_id);
  if (await isRefused(sql, user.anonymous_id)) return 'refused';
  if (await isHandedOver(sql, about.client_id)) return 'known';

  const found = await findRecord(sql, about.client_id);
  const mark = { key: `record:${number}`, fingerprint: fingerprint(record) };
  if (found !== null) {
    if (number < found.number) return 'known';
    const same = await findMarked(sql, found.conversation.id, mark.key);
    if (same?.fingerprint === mark.fingerprint) return 'known';
  }

  const conversation = found?.conversation ?? (await begin(sql, record, stamp));
  const { id } = conversation;
  const reviews = await readType(sql, id, 'desk.reviewed');
  const ratings = await readType(sql, id, 'desk.rated');
  await emptyRecorded(sql, id);
  await renumber(sql, id, number);
  const known = { reviews: reviews.map(({ data }) => data), rating: ratings.at(-1)?.data };
  await append(sql, conversation, factsOf(record, known), stamp, mark);
  return 'taken';
}

async function begin(sql: Sql, record: WireRecord, { at, id }: Stamp) {
  const { client_id: clientId, previous: named } = record.conversation;
  const origin = { clientId, anonymousId: record.user.anonymous_id, verifiedUser: null };
  const previous = named === undefined ? null : await findPrevious(sql, named, origin);
  return await insertRecord(sql, record, { id: id('cnv'), at, previous });
}
