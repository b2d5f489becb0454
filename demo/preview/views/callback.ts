/** A person will call or write, at a named time. */
import type { Booked, Memory, Slot } from '../../../widget/conversation/memory.ts';
import type { CallNews } from '../../../widget/model/line.ts';
import { event, handedOver, transcript, unsent } from './lines.ts';
import { maya, packet, startedAt, ticket } from './people.ts';
import { type Scene, scene } from './scene.ts';

const times = ['24T14:00', '24T14:30', '24T15:00', '24T16:30', '25T09:00', '25T09:30', '26T09:00'];
const slots: readonly Slot[] = times.map((time, at) => ({
  id: `slot-${at + 1}`,
  start: `2026-11-${time}:00.000Z`,
  end: new Date(Date.parse(`2026-11-${time}:00.000Z`) + 1_800_000).toISOString(),
}));
const [, chosen] = slots;
const call: Booked = {
  id: 'cb1',
  start: chosen?.start ?? null,
  end: chosen?.end ?? null,
  status: 'scheduled',
  sequence: 0,
  expectedAt: null,
  manageUrl: 'https://desk.example/hep/v1/callbacks/token',
};
const wish = { wants: 'call', name: 'Maya R.', contact: '+12125550100', slot: null, note: '' };

const asking: Partial<Memory> = {
  owner: 'desk',
  packet,
  ticket,
  waitingSince: startedAt,
  lines: transcript(...handedOver),
};

const told = (about: CallNews, start: string | null) =>
  event({ kind: 'callback-told', about, at: '2026-11-24T13:30:00.000Z', start });

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
    id: 'callback-video',
    title: 'Callback form with video',
    note: 'Where the desk has rooms for it.',
    at: 'callback.choosing',
    memory: { ...asking, customer: maya, slots: [], hasVideo: true },
  }),
  scene({
    id: 'callback-missing',
    title: 'Callback form, something missing',
    note: 'Says what is missing, beside the button that was pressed.',
    at: 'callback.choosing',
    memory: { ...asking, slots },
    press: ['callback.request'],
  }),
  scene({
    id: 'callback-wrong',
    title: 'Callback form, a number that is none',
    note: 'Says what is wrong with it; nothing that was typed is lost.',
    at: 'callback.choosing',
    memory: { ...asking, slots, customer: { ...maya, phone: '+1 212 555' } },
    press: ['callback.request'],
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
      lines: transcript(...handedOver, event({ kind: 'callback-booked', start: call.start })),
      booked: call,
    },
  }),
  scene({
    id: 'booked-video',
    title: 'Call by video',
    note: 'The room is the call’s own; the link is in the calendar file as well.',
    at: 'callback.booked',
    memory: {
      ...asking,
      lines: transcript(...handedOver, event({ kind: 'callback-booked', start: call.start })),
      booked: { ...call, joinUrl: 'https://meet.example/cb_81' },
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
      booked: { ...call, start: null, end: null },
    },
  }),
  scene({
    id: 'booked-near',
    title: 'Callback is near',
    note: 'A line, and a badge where the chat is closed, ten minutes before.',
    at: 'callback.booked',
    memory: {
      ...asking,
      lines: transcript(...handedOver, told('reminder', call.start)),
      booked: call,
    },
  }),
  scene({
    id: 'booked-missed',
    title: 'Nobody called',
    note: 'An apology, and the choice between a call soon, a new time and a message.',
    at: 'callback.booked',
    memory: {
      ...asking,
      caller: { name: 'Maya R.', contact: '+12125550100', note: '' },
      lines: transcript(...handedOver, told('missed', null)),
      booked: { ...call, status: 'missed' },
    },
  }),
  scene({
    id: 'booked-again',
    title: 'Called in vain, and tried again',
    note: 'When somebody called, and when they will call again.',
    at: 'callback.booked',
    memory: {
      ...asking,
      lines: transcript(...handedOver, told('tried', call.start)),
      booked: { ...call, sequence: 1 },
    },
  }),
  scene({
    id: 'booked-unreached',
    title: 'Called in vain',
    note: 'The number did not work, so the customer says what now.',
    at: 'callback.booked',
    memory: {
      ...asking,
      caller: { name: 'Maya R.', contact: '+12125550100', note: '' },
      lines: transcript(...handedOver, told('tried', null)),
      booked: { ...call, status: 'missed' },
    },
  }),
  scene({
    id: 'message-left',
    title: 'Message left',
    note: 'Somebody will write; the reference can be quoted.',
    at: 'callback.booked',
    memory: { ...asking, wants: 'message' },
  }),
  scene({
    id: 'message-left-closed',
    title: 'Message left while nobody is there',
    note: 'When the team is there again, in the customer’s zone.',
    at: 'callback.booked',
    memory: {
      ...asking,
      wants: 'message',
      booked: { ...call, start: null, end: null, expectedAt: '2026-11-25T08:00:00.000Z' },
    },
  }),
];
