/** After the last word. */
import { ai, customer, event, helped, transcript } from './lines.ts';
import { defaultScope } from '../../../widget/model/scope.ts';
import { alex, packet, persona, ticket } from './people.ts';
import { type Scene, scene } from './scene.ts';

const over = event({ kind: 'ended', by: 'customer' });
const botOnly = transcript(
  customer('When are you open?'),
  ai('Monday to Friday from 9 to 18, Saturday from 10 to 14.'),
  over,
);
const both = transcript(...helped, over);

export const ended: readonly Scene[] = [
  scene({
    id: 'rating-bot',
    title: 'Rating the AI',
    note: 'Nobody else was there to be rated.',
    at: 'ended.rating',
    memory: { lines: botOnly },
  }),
  scene({
    id: 'rating-both',
    title: 'Rating AI and person apart',
    note: 'Two rows, the person first; either may be left out.',
    at: 'ended.rating',
    memory: { lines: both, packet, ticket },
  }),
  scene({
    id: 'rating-revocable',
    title: 'Ended a moment ago',
    note: 'The person hears of it after ten seconds: a slip of the finger ends nothing.',
    at: 'ended.rating',
    memory: { lines: both, packet, ticket, owner: 'desk', agent: alex },
  }),
  scene({
    id: 'rating-given',
    title: 'Rated',
    note: 'Skip has become Done.',
    at: 'ended.rating',
    memory: { lines: both, packet, ticket, ratings: { human: 5, bot: 2 } },
  }),
  scene({
    id: 'done',
    title: 'Closed conversation',
    note: 'Nothing to write into any more, and a way to begin anew.',
    at: 'ended.done',
    memory: { lines: both, packet, ticket },
  }),
  scene({
    id: 'done-reopen',
    title: 'Closed, and can be gone on with',
    note: 'For as long as the scope document says.',
    at: 'ended.done',
    memory: {
      lines: both,
      packet,
      ticket,
      scope: {
        ...defaultScope,
        ai: persona,
        deadlines: { ...defaultScope.deadlines, reopenSeconds: 1e9 },
      },
    },
  }),
  scene({
    id: 'idle',
    title: 'Are you still there?',
    note: 'Asked before a conversation ends by itself; writing anything is an answer as well.',
    at: 'bot.idle',
    memory: { lines: botOnly.slice(0, 2) },
  }),
];
