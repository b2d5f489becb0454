/** A person will call or write, at a named time. */
import type { Memory, Slot } from '../../../widget/conversation/memory.ts';
import { enLater } from '../../../widget/ui/strings/enLater.ts';
import { event, handedOver, transcript, unsent } from './lines.ts';
import { maya, packet, startedAt, ticket } from './people.ts';
import { type Scene, scene } from './scene.ts';

const times = ['24T14:00', '24T14:30', '24T15:00', '24T16:30', '25T09:00', '25T09:30', '26T09:00'];
const slots: readonly Slot[] = times.map((time, at) => ({
  id: `slot-${at + 1}`,
  start: `2026-11-${time}:00.000Z`,
  end: new Date(Date.parse(`2026-11-${time}:00.000Z`) + 1_800_000).toISOString(),
}));
const [, chosen = null] = slots;
const wish = { wants: 'call', name: 'Maya R.', contact: '+12125550100', slot: null, note: '' };

const asking: Partial<Memory> = {
  owner: 'desk',
  packet,
  ticket,
  waitingSince: startedAt,
  lines: transcript(...handedOver),
};

export const callback: readonly Scene[] = [
  scene({
    id: 'callback-empty',
    title: 'Callback form, empty',
    note: 'Two fields and a time; nothing is known about this visitor.',
    at: 'callback.choosing',
    memory: { ...asking, slots: [] },
  }),
  scene({
    id: 'callback-looking',
    title: 'Callback form, times asked for',
    note: 'The desk has not said yet when somebody could call; everything else can be filled in.',
    at: 'callback.choosing',
    memory: { ...asking, customer: maya },
  }),
  scene({
    id: 'callback-filled',
    title: 'Callback form, filled in',
    note: 'What the page knows about the customer is not asked again.',
    at: 'callback.choosing',
    memory: { ...asking, slots: [], customer: { ...maya, phone: '+12125550100' } },
  }),
  scene({
    id: 'callback-slots',
    title: 'Callback form with times',
    note: 'Times are the desk’s, shown in the customer’s own zone.',
    at: 'callback.choosing',
    memory: { ...asking, customer: maya, slots },
  }),
  scene({
    id: 'callback-missing',
    title: 'Callback form, something missing',
    note: 'Says what is missing, beside the button that was pressed.',
    at: 'callback.choosing',
    memory: { ...asking, slots },
    press: [enLater.callback.request],
  }),
  scene({
    id: 'callback-wrong',
    title: 'Callback form, a number that is none',
    note: 'Says what is wrong with it; nothing that was typed is lost.',
    at: 'callback.choosing',
    memory: { ...asking, slots, customer: { ...maya, phone: '+1 212 555' } },
    press: [enLater.callback.request],
  }),
  scene({
    id: 'callback-taken',
    title: 'Somebody was faster',
    note: 'The time is gone, the rest of the form is kept, and the times are new.',
    at: 'callback.choosing',
    memory: {
      ...asking,
      customer: maya,
      slots: slots.slice(2),
      outbox: [
        unsent('d1', {
          attempts: 1,
          failure: 'taken',
          cargo: { kind: 'callback', wish: { ...wish, wants: 'call' } },
        }),
      ],
    },
  }),
  scene({
    id: 'callback-booking',
    title: 'Callback being booked',
    note: 'The fields are closed while the desk is asked.',
    at: 'callback.booking',
    memory: { ...asking, customer: maya, slots },
  }),
  scene({
    id: 'callback-failed',
    title: 'Callback could not be booked',
    note: 'The details are kept for the next attempt.',
    at: 'callback.choosing',
    memory: {
      ...asking,
      customer: maya,
      slots,
      outbox: [
        unsent('d1', {
          attempts: 1,
          failure: 'refused',
          cargo: { kind: 'callback', wish: { ...wish, wants: 'call' } },
        }),
      ],
    },
  }),
  scene({
    id: 'message-form',
    title: 'Leave a message',
    note: 'The same form without a time, and with room to write.',
    at: 'callback.choosing',
    memory: { ...asking, wants: 'message', customer: maya },
  }),
  scene({
    id: 'booked-time',
    title: 'Callback booked',
    note: 'Day and time in the customer’s zone, to be kept, changed or cancelled.',
    at: 'callback.booked',
    memory: {
      ...asking,
      lines: transcript(
        ...handedOver,
        event({ kind: 'callback-booked', start: chosen?.start ?? null }),
      ),
      booked: chosen === null ? null : { id: 'cb1', start: chosen.start, end: chosen.end },
    },
  }),
  scene({
    id: 'booked-soon',
    title: 'Callback as soon as possible',
    note: 'No time was chosen, so none is promised.',
    at: 'callback.booked',
    memory: {
      ...asking,
      lines: transcript(...handedOver, event({ kind: 'callback-booked', start: null })),
      booked: { id: 'cb1', start: null, end: null },
    },
  }),
  scene({
    id: 'message-left',
    title: 'Message left',
    note: 'Somebody will write; the reference can be quoted.',
    at: 'callback.booked',
    memory: { ...asking, wants: 'message' },
  }),
];
