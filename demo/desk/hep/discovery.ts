/**
 * - `GET /discovery`: what this desk can do. Cacheable, with an `ETag`.
 * - `GET /availability`: whether somebody is here, and how long the queue is.
 * - `GET /callback-slots?from&to&tz`: times that are still free.
 */
import { Hono } from 'hono';
import * as v from 'valibot';
import { availabilityOf } from '../core/availability.ts';
import { isOpen, nextChange, slots } from '../core/hours.ts';
import { headStart } from '../core/queue.ts';
import { standing } from '../core/review.ts';
import { isZone } from '../core/zone.ts';
import type { Office } from '../office.ts';
import { limits } from '../settings.ts';
import { listOpen } from '../store/conversations.ts';
import { findIncident } from '../store/incidents.ts';
import { listWaiting } from '../store/queue.ts';
import { listFullSlots } from '../store/seats.ts';
import { fingerprint, readQuery } from './body.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
/** Nobody picks from a thousand times. */
const mostDays = 31;
const mostSlots = 500;

const spanSchema = v.pipe(
  v.object({
    from: v.pipe(v.string(), v.isoTimestamp()),
    to: v.pipe(v.string(), v.isoTimestamp()),
    tz: v.pipe(v.string(), v.check(isZone, 'expected an IANA time zone such as Europe/Berlin')),
    team: v.exactOptional(v.string()),
  }),
  v.forward(
    v.check(({ from, to }) => Date.parse(from) < Date.parse(to), 'expected a time after from'),
    ['to'],
  ),
);

export function discoveryRoutes(office: Office): Hono {
  const app = new Hono();
  const { settings } = office;
  const discovery = describe(office);
  const etag = `"${fingerprint(discovery).slice(0, 16)}"`;

  app.get('/discovery', (c) => {
    c.header('ETag', etag);
    c.header('Cache-Control', 'max-age=300');
    const known = (c.req.header('If-None-Match') ?? '').split(',').map((tag) => tag.trim());
    return known.some((tag) => tag.replace(/^W\//, '') === etag)
      ? c.body(null, 304)
      : c.json(discovery);
  });

  app.get('/availability', async (c) => {
    const now = office.now();
    const open = await listOpen(office.database);
    const waiting = open.filter(({ state }) => state === 'queued').length;
    const busy = open.filter(({ state }) => state === 'active').length;
    const floor = await office.floor(office.database);
    const agents = floor.agents.length;
    const at = now.toISOString();
    const newcomer = {
      id: '~',
      queuedAt: at,
      headStart: headStart('normal', null, {}),
      left: null,
    };
    const queue = [...(await listWaiting(office.database)), newcomer];
    const range = standing(newcomer.id, queue, floor, at).eta_s;
    const incident = await findIncident(office.database);
    const hasRoom = agents * settings.agentRoom > busy + waiting;
    const isWithinHours = isOpen(settings.hours, now);
    const { status, reason } = availabilityOf({
      isWithinHours,
      hasIncident: incident !== null,
      agents,
      hasRoom,
      waiting,
      queueLimit: settings.queueLimit,
      p90: range?.p90 ?? null,
    });
    const change = incident === null ? nextChange(settings.hours, now)?.toISOString() : undefined;
    c.header('Cache-Control', 'no-store');
    return c.json({
      status,
      ...(reason === undefined ? {} : { reason }),
      ...(incident === null ? {} : { text: incident.text }),
      agents_available: status !== 'closed' && hasRoom,
      queue: {
        position: null,
        length: waiting,
        ...(range === undefined ? {} : { eta_s: range }),
        updated_at: at,
      },
      ...(change === undefined ? {} : { [isWithinHours ? 'closes_at' : 'opens_at']: change }),
      callback: true,
      valid_until: new Date(now.getTime() + 30_000).toISOString(),
    });
  });

  app.get('/callback-slots', async (c) => {
    const span = readQuery(c, spanSchema);
    const soonest = office.now().getTime() + settings.callbackLeadMinutes * minute;
    const from = new Date(Math.max(Date.parse(span.from), soonest));
    const to = new Date(Math.min(Date.parse(span.to), from.getTime() + mostDays * day));
    const full = await listFullSlots(office.database, settings.callbackCapacity);
    const free = slots(settings.callbackHours, { from, to }, settings.slotMinutes, span.tz)
      .filter((slot) => !full.has(slot.id))
      .slice(0, mostSlots);
    c.header('Cache-Control', 'no-store');
    return c.json({ slots: free, video: settings.videoUrl !== null });
  });

  return app;
}

function describe({ settings }: Office) {
  return {
    protocol: 'hep/1.0',
    name: settings.name,
    features: {
      live: true,
      sse: true,
      poll: true,
      typing: true,
      read: true,
      attachments: true,
      callback: true,
      csat: true,
      feedback: true,
      erase: true,
      amend: true,
      approvals: true,
      return_to_bot: true,
      gapless_seq: true,
      records: true,
    },
    limits: {
      ...limits,
      messages_per_minute: settings.messagesPerMinute,
      attachment_bytes: settings.files.bytes,
      attachment_types: settings.files.types,
    },
    auth: {
      modes: [
        'anonymous',
        ...(settings.identityTokens === null ? [] : ['jwt']),
        ...(settings.identitySecret === null ? [] : ['user_hash']),
      ],
      ...(settings.identityTokens === null
        ? {}
        : {
            jwt: {
              aud: settings.identityTokens.audience,
              algs: ['ES256', 'RS256'],
              max_age_s: 3600,
            },
          }),
      ...(settings.identitySecret === null
        ? {}
        : { user_hash: { alg: 'HMAC-SHA256', over: 'user.id', encoding: 'hex' } }),
      ...(settings.challenge === null ? {} : { challenge: settings.challenge.kind }),
    },
    approvals: {
      jwks: 'jwks.json',
      alg: 'ES256',
      iss: settings.issuer,
      aud: settings.audience,
      max_age_s: settings.decisionSeconds,
    },
    teams: settings.teams,
    hours: settings.hours,
    privacy: { consent: settings.consent, retention_days: settings.retentionDays },
  };
}
