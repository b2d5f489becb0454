/**
 * What a model may be asked before it is too expensive: so often a conversation, so often a day (UTC) and process. Beyond that
 * nobody pretends: the answer says so, and calls a person.
 */
import type { Answer } from './grounded.ts';
import type { ChatRequest } from './request.ts';

export type Limits = { readonly conversation: number; readonly day: number };

export type Ceiling = {
  /** Counts one question; what to say instead where there are none left, else null. */
  readonly take: (messages: ChatRequest['messages']) => Answer | null;
};

type Env = Readonly<Record<string, string | undefined>>;

/** `AI_ANSWERS_PER_CONVERSATION` and `AI_ANSWERS_PER_DAY`; throws a sentence where one is no whole number. */
export function limitsFrom(env: Env): Limits {
  return {
    conversation: read(env, 'AI_ANSWERS_PER_CONVERSATION', 50),
    day: read(env, 'AI_ANSWERS_PER_DAY', 10_000),
  };
}

export function createCeiling({ conversation, day }: Limits, now: () => Date): Ceiling {
  let today = '';
  let asked = 0;
  return {
    take: (messages) => {
      // The conversation comes with each question, so it counts itself.
      if (messages.filter(({ role }) => role === 'assistant').length >= conversation) {
        return spent('I have answered as much as I may in one conversation.');
      }
      const date = now().toISOString().slice(0, 10);
      if (date !== today) [today, asked] = [date, 0];
      if (asked >= day) return spent('I have answered as much as I may today.');
      asked += 1;
      return null;
    },
  };
}

function spent(why: string): Answer {
  return {
    text: `${why} A person can go on from here.`,
    baton: { intent: null, grounded: null, sources: [] },
    handoff: 'The AI has reached its limit of answers.',
    actions: [],
  };
}

function read(env: Env, name: string, fallback: number): number {
  const value = env[name];
  if (value === undefined || value === '') return fallback;
  if (/^\d{1,7}$/.test(value)) return Number(value);
  throw new Error(`${name} must be a whole number of answers.`);
}
