/** What the desk is to know, from what is remembered. Not needed before a person is, so it comes then. */
import { buildPacket, type Surroundings } from '../escalation/packet/packet.ts';
import { english, type PacketWords } from '../escalation/words/words.ts';
import type { Language } from '../escalation/languages/language.ts';
import type { HandoffPacket } from '../model/packet.ts';
import type { Stamp } from './edit.ts';
import type { Memory } from './memory.ts';

export function packetFrom(
  memory: Memory,
  around: Surroundings,
  stamp: Stamp,
  languages: readonly Language[],
  words: PacketWords = english,
): HandoffPacket {
  const asked = memory.lines.findLast(
    (line) => line.from === 'system' && line.event.kind === 'handoff-requested',
  );
  const reasons =
    asked?.from === 'system' && asked.event.kind === 'handoff-requested' ? asked.event.reasons : [];
  return buildPacket({ ...memory, ...stamp, reasons, surroundings: around, languages, words });
}
