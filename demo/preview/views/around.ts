/** Weather: the connection, the disk, and lines that are still on their way. */
import type { Memory } from '../../../widget/conversation/memory.ts';
import { customer, helped, late, transcript, unsent } from './lines.ts';
import { alex, packet, ticket } from './people.ts';
import { type Scene, scene } from './scene.ts';

const lines = transcript(...helped, customer('Thank you so much, Alex.'));
const last = lines.at(-1)?.id ?? '';
const thanking: Partial<Memory> = { owner: 'desk', packet, ticket, agent: alex, lines };

export const around: readonly Scene[] = [
  scene({
    id: 'offline',
    title: 'Offline',
    note: 'One calm line, and what is written now is sent later.',
    at: 'bot.listening',
    connection: 'offline',
    memory: { lines: transcript(...late) },
  }),
  scene({
    id: 'reconnecting',
    title: 'Reconnecting',
    note: 'The line to the desk broke and is being mended.',
    at: 'human.talking',
    connection: 'reconnecting',
    memory: thanking,
  }),
  scene({
    id: 'outdated',
    title: 'Newer elsewhere',
    note: 'A tab with a newer version has the conversation; this one touches nothing.',
    at: 'human.talking',
    connection: 'outdated',
    memory: thanking,
  }),
  scene({
    id: 'forgetful',
    title: 'Nothing can be stored',
    note: 'The chat works, and says what it cannot do.',
    at: 'bot.listening',
    isForgetful: true,
  }),
  scene({
    id: 'line-sending',
    title: 'Line being sent',
    note: 'Seen only when it takes a moment.',
    at: 'human.talking',
    memory: { ...thanking, outbox: [unsent(last)] },
  }),
  scene({
    id: 'line-waiting',
    title: 'Line waiting for the connection',
    note: 'Tried at least once, and will be again by itself.',
    at: 'human.talking',
    connection: 'offline',
    memory: { ...thanking, outbox: [unsent(last, { attempts: 3 })] },
  }),
  scene({
    id: 'line-failed',
    title: 'Line not delivered',
    note: 'Only now is the customer asked to do something.',
    at: 'human.talking',
    memory: { ...thanking, outbox: [unsent(last, { attempts: 1, failure: 'refused' })] },
  }),
];
