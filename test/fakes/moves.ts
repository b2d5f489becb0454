/** Everything that customer, bot, desk, network and clock may do, and chains of it for properties. */
import fc from 'fast-check';
import type { Happening } from '../../widget/conversation/happening.ts';
import type { Booked, Ticket } from '../../widget/conversation/memory.ts';
import type { PlayedPorts } from './ports.ts';

const alex = { id: 'ag_1', name: 'Alex', role: null, avatarUrl: null };
const ticket: Ticket = {
  id: 'cnv_1',
  reference: null,
  isLive: true,
  cursor: '0',
  token: null,
  refreshToken: null,
  stage: 'open',
};
const wish = { wants: 'call', name: 'Maya', contact: 'm@x.example', slot: null, note: '' } as const;

export const moves = [
  'say',
  'sayHuman',
  'press',
  'accept',
  'decline',
  'keepWaiting',
  'stopWaiting',
  'wantCall',
  'leaveCall',
  'missCall',
  'tryCall',
  'book',
  'cancel',
  'end',
  'finish',
  'stay',
  'reopen',
  'restart',
  'botSays',
  'botUnsure',
  'botProposes',
  'botActs',
  'botDone',
  'botFails',
  'deliver',
  'deliverOneWay',
  'deliveryBusy',
  'deliveryRefused',
  'join',
  'leave',
  'agentSays',
  'unavailable',
  'giveBack',
  'approve',
  'reject',
  'close',
  'wait',
  'lose',
  'regain',
] as const;
export type Move = (typeof moves)[number];

const proposed = (name: string) => ({
  id: '',
  name,
  summary: '',
  input: { amount: 72, currency: 'USD' },
  amount: { value: 72, currency: 'USD' },
});

export const booked: Booked = {
  id: 'cb',
  start: null,
  end: null,
  status: 'scheduled',
  sequence: 0,
  expectedAt: null,
  manageUrl: null,
};

/** What each move is. `send` tells the chart, `wait` lets that many milliseconds pass. */
export function hand(
  ports: PlayedPorts,
  send: (happening: Happening) => void,
  wait: (ms: number) => void,
): Readonly<Record<Move, () => void>> {
  const last = () => ports.deliveries.at(-1)?.delivery;

  const deliver = (isLive: boolean) => {
    const delivery = last();
    if (!delivery) return;
    const { id, cargo } = delivery;
    const receipt =
      cargo.kind === 'handoff'
        ? ({ kind: 'ticket', ticket: { ...ticket, isLive }, queue: null } as const)
        : cargo.kind === 'approval'
          ? ({ kind: 'asked', ticket: { ...ticket, id: 'cnv_approval' } } as const)
          : cargo.kind === 'callback'
            ? ({ kind: 'booked', booked } as const)
            : ({ kind: 'taken' } as const);
    ports.courierSays({ type: 'delivery.made', id, receipt });
  };
  const decide = (outcome: 'approved' | 'rejected') =>
    ports.deskSays({
      type: 'desk.decided',
      id: ports.newId(),
      action: 'refund',
      input: { amount: 60, currency: 'USD' },
      outcome,
      by: { id: alex.id, name: alex.name },
      reason: outcome === 'rejected' ? 'too late' : null,
      token: 'signed',
      cursor: '7',
    });
  const fail = (cause: 'busy' | 'refused') => {
    const id = last()?.id;
    if (id) ports.courierSays({ type: 'delivery.failed', id, cause, notBefore: 0 });
  };

  return {
    say: () => send({ type: 'customer.said', text: 'how long does delivery take' }),
    sayHuman: () => send({ type: 'customer.said', text: 'talk to a human' }),
    press: () => send({ type: 'customer.asked', reason: null }),
    accept: () => send({ type: 'customer.accepted' }),
    decline: () => send({ type: 'customer.declined' }),
    keepWaiting: () => send({ type: 'customer.keptWaiting' }),
    stopWaiting: () => send({ type: 'customer.stoppedWaiting' }),
    wantCall: () => send({ type: 'customer.choseCallback', wants: 'call' }),
    missCall: () =>
      ports.deskSays({
        type: 'desk.told',
        about: 'missed',
        booked: { ...booked, status: 'missed' },
        at: ports.now(),
        cursor: '8',
      }),
    tryCall: () =>
      ports.deskSays({
        type: 'desk.told',
        about: 'tried',
        booked: { ...booked, status: 'missed' },
        at: ports.now(),
        cursor: '9',
      }),
    leaveCall: () => send({ type: 'customer.leftCallback' }),
    book: () => send({ type: 'customer.booked', wish }),
    cancel: () => send({ type: 'customer.cancelledCallback' }),
    end: () => send({ type: 'customer.ended' }),
    finish: () => send({ type: 'customer.finished' }),
    stay: () => send({ type: 'customer.stayed' }),
    reopen: () => send({ type: 'customer.reopened' }),
    restart: () => send({ type: 'customer.restarted' }),
    botSays: () => ports.botSays({ type: 'bot.wrote', text: 'word ' }),
    botUnsure: () => ports.botSays({ type: 'bot.signalled', signals: { confidence: 0.1 } }),
    botProposes: () =>
      ports.botSays({
        type: 'bot.signalled',
        signals: { actions: [proposed('refund')] },
      }),
    botActs: () =>
      ports.botSays({ type: 'bot.signalled', signals: { actions: [proposed('look-up')] } }),
    botDone: () => ports.botSays({ type: 'bot.finished' }),
    botFails: () => ports.botSays({ type: 'bot.failed', cause: 'network' }),
    deliver: () => deliver(true),
    deliverOneWay: () => deliver(false),
    deliveryBusy: () => fail('busy'),
    deliveryRefused: () => fail('refused'),
    join: () => ports.deskSays({ type: 'desk.joined', agent: alex, cursor: '1' }),
    leave: () => ports.deskSays({ type: 'desk.left', agent: alex, cursor: '2' }),
    agentSays: () =>
      ports.deskSays({
        type: 'desk.said',
        id: ports.newId(),
        at: ports.now(),
        agent: alex,
        text: 'Hi',
        cursor: '3',
      }),
    unavailable: () => ports.deskSays({ type: 'desk.unavailable', cursor: '4' }),
    approve: () => decide('approved'),
    reject: () => decide('rejected'),
    giveBack: () => ports.deskSays({ type: 'desk.returned', note: null, cursor: '5' }),
    close: () => ports.deskSays({ type: 'desk.closed', by: 'agent', cursor: '6' }),
    wait: () => wait(200_000),
    lose: () => send({ type: 'network.lost' }),
    regain: () => send({ type: 'network.returned' }),
  };
}

/** Chance alone seldom gets far into the chart, so some of its steps are taken for it. */
const scenes: readonly (readonly Move[])[] = [
  ['press', 'deliver', 'join'],
  ['wantCall', 'book', 'deliver', 'deliver'],
  ['wantCall', 'book', 'deliver', 'deliver', 'missCall', 'wantCall', 'book'],
  ['say', 'botSays', 'botDone'],
  ['say', 'botUnsure', 'botSays', 'botDone'],
  ['say', 'botProposes', 'botDone'],
  ['say', 'botProposes', 'botDone', 'deliver', 'approve', 'botSays', 'botDone'],
  ['say', 'botProposes', 'botSays', 'botDone', 'deliver'],
  ['say', 'botActs', 'botDone', 'botSays', 'botDone'],
  ...moves.map((move) => [move]),
];
export const anyMoves = fc
  .array(fc.constantFrom(...scenes), { maxLength: 30 })
  .map((chosen): readonly Move[] => chosen.flat());
