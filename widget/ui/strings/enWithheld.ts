/** English for what is hidden in a message: it comes with the first message that holds something private. */
const list = new Intl.ListFormat('en', { type: 'conjunction' });

export const enWithheld = {
  note: (what: readonly string[]) =>
    `For your safety, ${list.format(what)} will be hidden when you send this.`,
  kinds: {
    card: 'your card number',
    iban: 'your account number',
    ssn: 'your social security number',
    secret: 'your password or code',
    email: 'your e-mail address',
    phone: 'your phone number',
  },
  sendAnyway: 'Send it as it is',
} as const;
