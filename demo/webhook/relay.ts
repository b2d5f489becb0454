/**
 * `POST /webhook`: takes what the widget sends where a site has no desk, and passes it on, signed. It answers 2xx only
 * when the other side has taken it: until then it is in the widget's outbox, which is on disk and tries again.
 */
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { Webhook } from 'standardwebhooks';
import * as v from 'valibot';
import { bodyFor, type Shape, shapes } from './bodies.ts';
import { eventSchema } from './event.ts';
import { post } from './outside.ts';

export type RelaySettings = {
  readonly url: string;
  /** `whsec_…` (https://www.standardwebhooks.com); null for team chats, whose address is the secret. */
  readonly secret: string | null;
  readonly shape: Shape;
  /** Names of hosts in one's own network that may be posted to all the same. */
  readonly allowed: readonly string[];
};

/** A packet has at most 60 KiB. */
const mostBytes = 64 * 1024;
/** Less than the widget's own patience. */
const patienceMs = 10_000;

/** Null where nothing is to be passed on. A mistake stops the start with a sentence that names it. */
export function readRelay(env: Readonly<Record<string, string | undefined>>): RelaySettings | null {
  const url = env['WEBHOOK_URL'] ?? '';
  if (url === '') return null;
  if (!/^https?:$/.test(URL.parse(url)?.protocol ?? '')) {
    throw new Error('WEBHOOK_URL must be an http or https address.');
  }
  const wanted = env['WEBHOOK_BODY'] || 'event';
  const shape = shapes.find((one) => one === wanted);
  if (shape === undefined) throw new Error(`WEBHOOK_BODY must be one of ${shapes.join(', ')}.`);
  const secret = env['WEBHOOK_SECRET'] || null;
  if (secret !== null && !/^whsec_[A-Za-z\d+/=]{24,}$/.test(secret)) {
    throw new Error('WEBHOOK_SECRET must be whsec_ and at least 24 characters of base64.');
  }
  const allowed = (env['WEBHOOK_ALLOW'] ?? '').split(/[\s,]+/).filter((host) => host !== '');
  return { url, secret, shape, allowed };
}

export function webhookRoutes(settings: RelaySettings, now = () => new Date()): Hono {
  const app = new Hono();
  const signer = settings.secret === null ? null : new Webhook(settings.secret);

  // Every page may post here, since every program can: what comes in is checked, and nothing is given out.
  app.use(cors({ origin: '*', allowMethods: ['POST'], allowHeaders: ['content-type'] }));
  app.post('/', bodyLimit({ maxSize: mostBytes }), async (c) => {
    const read = v.safeParse(eventSchema, await c.req.json().catch(() => null));
    if (!read.success) return c.json({ error: 'expected an event of the Baton widget' }, 400);
    const event = read.output;
    const body = JSON.stringify(bodyFor(settings.shape, event));
    const at = now();
    const signed =
      signer === null
        ? {}
        : {
            'webhook-id': event.id,
            'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
            'webhook-signature': signer.sign(event.id, at, body),
          };
    const isTaken = await taken(settings, body, {
      'content-type':
        settings.shape === 'event' ? 'application/cloudevents+json' : 'application/json',
      ...signed,
    });
    return isTaken ? c.json({ reference: referenceOf(event.subject) }) : c.body(null, 502);
  });

  return app;
}

/** A redirect is no answer: it would take a signed body to somewhere nobody has named. */
async function taken(
  { url, allowed }: RelaySettings,
  body: string,
  headers: Readonly<Record<string, string>>,
): Promise<boolean> {
  try {
    const status = await post(url, body, headers, { patienceMs, allowed });
    return status >= 200 && status < 300;
  } catch {
    return false;
  }
}

/** The last of the conversation's id: enough to find it by, short enough to say. */
function referenceOf(subject: string): string {
  return `#${subject
    .replaceAll(/[^a-z\d]/gi, '')
    .slice(-6)
    .toUpperCase()}`;
}
