/** From the moment a person is asked for until one is here. */
import type { Memory } from '../../../widget/conversation/memory.ts';
import type { DeliveryFailure } from '../../../widget/conversation/happening.ts';
import { ai, customer, event, handedOver, late, transcript, unsent } from './lines.ts';
import { alex, inDanger, packet, startedAt, ticket, topic } from './people.ts';
import { type Scene, scene } from './scene.ts';

const asking: Partial<Memory> = { owner: 'desk', lines: transcript(...handedOver) };
const queued: Partial<Memory> = { ...asking, packet, ticket, waitingSince: startedAt };
const asOf = '2026-11-23T10:04:00.000Z';

export const escalating: readonly Scene[] = [
  scene({
    id: 'escalating-preparing',
    title: 'Getting a person',
    note: 'The packet is made, within 50 ms and without a model; the header has changed already.',
    at: 'escalating.preparing',
    memory: asking,
  }),
  scene({
    id: 'escalating-delivering',
    title: 'On its way to the team',
    note: 'The packet is on disk and being sent.',
    at: 'escalating.delivering',
    memory: { ...asking, packet },
  }),
  scene({
    id: 'pending',
    title: 'Kept until it can go out',
    note: 'The first attempts did not get through and the next one is under way.',
    at: 'escalating.pending',
    memory: { ...asking, packet, outbox: [delivery(null)] },
  }),
  pending('network', 'No network to the desk'),
  pending('busy', 'The desk is busy'),
  pending('nobody', 'Nobody is there'),
  pending('refused', 'The desk refused'),
  pending('gone', 'The desk forgot the conversation'),
  pending('no-desk', 'No desk is configured'),
];

function pending(cause: DeliveryFailure, title: string): Scene {
  return scene({
    id: `pending-${cause}`,
    title,
    note: 'Where the conversation is, why, and every way that is left.',
    at: 'escalating.pending',
    memory: { ...asking, packet, outbox: [delivery(cause)] },
    mailto: cause === 'no-desk' ? 'help@shop.example' : null,
  });
}

function delivery(failure: DeliveryFailure | null) {
  return unsent(packet.id, { attempts: 2, failure, cargo: { kind: 'handoff', packet } });
}

export const waiting: readonly Scene[] = [
  scene({
    id: 'waiting',
    title: 'Waiting, numbers unknown',
    note: 'The desk gave no place and no time, so none is shown.',
    at: 'waiting.queued',
    memory: queued,
  }),
  scene({
    id: 'waiting-position',
    title: 'Waiting, third in line',
    note: 'A place without a time.',
    at: 'waiting.queued',
    memory: { ...queued, queue: { position: 3, wait: null, at: asOf } },
  }),
  scene({
    id: 'waiting-range',
    title: 'Waiting, with a range',
    note: 'Place and wait as a range, with their age.',
    at: 'waiting.queued',
    memory: {
      ...queued,
      queue: { position: 3, wait: { fromSeconds: 120, toSeconds: 300 }, at: asOf },
    },
  }),
  scene({
    id: 'waiting-next',
    title: 'Waiting, next',
    note: 'First in line, under a minute.',
    at: 'waiting.queued',
    memory: {
      ...queued,
      queue: { position: 1, wait: { fromSeconds: 0, toSeconds: 50 }, at: asOf },
    },
  }),
  scene({
    id: 'waiting-longer',
    title: 'Waiting longer, and why',
    note: 'A place or a time that grows comes with a sentence.',
    at: 'waiting.queued',
    memory: {
      ...queued,
      queue: {
        position: 4,
        wait: { fromSeconds: 300, toSeconds: 720 },
        at: asOf,
        because: 'priority',
      },
    },
  }),
  scene({
    id: 'waiting-left',
    title: 'Left by a person, and in front',
    note: 'Somebody claimed the conversation and left: the customer does not begin again at the end.',
    at: 'waiting.queued',
    memory: {
      ...queued,
      lines: transcript(
        ...handedOver,
        event({ kind: 'agent-joined', agent: alex }),
        event({ kind: 'agent-left', agent: alex }),
      ),
      queue: {
        position: 1,
        wait: { fromSeconds: 0, toSeconds: 50 },
        at: asOf,
        because: 'left',
      },
    },
  }),
  scene({
    id: 'waiting-by-rule',
    title: 'Handed over by a rule',
    note: 'Nobody asked: a topic that always goes to people was named.',
    at: 'waiting.queued',
    memory: {
      ...queued,
      lines: transcript(
        ...late,
        customer('I will call my lawyer.'),
        event({ kind: 'handoff-requested', reasons: [topic] }),
      ),
    },
  }),
  scene({
    id: 'waiting-harm',
    title: 'Handed over because of danger',
    note: 'What helps at once stands first; a site may have words of its own here.',
    at: 'waiting.queued',
    memory: {
      ...queued,
      lines: transcript(
        ...late,
        customer('After the soap I have a rash and cannot breathe'),
        event({ kind: 'handoff-requested', reasons: [inDanger] }),
      ),
    },
  }),
  scene({
    id: 'waiting-correcting',
    title: 'Correcting what was passed on',
    note: 'The customer adds to what went to the team; nothing is overwritten.',
    at: 'waiting.queued',
    memory: { ...queued, queue: { position: 2, wait: null, at: asOf } },
    press: ['passedOn.correct'],
  }),
  scene({
    id: 'waiting-adding',
    title: 'Adding details meanwhile',
    note: 'What is written while waiting is read first.',
    at: 'waiting.queued',
    memory: {
      ...queued,
      lines: transcript(...handedOver, customer('The tracking number is PM 2210 8841.')),
      queue: { position: 2, wait: null, at: asOf },
    },
  }),
  scene({
    id: 'waiting-overdue',
    title: 'Waiting too long',
    note: 'The widget itself offers other ways; the place in the queue is kept.',
    at: 'waiting.overdue',
    memory: {
      ...queued,
      queue: { position: 2, wait: { fromSeconds: 180, toSeconds: 540 }, at: asOf },
    },
  }),
  scene({
    id: 'waiting-meanwhile',
    title: 'The AI goes on meanwhile',
    note: 'Where the site wants it (`whileWaiting`): marked as such, and only until the person is here.',
    at: 'waiting.queued',
    memory: {
      ...queued,
      lines: transcript(
        customer('I want to talk to a person.'),
        event({ kind: 'handoff-requested', reasons: [topic], isAnswering: true }),
        customer('When are you open, by the way?'),
        ai('Monday to Friday from 9 to 18.', { isMeanwhile: true }),
      ),
      queue: { position: 2, wait: null, at: asOf },
    },
  }),
  scene({
    id: 'waiting-closed',
    title: 'Waiting while nobody is there',
    note: 'Nobody waits for people who have gone home: the other ways are offered at once.',
    at: 'waiting.overdue',
    memory: {
      ...queued,
      service: { kind: 'closed', opensAt: '2026-11-24T08:00:00.000Z', notice: null },
    },
  }),
];
