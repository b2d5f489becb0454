/** What is hidden in what customers write, in words. */
import type { Config } from '../../widget/model/config.ts';
import type { PrivateKind } from '../../widget/model/privateKind.ts';

const names: Readonly<Record<PrivateKind, string>> = {
  card: 'card numbers',
  iban: 'IBANs',
  ssn: 'social security numbers',
  secret: 'passwords and keys',
  email: 'e-mail addresses',
  phone: 'telephone numbers',
};
/** Where a site says nothing. */
export const usual: readonly PrivateKind[] = ['card', 'iban', 'ssn', 'secret'];

export function listed(kinds: readonly PrivateKind[]): string {
  return new Intl.ListFormat('en').format(kinds.map((kind) => names[kind]));
}

export function hiddenFromAi({ hideFromAi = [] }: Config): string {
  return hideFromAi.length === 0 ? '' : `, without ${listed(hideFromAi)}`;
}
