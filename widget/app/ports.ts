/** Fits the outside, as the host has set it, to what the conversation needs. */
import { customBot } from '../bots/custom.ts';
import { knowledgeBot, noBot } from '../bots/knowledge.ts';
import { openaiBot } from '../bots/openai.ts';
import type { Bot, Desk, Ports, Stop } from '../conversation/ports.ts';
import { noDesk } from '../desks/none.ts';
import type { Config, Mistake } from '../model/config.ts';
import type { HandoffPacket } from '../model/packet.ts';
import { newId } from '../newId.ts';
import { within } from '../stream/eventStream.ts';

type Report = (mistakes: readonly Mistake[]) => void;

declare const BATON_VERSION: string;

/** How long the host's `beforeEscalate` may think. */
const hookMs = 1000;

export type PortsInput = {
  readonly config: Config;
  readonly language: string;
  readonly report: Report;
  /** Resolves when what is remembered so far is on disk. */
  readonly kept: () => Promise<void>;
};

export function portsFor({ config, language, report, kept }: PortsInput): Ports {
  const redact = safely(config.redact ?? ((text) => text), report);
  return {
    bot: botFor(config, redact, report),
    desk: keptFirst(deskFor(config, redact, language, report), kept),
    prepare: (packet, tell) => prepare(config, packet, tell),
    surroundings: () => ({
      pageUrl: `${location.origin}${location.pathname}`,
      pageTitle: document.title,
      widget: BATON_VERSION,
      viewport: `${innerWidth}x${innerHeight}`,
      language,
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    }),
    newId,
    now: () => new Date().toISOString(),
    random: Math.random,
  };
}

function botFor({ bot, knowledge }: Config, redact: (text: string) => string, report: Report): Bot {
  if (typeof bot === 'function') return customBot(bot, redact);
  if (bot !== undefined) return openaiBot(typeof bot === 'string' ? { url: bot } : bot, redact);
  return knowledge === undefined ? noBot : knowledgeBot(knowledge, report);
}

function deskFor(
  { desk }: Config,
  redact: (text: string) => string,
  language: string,
  report: Report,
): Desk {
  if (desk === undefined) return noDesk;
  const url = typeof desk === 'string' ? desk : desk.url;
  const loading = () =>
    import('../desks/hep.ts').then(({ hepDesk }) =>
      hepDesk({
        url,
        redact,
        now: () => new Date().toISOString(),
        language: () => language,
        timeZone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
        onMistakes: report,
      }),
    );
  let loaded: Promise<Desk> | null = null;
  return lateDesk(() => (loaded ??= loading().catch(forgetting)));

  function forgetting(error: unknown): never {
    loaded = null;
    throw error;
  }
}

/** A desk whose code is fetched when a person is first wanted. */
function lateDesk(load: () => Promise<Desk>): Desk {
  const through = (use: (desk: Desk) => Stop, onTrouble: () => void): Stop => {
    let stop: Stop | null = null;
    let isStopped = false;
    void begin();
    async function begin(): Promise<void> {
      const desk = await load().catch(() => null);
      if (isStopped) return;
      if (desk) stop = use(desk);
      else onTrouble();
    }
    return () => {
      isStopped = true;
      stop?.();
    };
  };

  return {
    deliver: (delivery, ticket, tell) =>
      through(
        (desk) => desk.deliver(delivery, ticket, tell),
        () => tell({ type: 'delivery.failed', id: delivery.id, cause: 'network', notBefore: 0 }),
      ),
    follow: (ticket, tell) =>
      through(
        (desk) => desk.follow(ticket, tell),
        () => tell({ type: 'desk.lost', cursor: null }),
      ),
    slots: (tell) =>
      through(
        (desk) => desk.slots(tell),
        () => tell({ type: 'desk.offered', slots: [], cursor: null }),
      ),
    signal: (ticket) =>
      void load().then(
        (desk) => desk.signal(ticket),
        () => {},
      ),
  };
}

/** Nothing leaves the page before it is on disk: a reload in between must find it there. */
function keptFirst(desk: Desk, kept: () => Promise<void>): Desk {
  return {
    ...desk,
    deliver(delivery, ticket, tell) {
      let stop: Stop | null = null;
      let isStopped = false;
      const go = () => {
        if (!isStopped) stop = desk.deliver(delivery, ticket, tell);
      };
      kept().then(go, go);
      return () => {
        isStopped = true;
        stop?.();
      };
    },
  };
}

/** The host may add to a packet; it may not lose it, and not hold it up. */
function prepare(
  { beforeEscalate }: Config,
  packet: HandoffPacket,
  tell: (packet: HandoffPacket) => void,
): Stop {
  let isStopped = false;
  const pass = (fields: HandoffPacket['fields']) => {
    if (!isStopped) tell(fields ? { ...packet, fields } : packet);
  };
  if (!beforeEscalate) pass(undefined);
  else {
    const asked = Promise.resolve(packet).then(beforeEscalate);
    within(hookMs, asked).then(pass, () => pass(undefined));
  }
  return () => {
    isStopped = true;
  };
}

/** A redaction that throws would let everything through or nothing; it hides the text instead. */
function safely(redact: (text: string) => string, report: Report): (text: string) => string {
  return (text) => {
    try {
      return redact(text);
    } catch {
      report([{ path: 'config.redact', expected: 'a function that does not throw' }]);
      return '█';
    }
  };
}
