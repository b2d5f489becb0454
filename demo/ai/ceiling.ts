/**
 * What a model may be asked before it is too expensive: so often a conversation, so often by one address a day (UTC) and process,
 * so often by all of them. Beyond that nobody pretends: the answer says so, and calls a person.
 */
import { isOwn } from '../desk/staff/address.ts';
import type { Answer } from './grounded.ts';
import type { ChatRequest } from './request.ts';

export type Limits = {
  readonly conversation: number;
  readonly address: number;
  readonly day: number;
};

export type Ceiling = {
  /** Counts one question; what to say instead where there are none left, else null. */
  readonly take: (messages: ChatRequest['messages'], address: string) => Answer | null;
};

type Env = Readonly<Record<string, string | undefined>>;

/** `AI_ANSWERS_PER_…`; throws a sentence where one is no whole number. */
export function limitsFrom(env: Env): Limits {
  return {
    conversation: read(env, 'AI_ANSWERS_PER_CONVERSATION', 50),
    address: read(env, 'AI_ANSWERS_PER_ADDRESS', 300),
    day: read(env, 'AI_ANSWERS_PER_DAY', 10_000),
  };
}

export function createCeiling(
  { conversation, address: most, day }: Limits,
  now: () => Date,
): Ceiling {
  let today = '';
  let asked = 0;
  const askedBy = new Map<string, number>();
  return {
    take: (messages, address) => {
      // The conversation comes with each question, so it counts itself.
      if (messages.filter(({ role }) => role === 'assistant').length >= conversation) {
        return spent('I have answered as much as I may in one conversation.');
      }
      const date = now().toISOString().slice(0, 10);
      if (date !== today) {
        [today, asked] = [date, 0];
        askedBy.clear();
      }
      const before = isOwn(address) ? 0 : (askedBy.get(address) ?? 0);
      if (asked >= day || before >= most) return spent('I have answered as much as I may today.');
      asked += 1;
      askedBy.set(address, before + 1);
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
