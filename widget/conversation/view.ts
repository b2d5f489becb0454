/** What is shown, computed from where the conversation is and what it remembers. Plain data. */
import type { Agent, Line } from '../model/line.ts';
import type { HandoffPacket } from '../model/packet.ts';
import type { Persona } from '../model/scope.ts';
import { type Card, cardOf } from './card.ts';
import { copyTo } from './ending.ts';
import { type Memory, type Place, places, type Service } from './memory.ts';

export type Mode = 'bot' | 'escalating' | 'waiting' | 'human' | 'callback' | 'ended';

export type View = {
  readonly mode: Mode;
  readonly speaker: Speaker;
  readonly persona: Persona;
  readonly lines: readonly Line[];
  /** By id of the line; a line that is not named here is delivered. */
  readonly deliveries: Readonly<Record<string, DeliveryStage>>;
  /** Who is about to say something. */
  readonly writing: 'ai' | 'human' | null;
  readonly card: Card;
  /** What happens to whoever asks for a person now. */
  readonly service: Service | null;
  /** What the desk was given, once it has it. */
  readonly passedOn: PassedOn | null;
  /** Where the desk can mail all of this, masked. */
  readonly copyTo: string | null;
  readonly composer: 'open' | 'closed';
  /** `outdated`: a newer version of us has the conversation in another tab. */
  readonly connection: 'online' | 'offline' | 'reconnecting' | 'outdated';
  readonly isOpen: boolean;
  readonly unread: number;
};

/** `nobody`: neither AI nor person is here to answer now, and why. */
export type Speaker =
  | { readonly kind: 'ai'; readonly name: string }
  | { readonly kind: 'human'; readonly agent: Agent; readonly isAway: boolean }
  | { readonly kind: 'nobody'; readonly because: 'waiting' | 'promised' | 'ended' };

/** `read`: by a person; said of the newest such line only. */
export type DeliveryStage = 'sending' | 'waiting' | 'failed' | 'tooLong' | 'read';

export type PassedOn = {
  readonly packet: HandoffPacket;
  readonly reference: string | null;
};

/** The part of the chart's state that shows: the region's name, then the path inside it. */
export type ChartValue = {
  readonly conversation: string | Readonly<Record<string, unknown>>;
  readonly connection: string | object;
};

export function viewOf(value: ChartValue, memory: Memory): View {
  const place = placeOf(value, memory);
  const mode = modeOf(place);
  const connection = connectionOf(value.connection);
  const isOver = mode === 'ended' || connection === 'outdated';
  return {
    mode,
    speaker: speakerOf(place, memory),
    persona: memory.scope.ai,
    lines: memory.lines,
    deliveries: deliveriesOf(memory),
    writing: writingOf(value, memory),
    card: connection === 'outdated' ? { kind: 'none' } : cardOf(place, memory),
    service: memory.service,
    passedOn:
      memory.packet && memory.ticket && connection !== 'outdated'
        ? { packet: memory.packet, reference: memory.ticket.reference }
        : null,
    copyTo: copyTo(memory),
    composer: isOver ? 'closed' : 'open',
    connection,
    isOpen: memory.isOpen,
    unread: memory.unread,
  };
}

/** The value that the chart has when it has just woken up there. */
export function valueAt(place: Place): ChartValue {
  const [mode = '', stage = ''] = place.split('.');
  return { conversation: { [mode]: stage }, connection: 'online' };
}

/** Where a reload should wake up. An answer that was under way is asked for again. */
export function placeOf({ conversation }: ChartValue, memory: Memory): Place {
  const path = typeof conversation === 'string' ? conversation : pathOf(conversation);
  if (path === 'bot.answering') return 'bot.listening';
  return places.find((place) => place === path) ?? memory.place;
}

function pathOf(value: Readonly<Record<string, unknown>>): string {
  const [entry] = Object.entries(value);
  return entry ? `${entry[0]}.${String(entry[1])}` : '';
}

function modeOf(place: Place): Mode {
  const modes = ['bot', 'escalating', 'waiting', 'human', 'callback', 'ended'] as const;
  return modes.find((mode) => place.startsWith(`${mode}.`)) ?? 'bot';
}

function speakerOf(place: Place, { agent, agentIs, scope, owner }: Memory): Speaker {
  if (place.startsWith('ended')) return { kind: 'nobody', because: 'ended' };
  if (agent) return { kind: 'human', agent, isAway: agentIs === 'away' };
  if (place === 'callback.booked') return { kind: 'nobody', because: 'promised' };
  if (owner === 'desk') return { kind: 'nobody', because: 'waiting' };
  return { kind: 'ai', name: scope.ai.name };
}

function deliveriesOf({ outbox, read }: Memory): Readonly<Record<string, DeliveryStage>> {
  return Object.fromEntries([
    ...(read ? [[read, 'read'] as const] : []),
    ...outbox.map(({ id, failure, attempts }) => {
      if (failure !== null) return [id, failure === 'too-large' ? 'tooLong' : 'failed'];
      return [id, attempts > 0 ? 'waiting' : 'sending'];
    }),
  ]);
}

function writingOf({ conversation }: ChartValue, memory: Memory): View['writing'] {
  if (memory.agentIs === 'typing') return 'human';
  const isAnswering = typeof conversation === 'object' && conversation['bot'] === 'answering';
  if (!isAnswering) return null;
  const last = memory.lines.findLast((line) => line.from === 'ai');
  const hasBegun = last?.stage === 'streaming' && last.text !== '';
  return hasBegun ? null : 'ai';
}

function connectionOf(connection: string | object): View['connection'] {
  const known = ['offline', 'reconnecting', 'outdated'] as const;
  return known.find((one) => one === connection) ?? 'online';
}
