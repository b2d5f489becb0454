/** Ports that a test plays by hand: it says what the bot, the desk and the disk do, and when. */
import { allLanguages } from '../../widget/escalation/languages/all.ts';
import type {
  BotHappening,
  DeliveryHappening,
  DeskHappening,
} from '../../widget/conversation/happening.ts';
import type { Delivery } from '../../widget/conversation/cargo.ts';
import type { Ticket } from '../../widget/conversation/memory.ts';
import { packetFrom } from '../../widget/conversation/packetFrom.ts';
import type { Ports, Question, Summarized } from '../../widget/conversation/ports.ts';
import * as recording from '../../widget/conversation/record.ts';
import type { PrivateKind } from '../../widget/model/privateKind.ts';

export type PlayedPorts = Ports & {
  readonly kept: () => Promise<unknown>;
  readonly hide: readonly PrivateKind[];
  readonly asked: Question[];
  readonly deliveries: { readonly delivery: Delivery; readonly ticket: Ticket | null }[];
  /** What a summary was asked of. */
  readonly summaries: Question[];
  readonly summarySays: (news: Summarized) => void;
  readonly botSays: (news: BotHappening) => void;
  readonly courierSays: (news: DeliveryHappening) => void;
  readonly deskSays: (news: DeskHappening) => void;
  /** What the desk says to whoever has not asked for a person yet. */
  readonly doorSays: (news: DeskHappening) => void;
  readonly isAtTheDoor: () => boolean;
  readonly isBotStopped: () => boolean;
  readonly isFollowing: () => boolean;
};

export const surroundings = {
  pageUrl: 'https://shop.example/orders',
  pageTitle: 'Your orders',
  widget: '1.0.0',
  viewport: '1280x800',
  language: 'en',
  timeZone: 'Europe/London',
};

export function playedPorts(): PlayedPorts {
  let count = 0;
  let bot: ((news: BotHappening) => void) | null = null;
  let courier: ((news: DeliveryHappening) => void) | null = null;
  let door: ((news: DeskHappening) => void) | null = null;
  let desk: ((news: DeskHappening) => void) | null = null;
  let summary: ((news: Summarized) => void) | null = null;
  const asked: Question[] = [];
  const summaries: Question[] = [];
  const deliveries: { delivery: Delivery; ticket: Ticket | null }[] = [];
  const newId = () => `id-${String((count += 1)).padStart(8, '0')}`;
  const now = () => '2026-11-22T10:00:00.000Z';

  return {
    asked,
    summaries,
    deliveries,
    bot: {
      answer(question, tell) {
        asked.push(question);
        bot = tell;
        return () => {
          bot = null;
        };
      },
    },
    summarize(question, tell) {
      summaries.push(question);
      summary = tell;
      return () => {
        summary = null;
      };
    },
    desk: {
      deliver(delivery, ticket, tell) {
        deliveries.push({ delivery, ticket });
        courier = tell;
        return () => {
          courier = null;
        };
      },
      follow(_ticket, tell) {
        desk = tell;
        return () => {
          desk = null;
        };
      },
      signal: () => {},
      service(tell) {
        door = tell;
        return () => {
          door = null;
        };
      },
      slots(tell) {
        tell({ type: 'desk.offered', slots: [], cursor: null });
        return () => {};
      },
    },
    whileWaiting: 'silent',
    language: 'en',
    recording: () => recording,
    kept: () => Promise.resolve(),
    hide: ['card', 'iban', 'ssn', 'secret'],
    languages: () => allLanguages,
    prepare(memory, languages, tell) {
      const packet = packetFrom(memory, surroundings, { id: newId(), at: now() }, languages);
      tell({ type: 'packet.ready', packet });
      return () => {};
    },
    newId,
    now,
    random: () => 0.5,
    botSays: (news) => bot?.(news),
    summarySays: (news) => summary?.(news),
    courierSays: (news) => courier?.(news),
    deskSays: (news) => desk?.(news),
    doorSays: (news) => door?.(news),
    isAtTheDoor: () => door !== null,
    isBotStopped: () => bot === null,
    isFollowing: () => desk !== null,
  };
}
