/** Lines as they stand in a transcript, named after what happened. */
import {
  type AiLine,
  type BotSignals,
  type CustomerLine,
  type Line,
  silent,
  type SystemEvent,
  type SystemLine,
} from '../../widget/model/line.ts';

let count = 0;
const stamp = () => {
  count += 1;
  return { id: `line-${count}`, at: '2026-11-22T10:00:00.000Z' };
};

export function customer(text: string): CustomerLine {
  return { ...stamp(), from: 'customer', text };
}

export function ai(text: string, signals: Partial<BotSignals> = {}): AiLine {
  return {
    ...stamp(),
    from: 'ai',
    text,
    stage: 'whole',
    signals: { ...silent, ...signals },
    approvedBy: null,
    feedback: null,
  };
}

export function event(what: SystemEvent): SystemLine {
  return { ...stamp(), from: 'system', event: what };
}

export function human(text: string): Line {
  const agent = { id: 'ag_1', name: 'Alex', role: 'support team', avatarUrl: null };
  return { ...stamp(), from: 'human', text, agent };
}
