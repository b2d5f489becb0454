import fc from 'fast-check';
import { createActor, SimulatedClock } from 'xstate';
import { describe, expect, it } from 'vitest';
import type { Happening } from '../../widget/conversation/happening.ts';
import { conversation } from '../../widget/conversation/machine.ts';
import type { Memory } from '../../widget/conversation/memory.ts';
import { placeOf } from '../../widget/conversation/view.ts';
import { alex, fresh, ticket } from '../fakes/conversation.ts';
import { playedPorts } from '../fakes/ports.ts';

const sam = { ...alex, id: 'ag_2', name: 'Sam' };

const steps = [
  'ask',
  'askForPerson',
  'stopWaiting',
  'botWrites',
  'botFinishes',
  'lateBotWrites',
  'lateBotFinishes',
  'claim',
  'release',
  'transfer',
  'transferToTeam',
  'agentWrites',
  'lateAgentWrites',
  'lateClaim',
  'giveBack',
  'reload',
] as const;
type Step = (typeof steps)[number];

/** Many get somewhere only together. */
const scenes: readonly (readonly Step[])[] = [
  ['ask', 'botWrites'],
  ['ask', 'botWrites', 'askForPerson', 'claim', 'giveBack', 'ask'],
  ['askForPerson', 'claim', 'agentWrites'],
  ...steps.map((step) => [step]),
];
const anySteps = fc
  .array(fc.constantFrom(...scenes), { maxLength: 25 })
  .map((chosen) => chosen.flat());

/** A page and a desk. Every word says by which owner it was said: the page's number, or the desk's. */
function player() {
  const ports = playedPorts();
  const clock = new SimulatedClock();
  const run = (memory: Memory) => {
    const started = createActor(conversation(ports), { input: memory, clock });
    return started.start();
  };
  let actor = run(fresh());
  let owner = 1;
  const memory = () => actor.getSnapshot().context;
  const send = (happening: Happening) => actor.send(happening);
  const desk = (happening: Happening) => send(happening);
  const isOpen = () => memory().ticket?.stage === 'open';
  const grow = () => (owner += 1);
  const said = (lease: number, text: string): Happening => {
    const { id, at } = { id: ports.newId(), at: ports.now() };
    return { type: 'desk.said', id, at, agent: alex, text, cursor: null, lease };
  };

  const play: Readonly<Record<Step, () => void>> = {
    ask: () => send({ type: 'customer.said', text: 'how long does delivery take' }),
    askForPerson: () => {
      send({ type: 'customer.asked', reason: null });
      const id = memory().outbox[0]?.id ?? '';
      owner = 1;
      const receipt = { kind: 'ticket', ticket: { ...ticket, lease: owner }, queue: null } as const;
      if (memory().outbox[0]?.cargo.kind === 'handoff') {
        ports.courierSays({ type: 'delivery.made', id, receipt });
      }
    },
    stopWaiting: () => send({ type: 'customer.stoppedWaiting' }),
    botWrites: () => ports.botSays({ type: 'bot.wrote', text: `[${memory().lease}]` }),
    botFinishes: () => ports.botSays({ type: 'bot.finished' }),
    lateBotWrites: () => {
      const lease = memory().lease - 1;
      send({ type: 'bot.wrote', text: `[${lease}]`, lease });
    },
    lateBotFinishes: () => send({ type: 'bot.finished', lease: memory().lease - 1 }),
    claim: () => {
      if (isOpen()) desk({ type: 'desk.joined', agent: alex, cursor: null, lease: grow() });
    },
    release: () => {
      if (isOpen() && memory().agent) {
        desk({ type: 'desk.left', agent: alex, cursor: null, lease: grow() });
      }
    },
    transfer: () => {
      const { agent: from } = memory();
      if (!isOpen() || !from) return;
      const to = from.id === alex.id ? sam : alex;
      desk({ type: 'desk.transferred', from, to, team: null, cursor: null, lease: grow() });
    },
    transferToTeam: () => {
      const { agent: from } = memory();
      if (!isOpen() || !from) return;
      const lease = grow();
      desk({ type: 'desk.transferred', from, to: null, team: 'billing', cursor: null, lease });
    },
    agentWrites: () => {
      if (isOpen() && memory().agent) desk(said(owner, `<${owner}>`));
    },
    lateAgentWrites: () => desk(said(owner - 1, `<${owner - 1}>`)),
    lateClaim: () => desk({ type: 'desk.joined', agent: sam, cursor: null, lease: owner - 1 }),
    giveBack: () => {
      if (isOpen() && memory().agent) {
        desk({ type: 'desk.returned', note: 'agreed', cursor: null, lease: grow() });
      }
    },
    reload: () => {
      const stored = { ...memory(), place: placeOf(actor.getSnapshot().value, memory()) };
      actor.stop();
      actor = run(JSON.parse(JSON.stringify(stored)));
    },
  };
  return { play: (step: Step) => play[step](), memory, owner: () => owner };
}

const wordsOf = ({ lines }: Memory, mark: RegExp) =>
  lines.flatMap((line) =>
    'text' in line ? [...line.text.matchAll(mark)].map(([, number]) => Number(number)) : [],
  );

describe('who speaks, whatever comes late', () => {
  it('nothing of an earlier owner is shown once the conversation has changed hands', () => {
    let taken = 0;
    fc.assert(
      fc.property(anySteps, (script) => {
        const game = player();
        for (const step of script) {
          const before = game.memory();
          game.play(step);
          const after = game.memory();
          expect(after.lease).toBeGreaterThanOrEqual(before.lease);
          const bot = wordsOf(after, /\[(-?\d+)\]/g).slice(wordsOf(before, /\[(-?\d+)\]/g).length);
          expect(bot.filter((number) => number !== after.lease)).toEqual([]);
          if (bot.length > 0) expect(after.owner).toBe('bot');
          const people = wordsOf(after, /<(\d+)>/g).slice(wordsOf(before, /<(\d+)>/g).length);
          expect(people.filter((number) => number !== game.owner())).toEqual([]);
          if (people.length > 0) expect(after.owner).toBe('desk');
          taken += bot.length + people.length;
        }
      }),
      { numRuns: 1500, seed: 20261126 },
    );
    // Otherwise it would hold of a chat that shows nothing at all.
    expect(taken).toBeGreaterThan(1000);
  });

  it('nobody joins, and nothing ends, by what is late: a claim from before a hand-back, or from before a transfer', () => {
    fc.assert(
      fc.property(anySteps, (script) => {
        const game = player();
        for (const step of script) {
          const before = game.memory();
          game.play(step);
          if (step === 'lateClaim' || step === 'lateBotFinishes') {
            expect(game.memory().agent).toEqual(before.agent);
            expect(game.memory().lines).toEqual(before.lines);
          }
        }
      }),
      { numRuns: 500, seed: 20261127 },
    );
  });
});
