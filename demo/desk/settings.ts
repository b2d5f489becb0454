/** What a desk may be told, and what it does when it is told nothing. */
import { createPrivateKey, generateKeyPairSync, randomBytes } from 'node:crypto';
import * as v from 'valibot';
import type { Hours } from './core/hours.ts';
import type { TierMinutes } from './core/queue.ts';
import { isZone } from './core/zone.ts';

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
  /** When people are here to chat. */
  readonly hours: Hours;
  /** When people call back. */
  readonly callbackHours: Hours;
  readonly slotMinutes: number;
  /** A time is offered only this many minutes ahead. */
  readonly callbackLeadMinutes: number;
  /** How many calls can be promised for the same time. */
  readonly callbackCapacity: number;
  /** A call that is wanted as soon as possible is due this many minutes later, within the hours for calls. */
  readonly callbackSoonMinutes: number;
  /** A customer is reminded this many minutes before a call. */
  readonly callbackReminderMinutes: number;
  /** A call counts as missed this many minutes after its time is over. */
  readonly callbackGraceMinutes: number;
  /** Where customers reach the desk, for links that they keep; null: the address of the request. */
  readonly publicUrl: string | null;
  readonly messagesPerMinute: number;
  readonly heartbeatMs: number;
  /** How many conversations an agent has at most when waits are estimated; nobody is kept from claiming more. */
  readonly agentRoom: number;
  /** With so many waiting, newcomers hear that the desk is overloaded; null leaves that to the estimated wait. */
  readonly queueLimit: number | null;
  /** Minutes by which customers of a tier stand further in front. */
  readonly tiers: TierMinutes;
  /** How long an agent has, from claiming somebody to the first answer, before they are queued again. */
  readonly answerSeconds: number;
  /** How often it is looked whether a customer is to be reminded, or nobody has called. */
  readonly callReviewMs: number;
  /** How long a conversation waits for an agent whose console has gone, before it is queued again. */
  readonly agentGraceMs: number;
  /** How long what was said is kept after the end of a conversation. */
  readonly retentionDays: number;
};

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
    hours: { tz, weekly: [{ days: everyDay, opens: '00:00', closes: '24:00' }] },
    callbackHours: { tz, weekly: [{ days: everyDay, opens: '09:00', closes: '18:00' }] },
    slotMinutes: 30,
    callbackLeadMinutes: 10,
    callbackCapacity: 1,
    callbackSoonMinutes: 240,
    callbackReminderMinutes: 10,
    callbackGraceMinutes: 15,
    publicUrl: null,
    messagesPerMinute: 120,
    heartbeatMs: 10_000,
    agentRoom: 1,
    queueLimit: null,
    tiers: { '*': 5 },
    answerSeconds: 120,
    callReviewMs: 15_000,
    agentGraceMs: 60_000,
    retentionDays: 365,
  };
}

const time = v.pipe(v.string(), v.regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/));
const hoursSchema = v.object({
  tz: v.pipe(v.string(), v.check(isZone)),
  weekly: v.array(v.object({ days: v.array(v.picklist(everyDay)), opens: time, closes: time })),
  exceptions: v.exactOptional(
    v.array(
      v.object({
        date: v.pipe(v.string(), v.isoDate()),
        closed: v.boolean(),
        opens: v.exactOptional(time),
        closes: v.exactOptional(time),
        label: v.exactOptional(v.string()),
      }),
    ),
  ),
}) satisfies v.GenericSchema<unknown, Hours>;

type Env = Readonly<Record<string, string | undefined>>;

/** A mistake in a setting stops the start with a sentence that names it. */
export function readSettings(env: Env): Settings {
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
    callbackLeadMinutes: readMinutes(env, 'DESK_CALLBACK_LEAD_MINUTES') ?? base.callbackLeadMinutes,
    callbackCapacity: readCount(env, 'DESK_CALLBACK_CAPACITY', 'calls') ?? base.callbackCapacity,
    callbackSoonMinutes: readMinutes(env, 'DESK_CALLBACK_SOON_MINUTES') ?? base.callbackSoonMinutes,
    callbackReminderMinutes:
      readMinutes(env, 'DESK_CALLBACK_REMINDER_MINUTES') ?? base.callbackReminderMinutes,
    callbackGraceMinutes:
      readMinutes(env, 'DESK_CALLBACK_GRACE_MINUTES') ?? base.callbackGraceMinutes,
    publicUrl: readUrl(env['DESK_URL']),
    agentRoom: readCount(env, 'DESK_AGENT_CAPACITY', 'conversations') ?? base.agentRoom,
    answerSeconds: readCount(env, 'DESK_ANSWER_SECONDS', 'seconds') ?? base.answerSeconds,
    queueLimit: readCount(env, 'DESK_QUEUE_LIMIT', 'customers') ?? base.queueLimit,
    tiers: readTiers(env['DESK_TIERS']) ?? base.tiers,
    retentionDays: readCount(env, 'DESK_RETENTION_DAYS', 'days') ?? base.retentionDays,
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

function readCount(env: Env, name: string, of: string): number | null {
  const value = env[name];
  if (value === undefined || value === '') return null;
  if (/^[1-9]\d{0,4}$/.test(value)) return Number(value);
  throw new Error(`${name} must be a whole number of ${of}, at least 1.`);
}

/** "gold=10, enterprise=20" */
function readTiers(value: string | undefined): TierMinutes | null {
  const items = list(value);
  if (items === null) return null;
  return Object.fromEntries(
    items.map((item) => {
      const [, tier, minutes] = /^([^=]+)=(\d{1,2})$/.exec(item) ?? [];
      if (tier !== undefined) return [tier, Number(minutes)];
      throw new Error('DESK_TIERS must name minutes for tiers, such as gold=10, enterprise=20.');
    }),
  );
}

function readMinutes(env: Env, name: string): number | null {
  const value = env[name];
  if (value === undefined || value === '') return null;
  if (/^\d{1,5}$/.test(value)) return Number(value);
  throw new Error(`${name} must be a whole number of minutes, such as 10.`);
}

function readUrl(value: string | undefined): string | null {
  if (value === undefined || value === '') return null;
  if (URL.canParse(value)) return value.replace(/\/$/, '');
  throw new Error('DESK_URL must be an address such as https://desk.example/hep/v1.');
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
