/** What a desk may be told, and what it does when it is told nothing. */
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type { ChallengeSettings } from './challenge/challenger.ts';
import type { MailSettings } from './mail.ts';
import type { FileLimits } from './files.ts';
import type { SessionLimits } from './staff/sessions.ts';
import type { SsoSettings } from './staff/ssoSettings.ts';
import type { Hours } from './core/hours.ts';
import type { TierMinutes } from './core/queue.ts';
import type { Team } from './core/transfer.ts';

export type Settings = {
  readonly name: string;
  /** Sites whose pages may talk to this desk; null lets every site in, which is right for a demo only. */
  readonly origins: readonly string[] | null;
  /** Names under which agents may reach the console, besides this machine's own; null allows any. */
  readonly hosts: readonly string[] | null;
  /** Shared with the site's server: proves `user.id` through `user_hash`. Null leaves every user unverified. */
  readonly identitySecret: string | null;
  /** Tokens of the site's server that say who a user is; null: there are none. */
  readonly identityTokens: IdentityTokens | null;
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
  /** A meeting place for calls by video, with `{id}` for the call; null: there are none. */
  readonly videoUrl: string | null;
  /** Where customers reach the desk, for links that they keep; null: the address of the request. */
  readonly publicUrl: string | null;
  readonly messagesPerMinute: number;
  /** Conversations that one address may begin, about a third of them at once. */
  readonly openingsPerHour: number;
  /** `required`: no conversation is taken whose customer has not agreed to what the site asks for. */
  readonly consent: 'notice' | 'required';
  /** What is asked of whoever begins a conversation and has proved nothing; null: nothing. */
  readonly challenge: ChallengeSettings | null;
  readonly heartbeatMs: number;
  /** How often a process with others beside it looks for what no notice told it of. */
  readonly lookoutMs: number;
  /** How often it says which agents are here, and reads who is elsewhere. Believed for 15 s. */
  readonly rosterMs: number;
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
  readonly sessions: SessionLimits;
  /** Single sign-on for staff; null: they sign in with passwords. */
  readonly sso: SsoSettings | null;
  /** How many proxies in front of the desk write where a request came from. */
  readonly proxies: number;
  /** The scope document that a desk without any begins with, as it stands in its file; null: there is none yet. */
  readonly firstScope: unknown;
  /** How long what was said is kept after the end of a conversation. */
  readonly retentionDays: number;
  /** Sends customers a copy of their conversation; null: nobody can ask for one. */
  readonly mail: MailSettings | null;
};

/** `jwks`: the address of the keys that they are signed with. */
export type IdentityTokens = {
  readonly jwks: string;
  readonly issuer: string;
  readonly audience: string;
};

export type QuickAnswer = { readonly title: string; readonly text: string };

export const limits = {
  packet_bytes: 61_440,
  message_chars: 8000,
  transcript_messages: 100,
  event_replay_s: 86_400,
  idempotency_s: 86_400,
} as const;

export const everyDay = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

export function standard(): Settings {
  const tz = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return {
    name: 'Support team',
    origins: null,
    hosts: [],
    identitySecret: null,
    identityTokens: null,
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
    callbackLeadMinutes: 10,
    callbackCapacity: 1,
    callbackSoonMinutes: 240,
    callbackReminderMinutes: 10,
    callbackGraceMinutes: 15,
    videoUrl: null,
    publicUrl: null,
    messagesPerMinute: 120,
    openingsPerHour: 60,
    consent: 'notice',
    challenge: null,
    heartbeatMs: 10_000,
    lookoutMs: 3000,
    rosterMs: 5000,
    agentRoom: 1,
    queueLimit: null,
    tiers: { '*': 5 },
    answerSeconds: 120,
    callReviewMs: 15_000,
    agentGraceMs: 60_000,
    sessions: { idleMinutes: 240, hours: 12 },
    sso: null,
    proxies: 0,
    firstScope: null,
    retentionDays: 365,
    mail: null,
  };
}

export function newSigningKey(): string {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}
