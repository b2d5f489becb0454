/** What the host page says about the customer. A claim, until the desk has verified it. */
export type Customer = {
  readonly id?: string;
  readonly name?: string;
  readonly email?: string;
  /** E.164, for example +442079460958. */
  readonly phone?: string;
  /** Customer since, as a date (2023-11-02). */
  readonly since?: string;
  readonly lifetimeValue?: Money;
  readonly segment?: string;
  readonly tier?: string;
  /** hex(HMAC-SHA256(secret, id)), made by the site's server: it proves the id. */
  readonly userHash?: string;
  /** A token of the site's server that says who this is (ES256 or RS256, at most an hour old); its claims win over these. */
  readonly jwt?: string;
};

/** `value` in units of `currency` (2400 is two thousand four hundred dollars), `currency` as ISO 4217. */
export type Money = { readonly value: number; readonly currency: string };
