/** What a message may hold that is not everybody's to read. */
export const privateKinds = ['card', 'iban', 'ssn', 'secret', 'email', 'phone'] as const;

export type PrivateKind = (typeof privateKinds)[number];
