/** Answers from the shop's help pages alone, for a demo that needs no key and no network. */
import { answerFrom } from '../../widget/knowledge/answer.ts';
import type { Reply } from '../../widget/knowledge/answer.ts';
import type { Entry } from '../../widget/knowledge/entry.ts';
import type { Knowledge } from '../../widget/knowledge/search.ts';
import type { Agreement } from './agreement.ts';
import { agreementIn, bearingOn } from './agreement.ts';
import type { ChatRequest } from './request.ts';
import { textOf } from './request.ts';
import type { Brief } from './shop.ts';
import type { BatonKey } from './wire.ts';

export type Answer = {
  readonly text: string;
  readonly baton: BatonKey;
  /** Why a person is needed, or null. */
  readonly handoff: string | null;
  /** What it would do, if it may. */
  readonly actions: readonly Proposed[];
};

type Proposed = {
  readonly name: string;
  readonly input: Readonly<Record<string, string | number>>;
};

export function groundedAnswer(
  messages: ChatRequest['messages'],
  knowledge: Knowledge,
  brief: Brief,
): Answer {
  const asked = messages.filter(({ role }) => role === 'user').map(textOf);
  const question = asked.at(-1) ?? '';
  const reply = answerFrom(knowledge, question, asked.at(-2));
  const agreement = agreementIn(messages);
  if (agreement === null || reply.kind === 'smalltalk') return answerOf(reply, brief);

  switch (bearingOn(question, agreement)) {
    case 'asked':
      return agreed(agreement, null);
    case 'touched':
      return agreed(agreement, reply.kind === 'answer' ? reply.text : null);
    case 'none':
      return answerOf(reply, brief);
  }
}

/** What a person promised comes before what the help pages say in general. */
function agreed({ who, did, what }: Agreement, general: string | null): Answer {
  const promise = `My colleague ${who ?? 'from the team'} ${did} you: ${what}`;
  return {
    text: general === null ? promise : `${promise}\n\nIn general: ${general}`,
    baton: {
      confidence: 0.9,
      intent: 'agreement',
      grounded: true,
      sources: [{ title: `What ${who ?? 'our team'} ${did} you`, url: null }],
    },
    handoff: null,
    actions: [],
  };
}

function answerOf(reply: Reply, brief: Brief): Answer {
  switch (reply.kind) {
    case 'smalltalk':
      return {
        text: manners[reply.which](brief.ai.name),
        baton: { confidence: 0.95, intent: 'small-talk', grounded: null, sources: [] },
        handoff: null,
        actions: [],
      };
    case 'unknown':
      return {
        text: unknownText(reply.nearest),
        baton: { confidence: round(reply.confidence), intent: null, grounded: false, sources: [] },
        handoff: null,
        actions: [],
      };
    case 'answer': {
      const { confidence, intent, sources } = reply;
      const rule = brief.intents.find(({ id }) => id === intent);
      return {
        text: reply.text,
        baton: { confidence: round(confidence), intent, grounded: true, sources },
        handoff: rule?.handling === 'human' ? reasonFor(rule.id) : null,
        actions: [],
      };
    }
  }
}

function reasonFor(intent: string): string {
  return intent === 'talk-to-human'
    ? 'The customer asks for a person.'
    : `A person decides this: ${intent.replaceAll('-', ' ')}.`;
}

function unknownText(nearest: readonly Entry[]): string {
  const honest = 'I do not know that, and I would rather say so than guess.';
  if (nearest.length === 0) {
    return `${honest} A person on our team can help: choose *Talk to a human*.`;
  }
  const list = nearest.map(({ question, url }) =>
    url ? `- [${question}](${url})` : `- ${question}`,
  );
  return `${honest} Is it one of these?\n\n${list.join('\n')}\n\nIf not, choose *Talk to a human*.`;
}

const manners = {
  greeting: (name: string) =>
    `Hello! I am ${name}, the shop's AI assistant. Ask me about an order, delivery, a return or a product.`,
  thanks: () => 'You are welcome! Is there anything else?',
  bye: () => 'Goodbye, and have a slow morning.',
};

function round(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}
