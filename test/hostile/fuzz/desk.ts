/** What a desk says of itself and asks of whoever begins, and what an AI is asked: as a widget, or an endpoint, reads it. */
import fc from 'fast-check';
import * as v from 'valibot';
import { toldSince } from '../../../demo/ai/decisions.ts';
import { checkRequest } from '../../../demo/ai/request.ts';
import { admitted } from '../../../widget/challenge/solving.ts';
import type { Answer, Caller } from '../../../widget/desks/call.ts';
import { meet } from '../../../widget/desks/challenge.ts';
import { limitsOf } from '../../../widget/desks/files.ts';
import { bookedOf, ticketFrom } from '../../../widget/desks/nouns.ts';
import { serviceOf } from '../../../widget/desks/service.ts';
import { conversationSchema, problemSchema, promiseSchema } from '../../../widget/desks/wire.ts';
import { availabilitySchema } from '../../../widget/desks/wireService.ts';
import { slotsSchema } from '../../../widget/desks/wireSlots.ts';
import { packet } from '../../../demo/preview/views/people.ts';
import { target, type Target } from './target.ts';
import { json, spoiled, text } from './values.ts';

const at = '2026-11-22T10:00:00Z';

const discovery = {
  protocol: 'hep/1.0',
  features: { attachments: true },
  limits: { attachment_bytes: 1000, attachment_types: ['image/png'] },
};
const availability = {
  status: 'closed',
  text: 'Back on Monday',
  opens_at: at,
  queue: { position: 2, eta_s: { p50: 60, p90: 600 }, updated_at: at, reason: 'busy' },
};
const slots = { slots: [{ id: 's1', start: at, end: at, tz: 'Europe/Berlin' }], video: true };
const callback = {
  id: 'cb1',
  status: 'scheduled',
  start: at,
  manage_url: 'https://desk.example/c',
};
const conversation = {
  id: 'cnv_1',
  state: 'queued',
  cursor: '4',
  access: { token: 't', expires_at: at, refresh_token: 'r' },
  callback,
};

const problem = (name: string, more: object) => ({
  type: `urn:hep:problem:${name}`,
  title: 'Not yet',
  status: 403,
  ...more,
});
/** Easy, so that what stays sound is solved at once. */
const work = { kind: 'work', seed: 'a'.repeat(16), iterations: 1, bits: 1, expires_at: at };
const problems = fc.constantFrom(
  problem('challenge-required', { challenge: work }),
  problem('challenge-required', { challenge: { kind: 'site' } }),
  problem('consent-required', {}),
);
const aboutProblems = problems.chain((sound) => fc.oneof(spoiled(sound), json));

const question = {
  messages: [
    { role: 'user', content: 'A refund, please' },
    {
      role: 'assistant',
      content: null,
      tool_calls: [{ id: 'a', type: 'function', function: { name: 'refund', arguments: '{}' } }],
    },
    {
      role: 'tool',
      tool_call_id: 'a',
      content: '{"outcome":"approved","by":{"name":"Kim"},"reason":null,"input":{},"token":"t"}',
    },
  ],
  stream: true,
};

export const deskTargets: readonly Target[] = [
  target(
    'what a desk says of itself, and what it has taken',
    fc
      .constantFrom<object>(discovery, availability, slots, callback, conversation)
      .chain((sound) => fc.oneof(spoiled(sound), json)),
    async (body) => {
      await limitsOf(deskThatAnswers(body));
      const service = v.safeParse(availabilitySchema, body);
      if (service.success) serviceOf(service.output, at);
      v.safeParse(slotsSchema, body);
      const promise = v.safeParse(promiseSchema, body);
      if (promise.success) bookedOf(promise.output);
      const taken = v.safeParse(conversationSchema, body);
      if (taken.success) ticketFrom(taken.output);
    },
  ),
  target(
    'what is asked first: a challenge, or consent',
    fc.tuple(aboutProblems, text),
    async ([body, token]) => {
      const { signal } = new AbortController();
      const challenge = () => Promise.resolve(token);
      const around = { challenge, onMistakes: () => {}, signal };
      if (!isEasy(body)) return;
      const refused = new Response(JSON.stringify(body), { status: 403 });
      await admitted(refused, {
        challenged: around,
        // What a header cannot carry throws here, as it would break the request.
        send: async (headers) => new Response(null, { headers: new Headers(headers) }),
        keep: () => {},
        signal,
      });

      const read = v.safeParse(problemSchema, body);
      if (!read.success) return;
      const { type, challenge: asked } = read.output;
      const name = type.split(':').at(-1) ?? null;
      const again = {
        kind: 'refused',
        status: 403,
        problem: name,
        retryAfterMs: 0,
        challenge: asked,
      } as const;
      const consent = { version: token, at };
      const agree = () => Promise.resolve(consent);
      const request = { method: 'POST', path: '/conversations', body: packet } as const;
      await meet(again, request, () => Promise.resolve(again), {
        ...around,
        agree,
        cargo: { kind: 'handoff', packet },
      });
    },
  ),
  target(
    'a question to the AI, with what became of its proposals',
    fc.oneof(spoiled(question), json, text),
    async (value) => {
      const read = checkRequest(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));
      if (read.kind === 'good') toldSince(read.request.messages);
    },
  ),
];

/** More work than this is not a fault, and would be all that is done here. */
function isEasy(body: unknown): boolean {
  const { iterations, bits } = Object(Object(body).challenge);
  const most = (value: unknown, limit: number) => typeof value !== 'number' || value <= limit;
  return most(iterations, 100) && most(bits, 4);
}

function deskThatAnswers(body: unknown): Caller {
  const ask = (): Promise<Answer> => Promise.resolve({ kind: 'taken', body });
  return Object.assign(ask, {
    open: () => Promise.reject(new Error('nothing is opened')),
    base: '',
    tokenFor: () => Promise.resolve(null),
  });
}
