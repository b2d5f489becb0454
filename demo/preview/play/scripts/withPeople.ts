/** Conversations that come to a person, or to a promise of one. */
import { customer, desk, network, nothing, type Script, says } from '../script.ts';
import { alex, nour, startedAt } from '../../views/people.ts';
import { joins, moves, open, rating, service, writes } from './cast.ts';

const late = {
  pieces: [
    'I am sorry. Parcels that are late can be refunded ',
    '**14 days** after the promised day; yours is 6 days late.',
  ],
  signals: {
    grounded: true,
    confidence: 0.88,
    sources: [{ title: 'Late parcels', url: '/shop/help.html' }],
  },
};
const queue = { position: 3, wait: { fromSeconds: 120, toSeconds: 300 }, at: startedAt };

export const request: Script = {
  id: 'request',
  title: 'The customer asks for a person',
  note: 'One clear request is enough, and nothing has to be said twice.',
  beats: [
    open,
    says(1500, 'My order #4892 was due last week and I would like my money back.'),
    says(2800, 'Can I talk to a person please?'),
    joins(6000),
    ...writes(
      1500,
      'Hi Maya, I am Alex. #4892 is six days late: shall I refund it today, as an exception?',
    ),
    says(2500, 'Yes please!'),
    ...writes(1500, 'Done. You will have the money within three days.'),
    desk(2000, () => ({ type: 'desk.closed', by: 'agent', cursor: '9' })),
    ...rating('bot', 'human'),
  ],
  answers: [late],
  desk: service,
};

export const topic: Script = {
  id: 'topic',
  title: 'A topic that is for people',
  note: 'A lawyer is named: no offer, straight into the queue, to Alex, and back to the AI.',
  beats: [
    open,
    says(1500, 'You charged me twice for #4892. My lawyer will hear of this.'),
    moves(5000, 2, [60, 240]),
    moves(6000, 1, [0, 60]),
    joins(6000),
    ...writes(1500, 'Hi Maya, I see both charges. The second one is on its way back to you.'),
    says(2500, 'Thank you. How long will that take?'),
    ...writes(1500, 'Two days at most. Pell can tell you anything else about it.'),
    desk(2000, () => ({
      type: 'desk.returned',
      note: 'The second charge on #4892 is refunded.',
      cursor: '9',
    })),
    says(3000, 'When are you open on Saturday?'),
    customer(3000, { type: 'customer.ended' }),
    ...rating('bot', 'human'),
  ],
  answers: [
    {
      pieces: ['On Saturday we are open ', 'from 10 to 14.'],
      signals: { grounded: true, confidence: 0.95 },
    },
  ],
  desk: { ...service, queue },
};

export const nobody: Script = {
  id: 'nobody',
  title: 'Nobody is there: a callback',
  note: 'The desk is closed and says so before anybody waits; a call is booked for tomorrow.',
  beats: [
    open,
    says(2500, 'My order #4892 was due last week. Can I talk to a person?'),
    customer(4000, { type: 'customer.choseCallback', wants: 'call' }),
    customer(5000, {
      type: 'customer.booked',
      wish: {
        wants: 'call',
        name: 'Maya R.',
        contact: '+12125550100',
        slot: 'slot-2',
        note: 'Order #4892',
      },
    }),
  ],
  answers: [],
  desk: {
    service: { kind: 'closed', opensAt: '2026-11-24T09:00:00.000Z', notice: null },
    queue: null,
    slots: ['09:00', '09:30', '14:00'].map((time, at) => ({
      id: `slot-${at + 1}`,
      start: `2026-11-24T${time}:00.000Z`,
      end: new Date(Date.parse(`2026-11-24T${time}:00.000Z`) + 1_800_000).toISOString(),
    })),
  },
};

export const waitTooLong: Script = {
  id: 'wait-too-long',
  title: 'Nobody comes in time',
  note: 'At the limit the widget itself offers a call, a message, or to go on waiting.',
  beats: [
    open,
    says(1500, 'Please let me talk to a person about #4892.'),
    nothing(185_000),
    customer(3000, { type: 'customer.keptWaiting' }),
    joins(20_000),
    ...writes(1500, 'Hi Maya, thank you for waiting. I am looking at #4892 now.'),
  ],
  answers: [],
  desk: { ...service, queue },
};

export const noNetwork: Script = {
  id: 'no-network',
  title: 'The network fails on the way to a person',
  note: 'The packet is kept and visibly pending, and goes out by itself when the network is back.',
  beats: [
    open,
    says(1500, 'My order #4892 was due last week and I would like my money back.'),
    network(3500, 'network.lost'),
    customer(2000, { type: 'customer.asked', reason: null }),
    says(4000, 'It is about the blue mug.'),
    nothing(8000),
    network(2000, 'network.returned'),
    joins(6000),
    ...writes(1500, 'Hi Maya, I have all of it, the blue mug too.'),
  ],
  answers: [late],
  desk: service,
};

export const leftAlone: Script = {
  id: 'left-alone',
  title: 'The person has to leave',
  note: 'Alex is gone in the middle of it; the customer is first in line, and Nour goes on.',
  beats: [
    open,
    customer(2000, { type: 'customer.asked', reason: null }),
    joins(4000),
    ...writes(1500, 'Hi Maya, I am Alex. What can I do for you?'),
    says(2500, 'My order #4892 was due last week.'),
    desk(3000, () => ({ type: 'desk.left', agent: alex, cursor: '4' })),
    moves(2500, 1, [0, 60]),
    joins(5000, nour),
    ...writes(1500, 'Hi Maya, Nour here. I have read everything: #4892, due last week.', nour),
  ],
  answers: [],
  desk: service,
};
