/** Conversations that stay with the AI, or come to a person only by its doubts. */
import { defaultScope } from '../../../../widget/model/scope.ts';
import { customer, desk, nothing, type Script, says } from '../script.ts';
import { closing, joins, open, refund, service, writes } from './cast.ts';
import { alex } from '../../views/people.ts';

export const answered: Script = {
  id: 'answered',
  title: 'Answered by the AI',
  note: 'A question, an answer with its source, a thumb, the end and the rating.',
  beats: [
    open,
    says(1500, 'How long do I have to return something?'),
    customer(2500, { type: 'customer.judged', line: 'play-000003', verdict: 'helpful' }),
    says(1800, 'And who pays for the parcel?'),
    ...closing(2600),
  ],
  answers: [
    {
      pieces: [
        'You have **30 days** from the day it arrives. ',
        'It must be unused, with its tags.',
      ],
      signals: {
        grounded: true,
        confidence: 0.93,
        sources: [{ title: 'Returns', url: '/shop/help.html' }],
      },
    },
    {
      pieces: ['We do: the label is in the parcel, ', 'and the post office takes it as it is.'],
      signals: {
        grounded: true,
        confidence: 0.9,
        sources: [{ title: 'Returns', url: '/shop/help.html' }],
      },
    },
  ],
  desk: service,
};

export const frustration: Script = {
  id: 'frustration',
  title: 'Offer declined, then a second sign',
  note: 'One sign of frustration makes an offer; after “no”, the next one brings a person.',
  beats: [
    open,
    says(1500, 'Where is my order #4892?'),
    says(2500, 'This is ridiculous, it is the third time that I ask!'),
    customer(4000, { type: 'customer.declined' }),
    says(2500, 'You are useless. I am really fed up with this!!'),
    joins(5000),
    ...writes(1500, 'Hi Maya, I am Alex. I have #4892 in front of me, and I am sorry.'),
  ],
  answers: [
    {
      pieces: ['It left our warehouse on Monday ', 'and is with the carrier.'],
      signals: { confidence: 0.82 },
    },
    {
      pieces: ['I understand. It should be there by Friday; ', 'the carrier gives no closer time.'],
      signals: { confidence: 0.8 },
    },
  ],
  desk: service,
};

export const approval: Script = {
  id: 'approval',
  title: 'A colleague allows a refund',
  note: 'The AI proposes, a person decides, and the line says who allowed it.',
  beats: [
    open,
    says(1500, 'I do not need order #4978 any more. Can I have my money back?'),
    desk(6000, (stamp) => ({
      type: 'desk.decided',
      id: stamp.id,
      action: refund.name,
      input: refund.input,
      outcome: 'approved',
      by: { id: alex.id, name: alex.name },
      reason: null,
      token: 'signed',
      cursor: '1',
    })),
    ...closing(3500),
  ],
  answers: [
    {
      pieces: [
        'It came four days ago, so you can. ',
        'A colleague has to look at a refund of $72.00 first.',
      ],
      signals: { grounded: true, confidence: 0.9, actions: [refund] },
    },
    {
      pieces: ['Done: I have refunded **$72.00** ', 'to the card you paid with.'],
      signals: { grounded: true, confidence: 0.9 },
    },
  ],
  scope: { approvals: [{ action: 'refund', amountOver: { value: 50, currency: 'USD' } }] },
  desk: service,
};

export const idle: Script = {
  id: 'idle',
  title: 'The customer walks away',
  note: 'Asked whether they are still there, and then ended for them.',
  beats: [open, says(1500, 'When are you open?'), nothing(480_000)],
  scope: { deadlines: { ...defaultScope.deadlines, idleSeconds: 300 } },
  answers: [
    {
      pieces: ['Monday to Friday from 9 to 18, ', 'Saturday from 10 to 14.'],
      signals: { grounded: true, confidence: 0.95 },
    },
  ],
  desk: service,
};
