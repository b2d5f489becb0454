/**
 * Everything outside the page, played by script: an AI that gives its answers in order, a desk that takes what it
 * is sent, and a network that may be gone. Whatever it says comes a while after it was asked, by the script's clock.
 */
import type { SimulatedClock } from 'xstate';
import type {
  BotHappening,
  DeliveryHappening,
  DeskHappening,
  Happening,
  Receipt,
} from '../../../widget/conversation/happening.ts';
import type { Delivery } from '../../../widget/conversation/cargo.ts';
import { packetFrom } from '../../../widget/conversation/packetFrom.ts';
import type { Ports, Stop } from '../../../widget/conversation/ports.ts';
import { allLanguages } from '../../../widget/escalation/languages/all.ts';
import { startedAt, ticket } from '../views/people.ts';
import type { Script } from './script.ts';
import type { Weather } from './weather.ts';

export type World = {
  readonly ports: Ports;
  /** Whether the page is listening to the desk. */
  readonly isHeard: () => boolean;
  /** Whether there is a network. */
  readonly isThere: () => boolean;
  readonly deskSays: (news: DeskHappening) => void;
  readonly setNetwork: (is: 'there' | 'gone') => void;
};

/** Making a packet takes the widget less than 50 ms. */
const preparingMs = 40;
const refusalMs = 600;

const surroundings = {
  pageUrl: 'https://shop.example/orders',
  pageTitle: 'Your orders',
  widget: 'preview',
  viewport: '1280x800',
  language: 'en',
  recording: () => null,
  timeZone: 'Europe/London',
};

/** `heard` is called around all that reaches the page from here, with what it is. */
export function createWorld(
  script: Script,
  weather: Weather,
  clock: SimulatedClock,
  heard: (happening: Happening, tell: () => void) => void,
): World {
  let network: 'there' | 'gone' = 'there';
  let listener: ((news: DeskHappening) => void) | null = null;
  let answered = 0;
  let ids = 0;
  const newId = () => `play-${String((ids += 1)).padStart(6, '0')}`;
  const now = () => new Date(Date.parse(startedAt) + clock.now()).toISOString();

  /** One after the other, each that many milliseconds after the one before, until it is stopped; null is silence. */
  function later<News extends Happening>(
    tell: (news: News) => void,
    parts: readonly (readonly [number, () => News | null])[],
  ): Stop {
    let due = 0;
    const timers = parts.map(([pause, make]) => {
      due += pause;
      return clock.setTimeout(() => {
        const news = make();
        if (news !== null) heard(news, () => tell(news));
      }, due);
    });
    return () => timers.forEach((timer) => clock.clearTimeout(timer));
  }

  function outcome(delivery: Delivery): DeliveryHappening {
    const { id, attempts } = delivery;
    return network === 'gone' || attempts < weather.failures
      ? { type: 'delivery.failed', id, cause: 'network', notBefore: 0 }
      : { type: 'delivery.made', id, receipt: receiptFor(delivery, script) };
  }

  const unlessGone = (news: DeskHappening) => () => (network === 'gone' ? null : news);

  const ports: Ports = {
    bot: {
      answer(_question, tell) {
        const { thinking, writing } = weather;
        const { pieces, signals = {} } = script.answers[answered++] ?? lastAnswer;
        const unlessCut = (news: BotHappening) => (): BotHappening =>
          network === 'gone' ? { type: 'bot.failed', cause: 'network' } : news;
        return later(tell, [
          [
            network === 'gone' ? refusalMs : thinking,
            unlessCut({ type: 'bot.signalled', signals }),
          ],
          ...pieces.map((text, at) => {
            return [at === 0 ? 0 : writing, unlessCut({ type: 'bot.wrote', text })] as const;
          }),
          [writing, unlessCut({ type: 'bot.finished' })],
        ]);
      },
    },
    summarize: null,
    desk: {
      deliver: (delivery, _ticket, tell) => {
        const wait = network === 'gone' ? refusalMs : weather.desk;
        return later(tell, [[wait, () => outcome(delivery)]]);
      },
      follow(_ticket, tell) {
        listener = tell;
        return () => {
          listener = null;
        };
      },
      signal: () => {},
      service: (tell) =>
        later(tell, [
          [
            weather.desk,
            unlessGone({ type: 'desk.stated', service: script.desk.service, cursor: null }),
          ],
        ]),
      slots: (tell) =>
        later(tell, [
          [
            weather.desk,
            unlessGone({ type: 'desk.offered', slots: script.desk.slots, cursor: null }),
          ],
        ]),
    },
    language: 'en',
    recording: () => null,
    whileWaiting: 'silent',
    prepare: (memory, languages, tell) =>
      later(tell, [
        [
          preparingMs,
          () => ({
            type: 'packet.ready',
            packet: packetFrom(memory, surroundings, { id: newId(), at: now() }, languages),
          }),
        ],
      ]),
    languages: () => allLanguages,
    newId,
    now,
    random: () => 0.5,
  };

  return {
    ports,
    isHeard: () => listener !== null && network === 'there',
    isThere: () => network === 'there',
    deskSays(news) {
      const tell = listener;
      if (tell !== null && network === 'there') heard(news, () => tell(news));
    },
    setNetwork(is) {
      network = is;
    },
  };
}

const lastAnswer = { pieces: ['I am afraid I do not know that.'], signals: {} };

function receiptFor({ cargo }: Delivery, { desk: { queue, slots } }: Script): Receipt {
  switch (cargo.kind) {
    case 'handoff':
      return { kind: 'ticket', ticket, queue };
    case 'approval':
      return { kind: 'asked', ticket: { ...ticket, id: 'cv_approval' } };
    case 'callback': {
      const slot = slots.find(({ id }) => id === cargo.wish.slot);
      const booked = {
        id: 'cb_1',
        start: slot?.start ?? null,
        end: slot?.end ?? null,
        status: 'scheduled',
        sequence: 0,
        expectedAt: null,
        manageUrl: 'https://desk.example/hep/v1/callbacks/token',
      } as const;
      return { kind: 'booked', booked };
    }
    case 'file':
      return { kind: 'filed', file: 'att_1' };
    case 'withdraw':
    case 'message':
    case 'cancel-callback':
    case 'amendment':
    case 'feedback':
    case 'rating':
    case 'copy':
    case 'erase':
    case 'record':
    case 'end':
      return { kind: 'taken' };
  }
}
