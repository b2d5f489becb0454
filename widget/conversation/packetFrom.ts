/** What the desk is to know, from what is remembered. Not needed before a person is, so it comes then. */
import { buildPacket, type Surroundings } from '../escalation/packet/packet.ts';
import { english, type PacketWords } from '../escalation/words/words.ts';
import type { Language } from '../escalation/languages/language.ts';
import { eventOf } from '../model/line.ts';
import type { HandoffPacket } from '../model/packet.ts';
import type { Reason } from '../model/reason.ts';
import { approvalReason } from './approval.ts';
import type { Stamp } from './edit.ts';
import type { Memory } from './memory.ts';

export function packetFrom(
  memory: Memory,
  around: Surroundings,
  stamp: Stamp,
  languages: readonly Language[],
  words: PacketWords = english,
): HandoffPacket {
  const previous = memory.approval ? (memory.ticket?.id ?? memory.previous) : memory.previous;
  const reasons = reasonsFor(memory, languages);
  return buildPacket({
    ...memory,
    ...stamp,
    previous,
    reasons,
    surroundings: around,
    languages,
    words,
  });
}

/** Why a person is asked to take over, or to allow something. */
function reasonsFor(memory: Memory, languages: readonly Language[]): readonly Reason[] {
  if (memory.approval) {
    const reason = approvalReason(memory, languages);
    return reason ? [reason] : [];
  }
  const asked = memory.lines.map(eventOf).findLast((event) => event?.kind === 'handoff-requested');
  return asked?.kind === 'handoff-requested' ? asked.reasons : [];
}
