/** What a desk may be told, and what it does when it is told nothing. */
import { createPrivateKey, generateKeyPairSync, randomBytes } from 'node:crypto';
import * as v from 'valibot';
import type { FileLimits } from './files.ts';
import type { Hours } from './core/hours.ts';
import type { Team } from './core/transfer.ts';

export type Settings = {
  readonly name: string;
  /** Sites whose pages may talk to this desk; null lets every site in, which is right for a demo only. */
  readonly origins: readonly string[] | null;
  /** Names under which agents may reach the console, besides this machine's own; null allows any. */
  readonly hosts: readonly string[] | null;
  /** Shared with the site's server: proves `user.id` through `user_hash`. Null leaves every user unverified. */
  readonly identitySecret: string | null;
  /** Makes the tokens of a replayed answer again, so that they need not be stored. */
  readonly secret: string;
  /** Signs what agents decide: a private key on the curve P-256, as PKCS #8 in PEM. */
  readonly signingKey: string;
  /** Who signs, and for whom, as the bot's server expects it. */
  readonly issuer: string;
  readonly audience: string;
  /** How long a signed decision may be acted upon. */
  readonly decisionSeconds: number;
  /** Whom agents may pass a conversation on to, beside each other. */
  readonly teams: readonly Team[];
  /** Offered to agents when they type `/`. */
  readonly quickAnswers: readonly QuickAnswer[];
  readonly files: FileLimits;
  /** When people are here to chat. */
  readonly hours: Hours;
  /** When people call back. */
  readonly callbackHours: Hours;
  readonly slotMinutes: number;
  readonly messagesPerMinute: number;
  readonly heartbeatMs: number;
  /** How long a conversation waits for an agent whose console has gone, before it is queued again. */
  readonly agentGraceMs: number;
  /** How long what was said is kept after the end of a conversation. */
  readonly retentionDays: number;
};

export type QuickAnswer = { readonly title: string; readonly text: string };

export const limits = {
  packet_bytes: 61_440,
  message_chars: 8000,
  transcript_messages: 100,
  event_replay_s: 86_400,
  idempotency_s: 86_400,
} as const;

const everyDay = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

export function standard(): Settings {
  const tz = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return {
    name: 'Support team',
    origins: null,
    hosts: [],
    identitySecret: null,
    secret: randomBytes(32).toString('hex'),
    signingKey: newSigningKey(),
    issuer: 'urn:baton:desk',
    audience: 'urn:baton:bot',
    decisionSeconds: 300,
    teams: [],
    quickAnswers: [],
    files: {
      bytes: 10_485_760,
      types: [
        'image/png',
        'image/jpeg',
        'image/gif',
        'image/webp',
        'application/pdf',
        'text/plain',
      ],
    },
    hours: { tz, weekly: [{ days: everyDay, opens: '00:00', closes: '24:00' }] },
    callbackHours: { tz, weekly: [{ days: everyDay, opens: '09:00', closes: '18:00' }] },
    slotMinutes: 30,
    messagesPerMinute: 120,
    heartbeatMs: 10_000,
    agentGraceMs: 60_000,
    retentionDays: 365,
  };
}

const time = v.pipe(v.string(), v.regex(/^([01]\d|2[0-4]):[0-5]\d$/));
const hoursSchema = v.object({
  tz: v.string(),
  weekly: v.array(v.object({ days: v.array(v.picklist(everyDay)), opens: time, closes: time })),
  exceptions: v.exactOptional(
    v.array(
      v.object({
        date: v.pipe(v.string(), v.isoDate()),
        closed: v.boolean(),
        label: v.exactOptional(v.string()),
      }),
    ),
  ),
}) satisfies v.GenericSchema<unknown, Hours>;

