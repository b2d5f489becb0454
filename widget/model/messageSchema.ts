/** A message as it travels between widget and desk; a packet's messages say more (`packetSchema.ts`). */
import * as v from 'valibot';
import type { WireMessage } from './packet.ts';

export const wireMessageSchema = v.object({
  id: v.string(),
  client_id: v.exactOptional(v.string()),
  seq: v.number(),
  author: v.object({
    role: v.picklist(['user', 'bot', 'agent', 'system']),
    id: v.exactOptional(v.string()),
    name: v.exactOptional(v.string()),
    avatar_url: v.exactOptional(v.string()),
  }),
  parts: v.array(
    v.object({
      type: v.string(),
      text: v.exactOptional(v.pipe(v.string(), v.maxLength(8000))),
      attachment: v.exactOptional(v.string()),
      title: v.exactOptional(v.string()),
      data: v.exactOptional(v.object({ media_type: v.string(), size: v.number() })),
    }),
  ),
  created_at: v.pipe(v.string(), v.isoTimestamp()),
}) satisfies v.GenericSchema<unknown, WireMessage>;
