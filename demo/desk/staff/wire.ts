/** What travels between the desk and the pages for signing in and for accounts. Nothing here needs Node. */
import * as v from 'valibot';
import { actorSchema } from '../agents/wire.ts';

const text = v.string();

/**
 * `agent` talks to customers, `reviewer` marks what went well, `publisher` may put rules into force, `admin` decides who
 * has which role. None includes another.
 */
export const roles = ['agent', 'reviewer', 'publisher', 'admin'] as const;
export const roleSchema = v.picklist(roles);
export type Role = v.InferOutput<typeof roleSchema>;
const rolesSchema = v.pipe(
  v.array(roleSchema),
  v.minLength(1),
  v.transform((list) => roles.filter((role) => list.includes(role))),
);

/** Fewest characters of a password that is the only proof: NIST SP 800-63B-4, 3.1.1.2. */
export const passwordFloor = 15;

const name = actorSchema.entries.name;
const login = v.pipe(text, v.trim(), v.toLowerCase(), v.regex(/^[\w.+@-]{2,120}$/));
/** As long as anybody likes (ASVS 5.0, 6.2.9), but no work for the hash. */
const password = v.pipe(text, v.maxLength(200));
const secret = v.pipe(text, v.maxLength(100));

export const meSchema = v.object({
  ...actorSchema.entries,
  login: text,
  roles: v.array(roleSchema),
  /** `link`: the first admin, who has not chosen a password yet. */
  signsInBy: v.picklist(['password', 'link', 'sso']),
});
export type Me = v.InferOutput<typeof meSchema>;

/** Where one may be going as one signs in; anything else would let a link send people elsewhere. */
export const staffPages = ['/console/', '/review/', '/staff/', '/account/'] as const;

export const whoseSchema = v.object({ me: v.nullable(meSchema) });

/** Which ways in there are besides a password. */
export const waysSchema = v.object({ sso: v.nullable(text) });

export const signInSchema = v.object({ login, password });
export const lookSchema = v.object({ link: secret });
export const acceptSchema = v.object({ link: secret, name, login, password });
/** An empty team is none. */
export const changeMeSchema = v.object({
  name: v.exactOptional(name),
  team: v.exactOptional(v.pipe(text, v.maxLength(40))),
});
export const changePasswordSchema = v.object({ current: password, password });

const ownSessionSchema = v.object({
  id: text,
  began_at: text,
  /** To the minute. */
  used_at: text,
  is: v.picklist(['this', 'another']),
});
export type OwnSession = v.InferOutput<typeof ownSessionSchema>;
export const ownSessionsSchema = v.object({ sessions: v.array(ownSessionSchema) });

export const linkKinds = ['first', 'invitation', 'password'] as const;
/** What whoever has a link is asked for. */
export const lookedSchema = v.object({
  kind: v.picklist(linkKinds),
  name: text,
  login: text,
  roles: v.array(roleSchema),
});
export type Looked = v.InferOutput<typeof lookedSchema>;

export const inviteSchema = v.object({ roles: rolesSchema });
/** `link` is the secret part of an address: `/sign-in/#link`. */
export const linkSchema = v.object({ link: text, expires_at: text });
export const changeAccountSchema = v.object({
  roles: v.exactOptional(rolesSchema),
  blocked: v.exactOptional(v.boolean()),
});

export const accountSchema = v.object({
  ...meSchema.entries,
  blocked: v.boolean(),
  /** How many browsers are signed in. */
  sessions: v.number(),
});
export type AccountRow = v.InferOutput<typeof accountSchema>;
export const accountsSchema = v.object({ accounts: v.array(accountSchema) });
