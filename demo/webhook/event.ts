/** What the widget sends to a site without a desk (`widget/desks/webhook.ts`), for an endpoint to check. */
import * as v from 'valibot';
import {
  amendmentSchema,
  callbackRequestSchema,
  messageCreateSchema,
} from '../../widget/desks/wireSent.ts';
import { packetSchema } from '../../widget/model/packetSchema.ts';

const text = v.pipe(v.string(), v.maxLength(200));

const event = <Type extends string, Data>(type: Type, data: v.GenericSchema<unknown, Data>) =>
  v.object({
    specversion: v.literal('1.0'),
    id: v.pipe(text, v.minLength(10)),
    type: v.literal(type),
    source: text,
    subject: text,
    time: v.pipe(text, v.isoTimestamp()),
    datacontenttype: v.literal('application/json'),
    data,
  });

/** What it says besides does not matter to a team chat. */
const anything = v.looseObject({});

export const eventSchema = v.variant('type', [
  event('hep.handoff.requested', packetSchema),
  event('hep.message.created', messageCreateSchema),
  event('hep.callback.requested', callbackRequestSchema),
  event('hep.callback.cancelled', anything),
  event('hep.conversation.amended', v.object({ amendment: amendmentSchema })),
  event('hep.feedback.given', anything),
  event('hep.csat.given', anything),
  event('hep.conversation.closed', anything),
  event('hep.conversation.erased', anything),
]);

export type WidgetEvent = v.InferOutput<typeof eventSchema>;
