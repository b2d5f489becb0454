/** Who speaks, as every line of theirs says it. */
import type { Agent, AiLine } from '../model/line.ts';
import type { Words } from './strings/words.ts';

export function agentName({ name, role }: Agent, { say }: Words): string {
  return say('speaker.human', { name, role: role ?? say('speaker.team') });
}

export function aiLineName({ approvedBy }: AiLine, name: string, { say }: Words): string {
  return approvedBy === null
    ? say('speaker.aiLine', { name })
    : say('speaker.approvedLine', { name, approver: approvedBy.name });
}
