/** Who may read and write: `store/tokens.ts` without its digests. A refresh that was answered into the void may be asked again for a minute. */
import * as v from 'valibot';
import type { Access } from '../../../../widget/desks/wire.ts';
import type { Arrival, Reply } from '../world/network.ts';
import type { Work } from './desk.ts';
import { problem } from './problem.ts';
import type { Tables } from './tables.ts';

const graceMs = 60_000;
const refreshLifeMs = 30 * 24 * 60 * 60_000;

function admitted(
  header: string | null,
  { tokens }: Tables,
  id: string,
  now: number,
): 'valid' | 'token-expired' | 'unauthenticated' {
  const found = tokens.get((header ?? '').replace(/^Bearer /, ''));
  if (found?.conversation !== id || found.kind !== 'full') return 'unauthenticated';
  return found.expiresAt <= now ? 'token-expired' : 'valid';
}

export const passIn = (arrival: Arrival, tables: Tables, id: string, now: number) =>
  admitted(arrival.headers.get('authorization'), tables, id, now);

/** With a seed the same tokens again, so that a repeated answer is the same. */
export function grant(work: Work, id: string, seed: string): Access {
  const { tokens } = work.tables;
  const full = `hct_${id}_${seed}`;
  const refresh = `hrt_${id}_${seed}`;
  const known = tokens.get(full);
  const expiresAt = known?.expiresAt ?? work.now + work.tokenLifeMs;
  if (known === undefined) {
    const base = { conversation: id, spentAt: null };
    tokens.set(full, { ...base, kind: 'full', expiresAt });
    tokens.set(refresh, { ...base, kind: 'refresh', expiresAt: work.now + refreshLifeMs });
  }
  return { token: full, expires_at: new Date(expiresAt).toISOString(), refresh_token: refresh };
}

const requestSchema = v.object({ refresh_token: v.string() });

export function refreshed(body: unknown, work: Work): Reply {
  const { refresh_token: given } = v.parse(requestSchema, body);
  const { tokens } = work.tables;
  const found = tokens.get(given);
  const isSpent = found?.spentAt != null && work.now - found.spentAt > graceMs;
  if (found?.kind !== 'refresh' || isSpent) return problem(401, 'unauthenticated');
  tokens.set(given, { ...found, spentAt: found.spentAt ?? work.now });
  const access = grant(work, found.conversation, work.stamp.id('again'));
  return { kind: 'answer', status: 200, body: { ...access, scope: 'full' } };
}
