import * as v from 'valibot';
import type { Call } from '../core/call.ts';

export const personSchema = v.object({
  id: v.string(),
  name: v.string(),
  role: v.exactOptional(v.string()),
  avatar_url: v.exactOptional(v.string()),
});

export const callSchema = v.object({
  owner: v.nullable(personSchema),
  attempts: v.number(),
  isReminded: v.boolean(),
  turn: v.picklist(['desk', 'customer']),
}) satisfies v.GenericSchema<unknown, Call>;
