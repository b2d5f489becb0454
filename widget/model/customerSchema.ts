/** Reads what the host page says about the customer. */
import * as v from 'valibot';
import type { Customer } from './customer.ts';

/** An address of that form, not one that exists. */
export const email = v.pipe(v.string(), v.regex(/^[^\s@]+@[^\s@]+$/));
export const currency = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'a currency like USD'));

export const customerSchema = v.object({
  id: v.exactOptional(v.string()),
  name: v.exactOptional(v.string()),
  email: v.exactOptional(email),
  phone: v.exactOptional(v.pipe(v.string(), v.regex(/^\+[1-9]\d{1,14}$/))),
  since: v.exactOptional(v.string()),
  lifetimeValue: v.exactOptional(v.object({ value: v.number(), currency })),
  segment: v.exactOptional(v.string()),
  tier: v.exactOptional(v.string()),
  jwt: v.exactOptional(v.string()),
  userHash: v.exactOptional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
}) satisfies v.GenericSchema<unknown, Customer>;
