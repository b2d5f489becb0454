/** Answers from the site's own FAQ, in the page, with nothing but the FAQ itself fetched. */
import type { BotHappening } from '../conversation/happening.ts';
import type { Bot, Question } from '../conversation/ports.ts';
import type { Reply } from '../knowledge/answer.ts';
import type { Knowledge } from '../knowledge/search.ts';
import type { Mistake } from '../model/mistake.ts';
import { silent } from '../model/line.ts';

/** `onMistakes` hears of entries that could not be read; the others still answer. */
export function knowledgeBot(url: string, onMistakes: (mistakes: readonly Mistake[]) => void): Bot {
  let loading: Promise<Knowledge> | null = null;

  async function load(): Promise<Knowledge> {
    const [response, { parseKnowledge }, { indexKnowledge }] = await Promise.all([
      fetch(url),
      import('../knowledge/parse.ts'),
      import('../knowledge/search.ts'),
    ]);
    if (!response.ok) {
      const expected = `a FAQ at ${url}, not an answer ${response.status}`;
      onMistakes([{ path: 'knowledge', expected }]);
      throw new Error(expected);
    }
    const { entries, mistakes } = parseKnowledge(await response.text());
    onMistakes(mistakes.map(({ path, expected }) => ({ path: placeOf(path), expected })));
    return indexKnowledge(entries);
  }

  async function answer(question: Question): Promise<readonly BotHappening[]> {
    // A FAQ cannot carry out what a person has allowed, and must not pretend that it did.
    if (question.decisions.length > 0) return [{ type: 'bot.failed', cause: 'refused' }];
    const { answerFrom } = await import('../knowledge/answer.ts');
    try {
      loading ??= load();
      const [asked, before] = question.lines
        .flatMap((line) => (line.from === 'customer' ? [line.text] : []))
        .slice(-2)
        .toReversed();
      return wordsFor(answerFrom(await loading, asked ?? '', before), question);
    } catch {
      // A FAQ that could not be fetched may be there at the next question.
      loading = null;
      return [{ type: 'bot.failed', cause: 'network' }];
    }
  }

  return {
    answer(question, tell) {
      let isStopped = false;
      void answer(question).then((news) => {
        for (const happening of news) if (!isStopped) tell(happening);
        return news;
      });
      return () => {
        isStopped = true;
      };
    },
  };
}

/** `entries[2].id` of the file is `knowledge.entries[2].id` of what the owner has set. */
function placeOf(path: string): string {
  return path === '' || path.startsWith('[') ? `knowledge${path}` : `knowledge.${path}`;
}

/** Without a FAQ there is nothing to answer from, and nobody should have to find out by asking twice. */
export const noBot: Bot = {
  answer(_question, tell) {
    tell({ type: 'bot.failed', cause: 'none' });
    return () => {};
  },
};

function wordsFor(reply: Reply, { scope }: Question): readonly BotHappening[] {
  switch (reply.kind) {
    case 'answer': {
      const { confidence, intent, sources } = reply;
      const signals = { ...silent, confidence, intent, sources, grounded: true };
      return whole(reply.text, signals);
    }
    case 'unknown': {
      const near = reply.nearest.map(({ question }) => `- ${question}`).join('\n');
      const text = near === '' ? words.unknown : `${words.unknown} ${words.near}\n\n${near}`;
      return whole(text, { ...silent, confidence: reply.confidence, grounded: false });
    }
    case 'smalltalk':
      return whole(words[reply.which](scope.ai.name), silent);
  }
}

function whole(text: string, signals: typeof silent): readonly BotHappening[] {
  return [
    { type: 'bot.signalled', signals },
    { type: 'bot.wrote', text },
    { type: 'bot.finished' },
  ];
}

const words = {
  unknown: 'I do not know the answer to that, and I would rather say so than guess.',
  near: 'Did you mean one of these?',
  greeting: (name: string) => `Hello! I am ${name}, an AI. What can I help you with?`,
  thanks: () => 'You are welcome. Is there anything else?',
  bye: () => 'Goodbye, and come back any time.',
};
