/** Settings from the environment. A mistake in one stops the start with a sentence that names it. */
import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { readChallenge } from './challenge/fromEnvironment.ts';
import type { Hours } from './core/hours.ts';
import type { TierMinutes } from './core/queue.ts';
import type { Team } from './core/transfer.ts';
import { isZone } from './core/zone.ts';
import { readSso } from './staff/ssoSettings.ts';
import { everyDay, type QuickAnswer, type Settings, standard } from './settings.ts';

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

export function readSettings(env: Env): Settings {
  const base = standard();
  const hours = readHours(env['DESK_HOURS'], 'DESK_HOURS');
  return {
    ...base,
    firstScope: readJson(env['DESK_SCOPE'], 'DESK_SCOPE'),
    name: env['DESK_NAME'] ?? base.name,
    origins: list(env['DESK_ORIGINS']) ?? base.origins,
    hosts: env['DESK_HOSTS'] === '*' ? null : (list(env['DESK_HOSTS']) ?? base.hosts),
    identitySecret: readSecret(env, 'DESK_IDENTITY_SECRET'),
    identityTokens: readTokens(env),
    secret: readSecret(env, 'DESK_SECRET') ?? base.secret,
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
    callbackLeadMinutes: readMinutes(env, 'DESK_CALLBACK_LEAD_MINUTES') ?? base.callbackLeadMinutes,
    callbackCapacity: readCount(env, 'DESK_CALLBACK_CAPACITY', 'calls') ?? base.callbackCapacity,
    callbackSoonMinutes: readMinutes(env, 'DESK_CALLBACK_SOON_MINUTES') ?? base.callbackSoonMinutes,
    callbackReminderMinutes:
      readMinutes(env, 'DESK_CALLBACK_REMINDER_MINUTES') ?? base.callbackReminderMinutes,
    callbackGraceMinutes:
      readMinutes(env, 'DESK_CALLBACK_GRACE_MINUTES') ?? base.callbackGraceMinutes,
    videoUrl: readVideo(env['DESK_VIDEO_URL']),
    publicUrl: readUrl(env['DESK_URL']),
    agentRoom: readCount(env, 'DESK_AGENT_CAPACITY', 'conversations') ?? base.agentRoom,
    answerSeconds: readCount(env, 'DESK_ANSWER_SECONDS', 'seconds') ?? base.answerSeconds,
    queueLimit: readCount(env, 'DESK_QUEUE_LIMIT', 'customers') ?? base.queueLimit,
    tiers: readTiers(env['DESK_TIERS']) ?? base.tiers,
    mail: readMail(env),
    sessions: {
      idleMinutes:
        readCount(env, 'DESK_SESSION_IDLE_MINUTES', 'minutes') ?? base.sessions.idleMinutes,
      hours: readCount(env, 'DESK_SESSION_HOURS', 'hours') ?? base.sessions.hours,
    },
    sso: readSso(env),
    openingsPerHour:
      readCount(env, 'DESK_OPENINGS_PER_HOUR', 'conversations') ?? base.openingsPerHour,
    consent: readConsent(env['DESK_CONSENT']) ?? base.consent,
    challenge: readChallenge(env),
    proxies: readCount(env, 'DESK_PROXIES', 'proxies') ?? base.proxies,
    retentionDays: readCount(env, 'DESK_RETENTION_DAYS', 'days') ?? base.retentionDays,
  };
}

/** One that is shorter could be found by trying. */
const fewestCharacters = 32;

function readSecret(env: Env, name: string): string | null {
  const value = env[name];
  if (!value) return null;
  if (value.length >= fewestCharacters) return value;
  throw new Error(
    `${name} must have ${fewestCharacters} characters or more: openssl rand -hex 32.`,
  );
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

function readConsent(value: string | undefined): Settings['consent'] | null {
  if (value === undefined || value === '') return null;
  if (value === 'notice' || value === 'required') return value;
  throw new Error('DESK_CONSENT must be notice or required.');
}

function readTokens(env: Env): Settings['identityTokens'] {
  const jwks = env['DESK_IDENTITY_JWKS'] ?? '';
  if (jwks === '') return null;
  const issuer = env['DESK_IDENTITY_ISSUER'] ?? '';
  const audience = env['DESK_IDENTITY_AUDIENCE'] ?? '';
  if (URL.canParse(jwks) && issuer !== '' && audience !== '') return { jwks, issuer, audience };
  throw new Error(
    'DESK_IDENTITY_JWKS must be an address, beside DESK_IDENTITY_ISSUER and DESK_IDENTITY_AUDIENCE.',
  );
}

function readMail(env: Env): Settings['mail'] {
  const url = env['DESK_SMTP_URL'] ?? '';
  if (url === '') return null;
  const from = env['DESK_MAIL_FROM'] ?? '';
  if (!/^smtps?:\/\/./.test(url)) {
    throw new Error('DESK_SMTP_URL must be an address such as smtps://user:password@mail.example.');
  }
  if (!/@[\w.-]+>?$/.test(from)) {
    throw new Error('DESK_MAIL_FROM must be an address such as Acme <help@acme.example>.');
  }
  return { url, from };
}

function readVideo(value: string | undefined): string | null {
  if (value === undefined || value === '') return null;
  if (/^https:\/\/.*\{id\}/.test(value)) return value;
  throw new Error('DESK_VIDEO_URL must be an address such as https://meet.example/{id}.');
}

function readUrl(value: string | undefined): string | null {
  if (value === undefined || value === '') return null;
  if (URL.canParse(value)) return value.replace(/\/$/, '');
  throw new Error('DESK_URL must be an address such as https://desk.example/hep/v1.');
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
  env: Env,
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

function readJson(path: string | undefined, name: string): unknown {
  if (path === undefined || path === '') return null;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new Error(`${name} must be the path of a scope document, which is JSON.`);
  }
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
