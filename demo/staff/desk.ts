/** The admin's side of the accounts. */
import * as v from 'valibot';
import { accountsSchema, linkSchema, type Role } from '../desk/staff/wire.ts';
import { ask } from '../sign-in/desk.ts';

const doneSchema = v.object({});

export function loadAccounts() {
  return ask('GET', 'accounts', undefined, accountsSchema);
}

export function invite(roles: readonly Role[]) {
  return ask('POST', 'invitations', { roles }, linkSchema);
}

export function passwordLink(account: string) {
  return ask('POST', `accounts/${account}/link`, {}, linkSchema);
}

export function changeAccount(
  account: string,
  change: { readonly roles?: readonly Role[]; readonly blocked?: boolean },
) {
  return ask('PATCH', `accounts/${account}`, change, doneSchema);
}

export function signOutAccount(account: string) {
  return ask('POST', `accounts/${account}/sign-out`, {}, doneSchema);
}

/** What a person opens: the secret stands where no server sees it. */
export function addressOf(link: string): string {
  return new URL(`/sign-in/#${link}`, location.href).href;
}