/** A mistake in a setting stops the start with a sentence that names it. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const base = standard();
  const hours = readHours(env['DESK_HOURS'], 'DESK_HOURS');
  return {
    ...base,
    name: env['DESK_NAME'] ?? base.name,
    origins: list(env['DESK_ORIGINS']) ?? base.origins,
    hosts: env['DESK_HOSTS'] === '*' ? null : (list(env['DESK_HOSTS']) ?? base.hosts),
    identitySecret: env['DESK_IDENTITY_SECRET'] || null,
    secret: env['DESK_SECRET'] || base.secret,
    signingKey: signingKey(env['DESK_SIGNING_KEY']) ?? base.signingKey,
    issuer: env['DESK_ISSUER'] || base.issuer,
    audience: env['DESK_AUDIENCE'] || base.audience,
    hours: hours ?? base.hours,
    callbackHours:
      readHours(env['DESK_CALLBACK_HOURS'], 'DESK_CALLBACK_HOURS') ?? hours ?? base.callbackHours,
    teams: readList(env, 'DESK_TEAMS', teamsSchema, teamsExample) ?? base.teams,
    quickAnswers:
      readList(env, 'DESK_QUICK_ANSWERS', answersSchema, answersExample) ?? base.quickAnswers,
    files: {
      bytes: readBytes(env['DESK_FILE_BYTES']) ?? base.files.bytes,
      types: list(env['DESK_FILE_TYPES']) ?? base.files.types,
    },
    retentionDays: readDays(env['DESK_RETENTION_DAYS']) ?? base.retentionDays,
  };
}

export function newSigningKey(): string {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

function signingKey(value: string | undefined): string | null {
  if (value === undefined || value === '') return null;
  try {
    const { asymmetricKeyDetails: details } = createPrivateKey(value);
    if (details?.namedCurve === 'prime256v1') return value;
  } catch {
    // Said below, without the key.
  }
  throw new Error(
    'DESK_SIGNING_KEY must be a private key on P-256 in PEM: openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256.',
  );
}

function list(value: string | undefined): readonly string[] | null {
  const items = (value ?? '').split(/[\s,]+/).filter((item) => item !== '');
  return items.length === 0 ? null : items;
}

function readDays(value: string | undefined): number | null {
  if (value === undefined || value === '') return null;
  if (/^[1-9]\d{0,4}$/.test(value)) return Number(value);
  throw new Error('DESK_RETENTION_DAYS must be a whole number of days, at least 1, such as 365.');
}

const teamsSchema = v.array(
  v.object({
    id: v.pipe(v.string(), v.regex(/^[a-z0-9_-]{1,40}$/)),
    label: v.pipe(v.string(), v.minLength(1), v.maxLength(80)),
  }),
) satisfies v.GenericSchema<unknown, readonly Team[]>;

const teamsExample = '[{"id":"billing","label":"the billing team"}]';

const answersSchema = v.array(
  v.object({
    title: v.pipe(v.string(), v.minLength(1), v.maxLength(80)),
    text: v.pipe(v.string(), v.minLength(1), v.maxLength(4000)),
  }),
) satisfies v.GenericSchema<unknown, readonly QuickAnswer[]>;
const answersExample = '[{"title":"Greeting","text":"Hello {name}, I am looking at {order}."}]';

function readList<Item>(
  env: Readonly<Record<string, string | undefined>>,
  name: string,
  schema: v.GenericSchema<unknown, readonly Item[]>,
  example: string,
): readonly Item[] | null {
  const value = env[name];
  if (value === undefined || value === '') return null;
  try {
    return v.parse(schema, JSON.parse(value));
  } catch (error) {
    throw new Error(`${name} must be JSON such as ${example}.`, { cause: error });
  }
}

function readBytes(value: string | undefined): number | null {
  if (value === undefined || value === '') return null;
  if (/^[1-9]\d{0,8}$/.test(value)) return Number(value);
  throw new Error('DESK_FILE_BYTES must be a whole number of bytes, such as 10485760.');
}

function readHours(value: string | undefined, name: string): Hours | null {
  if (value === undefined || value === '') return null;
  try {
    return v.parse(hoursSchema, JSON.parse(value));
  } catch (error) {
    throw new Error(
      `${name} must be JSON such as {"tz":"Europe/Berlin","weekly":[{"days":["MO"],"opens":"09:00","closes":"18:00"}]}.`,
      { cause: error },
    );
  }
}
