/** Single sign-on from the environment, see the table in `README.md`. */
import * as v from 'valibot';
import type { Role } from './wire.ts';
import { roleSchema } from './wire.ts';

export type SsoSettings = {
  /** Where `/.well-known/openid-configuration` is. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Read on the button. */
  readonly label: string;
  /** The claim of the ID token that says what somebody is: one word or a list. */
  readonly claim: string;
  /** Roles by a value of that claim. Whoever has none of the values does not get in. */
  readonly roles: Readonly<Record<string, readonly Role[]>>;
};

const rolesSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.record(v.string(), v.pipe(v.array(roleSchema), v.minLength(1))),
);
const example = '{"support":["agent"],"support-leads":["agent","reviewer","admin"]}';

type Env = Readonly<Record<string, string | undefined>>;

/** Null where `DESK_OIDC_ISSUER` is not set; throws a sentence where the rest does not fit. */
export function readSso(env: Env): SsoSettings | null {
  const issuer = env['DESK_OIDC_ISSUER'];
  if (!issuer) return null;
  const needed = (name: string) => {
    const value = env[name];
    if (value) return value;
    throw new Error(`${name} must be set where DESK_OIDC_ISSUER is.`);
  };
  if (!URL.canParse(issuer) || !isSafe(new URL(issuer))) {
    throw new Error('DESK_OIDC_ISSUER must be an address by https, such as https://id.example.');
  }
  const roles = v.safeParse(rolesSchema, needed('DESK_OIDC_ROLES'));
  if (!roles.success) throw new Error(`DESK_OIDC_ROLES must be JSON such as ${example}.`);
  return {
    issuer,
    clientId: needed('DESK_OIDC_CLIENT_ID'),
    clientSecret: needed('DESK_OIDC_CLIENT_SECRET'),
    label: env['DESK_OIDC_NAME'] || new URL(issuer).hostname,
    claim: env['DESK_OIDC_CLAIM'] || 'groups',
    roles: roles.output,
  };
}

/** Plain http is for a provider on this machine, as tests have one. */
export function isSafe({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || hostname === 'localhost' || hostname === '127.0.0.1';
}
