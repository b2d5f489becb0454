/** While a person owns the conversation. */
import type { Memory } from '../../../widget/conversation/memory.ts';
import type { Agent } from '../../../widget/model/line.ts';
import {
  customer,
  event,
  file,
  fileOf,
  helped,
  human as said,
  joined,
  transcript,
  unsent,
} from './lines.ts';
import { alex, nour, packet, startedAt, ticket } from './people.ts';
import { type Scene, scene } from './scene.ts';

const passedOn = (to: Agent | null, team: string | null) =>
  event({ kind: 'agent-transferred', agent: alex, to, team });

const withAlex: Partial<Memory> = { owner: 'desk', packet, ticket, agent: alex };

export const human: readonly Scene[] = [
  scene({
    id: 'human-joined',
    title: 'A person joins',
    note: 'Label, colour, name and picture change together.',
    at: 'human.talking',
    memory: { ...withAlex, lines: transcript(...joined) },
  }),
  scene({
    id: 'human-talking',
    title: 'Talking to a person',
    note: 'What the AI said before keeps its own look.',
    at: 'human.talking',
    memory: { ...withAlex, lines: transcript(...helped) },
  }),
  scene({
    id: 'human-typing',
    title: 'The person is typing',
    note: 'Three dots in the person’s colour.',
    at: 'human.talking',
    memory: { ...withAlex, agentIs: 'typing', lines: transcript(...joined) },
  }),
  scene({
    id: 'human-passed-on',
    title: 'What we passed on, unfolded',
    note: 'Folded once somebody is here; one press shows it.',
    at: 'human.talking',
    memory: { ...withAlex, lines: transcript(...joined) },
    press: ['passedOn.show'],
  }),
  scene({
    id: 'human-link',
    title: 'A link that stands by itself',
    note: 'A card made of the address alone: nothing is fetched that would tell who reads.',
    at: 'human.talking',
    memory: {
      ...withAlex,
      lines: transcript(
        ...joined,
        said(
          'Here is the form for it:\n\nhttps://returns.shop.example/forms/late-parcels?order=4892',
        ),
      ),
    },
  }),
  scene({
    id: 'human-read',
    title: 'Read by the person',
    note: 'One word, under the newest line that they have seen.',
    at: 'human.talking',
    memory: { ...withAlex, read: 'l8', lines: transcript(...joined, customer('Are you there?')) },
  }),
  scene({
    id: 'human-paused',
    title: 'The person is away for a moment',
    note: 'They keep the conversation; the header says that an answer may take a while.',
    at: 'human.talking',
    memory: { ...withAlex, agentIs: 'away', lines: transcript(...helped) },
  }),
  scene({
    id: 'human-files',
    title: 'Files both ways',
    note: 'A picture has its space before it is there; everything else is a name, a size and a download.',
    at: 'human.talking',
    memory: {
      ...withAlex,
      lines: transcript(
        ...joined,
        file('parcel.png', 'image/png', 482_000),
        fileOf(alex, 'return-label.pdf', 'application/pdf', 61_400),
      ),
    },
  }),
  scene({
    id: 'human-file-sending',
    title: 'A file on its way',
    note: 'How far it has got, and a way to take it back. A second one could not be sent.',
    at: 'human.talking',
    memory: {
      ...withAlex,
      lines: transcript(
        ...joined,
        file('parcel.png', 'image/png', 4_820_000),
        file('receipt.pdf', 'application/pdf', 122_000),
      ),
      outbox: [unsent('l8'), unsent('l9', { attempts: 1, failure: 'refused' })],
    },
  }),
  scene({
    id: 'human-away',
    title: 'The person is away',
    note: 'They left; the conversation still belongs to the team.',
    at: 'human.away',
    memory: {
      ...withAlex,
      agent: null,
      lines: transcript(...helped, event({ kind: 'agent-left', agent: alex })),
    },
  }),
  scene({
    id: 'human-transferred',
    title: 'Passed on to a colleague',
    note: 'One line says so, and the new name stands above from then on.',
    at: 'human.talking',
    memory: {
      ...withAlex,
      agent: nour,
      lines: transcript(...helped, passedOn(nour, null), said('Hello Maya, Nour here.', nour)),
    },
  }),
  scene({
    id: 'human-transferred-team',
    title: 'Passed on to a team',
    note: 'Nobody is here yet, and the place in the queue is the first.',
    at: 'waiting.queued',
    memory: {
      ...withAlex,
      agent: null,
      queue: { position: 1, wait: null, at: startedAt },
      lines: transcript(...helped, passedOn(null, 'the billing team')),
    },
  }),
  scene({
    id: 'human-second',
    title: 'A second person takes over',
    note: 'Names above the lines tell one from the other.',
    at: 'human.talking',
    memory: {
      ...withAlex,
      agent: nour,
      lines: transcript(
        ...helped,
        customer('And can I send the other parcel back?'),
        event({ kind: 'agent-left', agent: alex }),
        event({ kind: 'agent-joined', agent: nour }),
        said('Hello Maya, Nour here. Of course: I am sending you a label.', nour),
      ),
    },
  }),
];
