/**
 * How the rules change: somebody proposes a version, somebody else publishes it. Each step is one transaction, with its
 * entry in the audit trail; who may publish is said once more by the tables themselves.
 */
import { type Scope } from '../../../widget/model/scope.ts';
import { readScope } from '../../../widget/model/scopeSchema.ts';
import { draft } from '../audit/draft.ts';
import type { Database, Sql } from '../database/database.ts';
import { recordDeeds } from '../store/audit.ts';
import { held, lacking } from './growth.ts';
import {
  addDecision,
  addVersion,
  findInForce,
  findVersion,
  holdRules,
  listVersions,
  readSamples,
} from './store.ts';
import type { Proposal, ScopeVersion } from './wire.ts';

export type By = { readonly id: string; readonly name: string };

export type Refused =
  | { readonly kind: 'unreadable'; readonly mistakes: readonly string[] }
  /** Something else has been published meanwhile. */
  | { readonly kind: 'outdated'; readonly inForce: string | null }
  | { readonly kind: 'lacking'; readonly what: readonly string[] }
  | { readonly kind: 'missing' }
  | { readonly kind: 'decided'; readonly outcome: string; readonly by: string }
  | { readonly kind: 'own' };

export type Published = { readonly kind: 'done'; readonly version: string } | Refused;

/** Makes the name of the new version, writes it down, and leaves what is in force as it is. */
export async function propose(
  database: Database,
  proposal: Proposal,
  by: By,
  now: Date,
): Promise<Published> {
  return await database.transaction(async (sql) => {
    await holdRules(sql);
    const inForce = await findInForce(sql);
    if (inForce?.version !== proposal.base) return outdated(inForce);
    const version = await nextName(sql, now);
    const document = { ...proposal.document, version };
    const read = readScope(document);
    if (!read.ok) {
      const mistakes = read.mistakes.map(({ path, expected }) => `${path}: expected ${expected}`);
      return { kind: 'unreadable', mistakes };
    }
    const what = await unproven(sql, inForce, read.value, proposal.restores);
    if (what.length > 0) return { kind: 'lacking', what };

    const at = now.toISOString();
    const { reason, evidence, base, restores = null } = proposal;
    const proposed = { by, at };
    await addVersion(sql, { version, document, reason, evidence, base, restores, proposed });
    const details = { step: 'proposed', base, restores };
    const content = { document, reason, evidence };
    await recordDeeds(sql, version, [draft('scope-version', agent(by), details, content)], at);
    return { kind: 'done', version };
  });
}

/** The proposal that is to be decided about; nobody else decides about any meanwhile. */
async function holdProposal(sql: Sql, version: string): Promise<ScopeVersion | Refused> {
  await holdRules(sql);
  const found = await findVersion(sql, version);
  if (found === null) return { kind: 'missing' };
  return found.decided === null ? found : decided(found.decided);
}

/** Puts a proposal into force, by somebody who has not proposed it. */
export async function publish(
  database: Database,
  version: string,
  by: By,
  now: Date,
): Promise<Published> {
  return await database.transaction(async (sql) => {
    const found = await holdProposal(sql, version);
    if ('kind' in found) return found;
    if (found.proposed.by.id === by.id) return { kind: 'own' };
    const inForce = await findInForce(sql);
    if (inForce === null || inForce.version !== found.base) return outdated(inForce);
    const read = readScope(found.document);
    if (!read.ok) return { kind: 'unreadable', mistakes: read.mistakes.map(({ path }) => path) };
    // Marks may have been taken back since it was proposed.
    const what = await unproven(sql, inForce, read.value, found.restores);
    if (what.length > 0) return { kind: 'lacking', what };

    const at = now.toISOString();
    await addDecision(sql, found, 'published', by, at);
    const content = { reason: found.reason, evidence: found.evidence };
    const entries = [
      draft('scope-version', agent(by), { step: 'approved', by: found.proposed.by.id }, content),
      draft('scope-version', desk, { step: 'published', base: found.base }, {}),
    ];
    await recordDeeds(sql, version, entries, at);
    return { kind: 'done', version };
  });
}

/** Also by whoever has proposed it. */
export async function withdraw(
  database: Database,
  version: string,
  by: By,
  now: Date,
): Promise<Published> {
  return await database.transaction(async (sql) => {
    const found = await holdProposal(sql, version);
    if ('kind' in found) return found;
    const at = now.toISOString();
    await addDecision(sql, found, 'withdrawn', by, at);
    const entry = draft('scope-version', agent(by), { step: 'withdrawn' }, {});
    await recordDeeds(sql, version, [entry], at);
    return { kind: 'done', version };
  });
}

/** The document of a desk that has none yet. Rejects where it cannot be read: then no widget could either. */
export async function begin(database: Database, document: unknown, now: Date): Promise<void> {
  const read = readScope(document);
  if (!read.ok) {
    const [first] = read.mistakes.map(({ path, expected }) => `${path}: expected ${expected}`);
    throw new Error(`The first scope document cannot be read. ${first ?? ''}`);
  }
  const { version, owner } = read.value;
  await database.transaction(async (sql) => {
    await holdRules(sql);
    if ((await findInForce(sql)) !== null) return;
    const at = now.toISOString();
    const proposed = { by: { id: 'owner', name: owner }, at };
    const reason = 'The document that this desk began with.';
    const written = { ...Object(document), version };
    const first = {
      version,
      document: written,
      reason,
      evidence: null,
      base: null,
      restores: null,
    };
    await addVersion(sql, { ...first, proposed });
    await addDecision(
      sql,
      { version, proposed },
      'published',
      { id: 'desk', name: 'The desk' },
      at,
    );
    const entry = draft('scope-version', desk, { step: 'published', base: null }, written);
    await recordDeeds(sql, version, [entry], at);
  });
}

const desk = { kind: 'desk' } as const;

function agent({ id, name }: By) {
  return { kind: 'agent', id, name } as const;
}

function outdated(inForce: ScopeVersion | null): Published {
  return { kind: 'outdated', inForce: inForce?.version ?? null };
}

function decided({ outcome, by }: NonNullable<ScopeVersion['decided']>): Refused {
  return { kind: 'decided', outcome, by: by.name };
}

/** What was in force once needs no new evidence: a roll-back must not wait for a sample. */
async function unproven(
  sql: Sql,
  inForce: ScopeVersion,
  wanted: Scope,
  restores: string | null | undefined,
): Promise<readonly string[]> {
  const current = readScope(inForce.document);
  if (!current.ok) return [];
  if (restores && (await isSame(sql, restores, wanted))) return [];
  return held(current.value, wanted, await readSamples(sql))
    .filter(({ isEnough }) => !isEnough)
    .map((one) => lacking(one, current.value));
}

async function isSame(sql: Sql, restores: string, wanted: Scope) {
  const older = await findVersion(sql, restores);
  if (older?.decided?.outcome !== 'published') return false;
  const read = readScope(older.document);
  if (!read.ok) return false;
  return JSON.stringify({ ...read.value, version: wanted.version }) === JSON.stringify(wanted);
}

/** The day and how many there have been on it: `2026-11-27.1`. */
async function nextName(sql: Sql, now: Date): Promise<string> {
  const day = now.toISOString().slice(0, 10);
  const taken = new Set((await listVersions(sql)).map(({ version }) => version));
  for (let count = 1; ; count += 1) {
    if (!taken.has(`${day}.${count}`)) return `${day}.${count}`;
  }
}
