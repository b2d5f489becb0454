/** Makes the packet: what is remembered, where the customer is, and what the host adds. */
import { packetFrom } from '../conversation/packetFrom.ts';
import type { Memory } from '../conversation/memory.ts';
import type { PacketReady, Stop } from '../conversation/ports.ts';
import type { Language } from '../escalation/languages/language.ts';
import { wordsIn } from '../escalation/words/load.ts';
import type { Config } from '../model/config.ts';
import type { HandoffPacket } from '../model/packet.ts';
import { newId } from '../newId.ts';
import { readLanguage } from './mark.ts';
import { choiceFor } from './wording.ts';

declare const BATON_VERSION: string;

/** Between attempts to fetch what makes packets, in ms. */
const pauseMs = 2000;

/** How long the host's `beforeEscalate` may think, in ms. */
const hookMs = 1000;

export function prepare(
  { beforeEscalate, desk, id = 'default', locale }: Config,
  memory: Memory,
  language: string,
  languages: readonly Language[],
  tell: (news: PacketReady) => void,
): Stop {
  let isStopped = false;
  const pass = (packet: HandoffPacket) => {
    if (!isStopped) tell({ type: 'packet.ready', packet });
  };
  void make();
  async function make(): Promise<void> {
    try {
      const agents = typeof desk === 'object' ? desk.language : undefined;
      const shown = choiceFor(locale, readLanguage(id)).language;
      const packet = await pack(memory, language, shown, languages, agents ?? 'en');
      pass(beforeEscalate ? { ...packet, ...(await added(beforeEscalate, packet)) } : packet);
    } catch {
      // The part that makes packets did not come; the customer's request outlives that.
      setTimeout(() => isStopped || void make(), pauseMs);
    }
  }
  return () => {
    isStopped = true;
  };
}

async function pack(
  memory: Memory,
  language: string,
  shown: string,
  languages: readonly Language[],
  agents: string,
): Promise<HandoffPacket> {
  const around = {
    pageUrl: `${location.origin}${location.pathname}`,
    pageTitle: document.title,
    widget: BATON_VERSION,
    disclosure: `${BATON_VERSION} ${shown}`,
    viewport: `${innerWidth}x${innerHeight}`,
    language,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
  const stamp = { id: newId(), at: new Date().toISOString() };
  return packetFrom(memory, around, stamp, languages, await wordsIn(agents));
}

/** The host may add to a packet; it may not lose it, and not hold it up. */
async function added(
  hook: NonNullable<Config['beforeEscalate']>,
  packet: HandoffPacket,
): Promise<Pick<HandoffPacket, 'fields'>> {
  const late = new Promise<undefined>((resolve) => {
    setTimeout(resolve, hookMs);
  });
  try {
    const fields = await Promise.race([hook(packet), late]);
    return fields ? { fields } : {};
  } catch {
    return {};
  }
}
