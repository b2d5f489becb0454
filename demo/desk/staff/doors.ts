/** Every address of `/desk`, and whom it lets in. An address without a row here stops the desk from starting. */
import type { Context, MiddlewareHandler } from 'hono';
import { Hono } from 'hono';
import type { Person } from '../../../widget/desks/wire.ts';
import { personIn } from '../agents/person.ts';
import { refuse } from '../hep/problem.ts';
import type { Office } from '../office.ts';
import type { Account } from './accounts.ts';
import { actorOf } from './accounts.ts';
import { sessionIn } from './cookie.ts';
import { useSession } from './sessions.ts';
import type { Role } from './wire.ts';
import { roles } from './wire.ts';

export type Door = 'anyone' | readonly Role[];

const whoever = roles;
const agents: Door = ['agent'];
const reviewers: Door = ['reviewer'];
const admins: Door = ['admin'];

/** By method and address below `/desk`. */
export const doors: Readonly<Record<string, Door>> = {
  'GET /ways': 'anyone',
  // A page asks before it knows; an answer of 401 would stand in the browser's console as a fault.
  'GET /me': 'anyone',
  'POST /sign-in': 'anyone',
  'POST /links/look': 'anyone',
  'POST /links/accept': 'anyone',
  'GET /sso': 'anyone',
  'GET /sso/callback': 'anyone',

  'PATCH /me': whoever,
  'PUT /me/picture': whoever,
  'POST /me/password': whoever,
  'GET /me/sessions': whoever,
  'POST /me/sessions/:id/sign-out': whoever,
  'POST /sign-out': whoever,
  'POST /sign-out-everywhere': whoever,

  'GET /accounts': admins,
  'POST /invitations': admins,
  'PATCH /accounts/:id': admins,
  'POST /accounts/:id/link': admins,
  'POST /accounts/:id/sign-out': admins,

  'GET /inbox': agents,
  'GET /events': agents,
  'GET /conversations/:id': ['agent', 'reviewer'],
  'POST /conversations/:id/claim': agents,
  'POST /conversations/:id/reply': agents,
  'POST /conversations/:id/typing': agents,
  'POST /conversations/:id/read': agents,
  'POST /conversations/:id/release': agents,
  'POST /conversations/:id/return': agents,
  'POST /conversations/:id/close': agents,
  'POST /conversations/:id/transfer': agents,
  'POST /conversations/:id/decline': agents,
  'POST /conversations/:id/approve': agents,
  'POST /conversations/:id/reject': agents,
  'POST /conversations/:id/take-call': agents,
  'POST /conversations/:id/drop-call': agents,
  'POST /conversations/:id/call-result': agents,
  'PUT /conversations/:id/files/:key': agents,
  'GET /files/:id': ['agent', 'reviewer'],
  'POST /presence': agents,
  'POST /incident': ['agent', 'admin'],

  // The console asks whoever gives a conversation away what they think of the handoff.
  'POST /conversations/:id/mark': ['agent', 'reviewer'],
  'GET /conversations/:id/marks': reviewers,
  'GET /review': reviewers,
  'GET /sample': reviewers,
  'GET /training': reviewers,
  'GET /training/:format': reviewers,
  'GET /measures': ['reviewer', 'admin'],
  'GET /happened': reviewers,
  'GET /scope': ['reviewer', 'publisher'],
  'POST /scope/proposals': reviewers,
  'POST /scope/:version/publish': ['publisher'],
  'POST /scope/:version/withdraw': ['reviewer', 'publisher'],
  'GET /knowledge': ['reviewer', 'publisher'],
  'POST /knowledge': reviewers,
  'POST /knowledge/:id/publish': ['publisher'],
  'POST /knowledge/:id/withdraw': ['reviewer', 'publisher'],
  'GET /audit': ['reviewer', 'admin'],
  'GET /audit/head': ['reviewer', 'admin'],
};

/** What a route behind a door knows of whoever came through. */
export type Staffed = {
  readonly Variables: {
    /** As customers and the log see them. */
    me: Person;
    account: Account;
    /** For whoever asks again later whether they may still be here. */
    session: string;
    /** For the log. */
    principal: string;
  };
};

/** Lets through whom the table names, and puts `me`, `account` and `session` beside the request. */
export function guard(office: Office): Hono<Staffed> {
  const app = new Hono<Staffed>();
  for (const [address, door] of Object.entries(doors)) {
    const [method = '', path = ''] = address.split(' ');
    if (door !== 'anyone') app.on(method, path, admit(office, door));
  }
  return app;
}

function admit(office: Office, door: readonly Role[]): MiddlewareHandler<Staffed> {
  const person = personIn(office.settings);
  return async (c, next) => {
    const { token, account } = (await signedIn(office, c)) ?? refuse('signed-out');
    if (!account.roles.some((role) => door.includes(role))) {
      return refuse('forbidden', { detail: `This is for: ${door.join(', ')}.` });
    }
    c.set('me', person(actorOf(account)));
    c.set('account', account);
    c.set('session', token);
    c.set('principal', account.roles.join('+'));
    return await next();
  };
}

/** Whoever the cookie belongs to, or null. */
export async function signedIn({ database, settings, now }: Office, c: Context) {
  const token = sessionIn(c, settings);
  if (token === null) return null;
  const account = await useSession(database, token, now(), settings.sessions);
  return account === null ? null : { token, account };
}

/** Called when all routes are there. */
export function checkDoors(app: Hono<Staffed>): void {
  for (const { method, path } of app.routes) {
    if (method === 'ALL' || `${method} ${path}` in doors) continue;
    throw new Error(`${method} ${path} has no row in demo/desk/staff/doors.ts.`);
  }
}
