/** What the AI says, and what it says about what it says. */
import type { Decision } from '../model/action.ts';
import { type AiLine, type BotSignals, silent } from '../model/line.ts';
import { add, addEvent, amend, replaceLine, settle, type Stamp, unreadMore } from './edit.ts';
import type { BotHappening } from './happening.ts';
import type { Memory } from './memory.ts';
import { openDecisions } from './outstanding.ts';

export function noteBot(memory: Memory, happening: BotHappening, stamp: Stamp): Memory {
  switch (happening.type) {
    case 'bot.signalled': {
      const { memory: answering, line } = answerLine(memory, stamp);
      return replaceLine(answering, line.id, () => ({
        ...line,
        signals: { ...line.signals, ...named(happening.signals, line.id) },
      }));
    }
    case 'bot.wrote': {
      const { memory: answering, line } = answerLine(memory, stamp);
      return replaceLine(answering, line.id, () => ({ ...line, text: line.text + happening.text }));
    }
    case 'bot.finished': {
      const told = unreadMore(settle(memory, 'whole'));
      const said = told.lines.findLast(({ from }) => from === 'ai');
      // Whoever comes reads it with the packet, which has gone by now.
      return memory.owner === 'desk' && said?.from === 'ai'
        ? amend(told, stamp, { text: said.text, by: 'ai', struck: 0, isAnswer: true })
        : told;
    }
    case 'bot.summarized': {
      const { text, struck } = happening;
      // Whoever left the queue meanwhile needs no summary there.
      return memory.owner === 'bot'
        ? memory
        : amend(memory, stamp, { text, by: 'ai', struck, isAnswer: false });
    }
    case 'bot.failed':
      return addEvent(settle(memory, 'interrupted'), stamp, {
        kind: 'bot-failed',
        cause: happening.cause,
      });
  }
}

/** Also before its first word: without a line the question would stand open, and be asked again. */
export function stopAnswer(memory: Memory, stamp: Stamp): Memory {
  const { memory: answering, line } = answerLine(memory, stamp);
  return replaceLine(answering, line.id, () => ({ ...line, stage: 'interrupted' }));
}

function isApproval({ outcome }: Decision): boolean {
  return outcome === 'approved';
}

/** An action without an id gets one: a decision must be told which it is about. */
function named(signals: Partial<BotSignals>, line: string): Partial<BotSignals> {
  const { actions } = signals;
  if (!actions) return signals;
  const ids = actions.map((action, at) => ({ ...action, id: action.id || `${line}-${at + 1}` }));
  return { ...signals, actions: ids };
}

function answerLine(memory: Memory, stamp: Stamp): { memory: Memory; line: AiLine } {
  const open = memory.lines.findLast((line) => line.from === 'ai' && line.stage === 'streaming');
  if (open?.from === 'ai') return { memory, line: open };

  const line: AiLine = {
    ...stamp,
    from: 'ai',
    text: '',
    stage: 'streaming',
    signals: { ...silent },
    approvedBy: openDecisions(memory.lines).findLast(isApproval)?.by ?? null,
    feedback: null,
    ...(memory.owner === 'desk' ? { isMeanwhile: true } : {}),
  };
  return { memory: add(memory, line), line };
}
