/** While a person decides what the AI may do, and after. */
import type { ProposedAction } from '../../../widget/model/action.ts';
import { ai, customer, type Draft, event, transcript } from './lines.ts';
import { alex } from './people.ts';
import { type Scene, scene } from './scene.ts';

const refund: ProposedAction = {
  id: 'call_1',
  name: 'refund',
  summary: 'order: 4978, amount: 72, currency: USD',
  input: { order: '4978', amount: 72, currency: 'USD' },
  amount: { value: 72, currency: 'USD' },
};

const checking: readonly Draft[] = [
  customer('I do not need order #4978 any more. Can I have my money back?'),
  ai('It came four days ago, so you can. A colleague has to look at a refund of $72.00 first.', {
    signals: { actions: [refund] },
  }),
  event({ kind: 'approval-requested', action: refund }),
];

const decision = {
  kind: 'approval-decided',
  action: refund,
  by: { id: alex.id, name: alex.name },
  token: null,
} as const;

export const approvals: readonly Scene[] = [
  scene({
    id: 'bot-approval',
    title: 'A person is asked to allow something',
    note: 'What is being checked, how long that may take at most, and the way back.',
    at: 'bot.awaitingApproval',
    memory: {
      // Two minutes from now on, as it would be: the only picture in which time passes.
      approval: { action: refund, askedAt: new Date().toISOString(), ticket: null },
      lines: transcript(...checking),
    },
  }),
  scene({
    id: 'bot-approved',
    title: 'Done, with a colleague’s approval',
    note: 'The line is the AI’s, and names the person who allowed it.',
    at: 'bot.listening',
    memory: {
      lines: transcript(
        ...checking,
        event({ ...decision, outcome: 'approved', reason: null }),
        ai('Done: I have refunded **$72.00** for order #4978 to the card you paid with.', {
          approvedBy: decision.by,
        }),
      ),
    },
  }),
  scene({
    id: 'bot-rejected',
    title: 'Not approved',
    note: 'Who decided and why, and the AI goes on from there.',
    at: 'bot.listening',
    memory: {
      lines: transcript(
        ...checking,
        event({ ...decision, outcome: 'rejected', reason: 'The parcel was opened.' }),
        ai('I am sorry: my colleague Alex did not allow this refund. You can talk to a person.'),
      ),
    },
  }),
];
