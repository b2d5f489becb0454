/** Where text of others is shown. Each place takes a hostile text for all that others may say there. */
import type { Memory, Place } from '../../../widget/conversation/memory.ts';
import { indexKnowledge } from '../../../widget/knowledge/search.ts';
import { answerFrom } from '../../../widget/knowledge/answer.ts';
import { parseKnowledge } from '../../../widget/knowledge/parse.ts';
import { bookedOf } from '../../../widget/desks/nouns.ts';
import type { Config } from '../../../widget/model/config.ts';
import { type Agent, type Line, silent, type SystemEvent } from '../../../widget/model/line.ts';
import { defaultScope } from '../../../widget/model/scope.ts';
import { packet as passed, ticket } from '../../../demo/preview/views/people.ts';

/** Lines stand below each other, so many texts are drawn at once. */
export type LinePlace = {
  readonly name: string;
  readonly lines: (text: string) => readonly Line[];
};

/** There is one of these in a panel, so each text is drawn by itself. */
export type FramePlace = {
  readonly name: string;
  readonly at: Place;
  readonly memory: (text: string) => Partial<Memory>;
  readonly config?: (text: string) => Config;
};

let count = 0;
const stamp = () => {
  count += 1;
  return { id: `line-${count}`, at: '2026-11-22T10:00:00.000Z' };
};

const answer = (text: string, more: object = {}): Line => ({
  ...stamp(),
  from: 'ai',
  text,
  stage: 'whole',
  signals: silent,
  approvedBy: null,
  feedback: null,
  ...more,
});
const happened = (event: SystemEvent): Line => ({ ...stamp(), from: 'system', event });
const agent = (text: string): Agent => ({ id: text, name: text, role: text, avatarUrl: null });
const alex: Agent = { id: 'ag_1', name: 'Alex', role: null, avatarUrl: null };

/** The streamed answer is not here: it has to grow (`stage.ts`). */
export const linePlaces: readonly LinePlace[] = [
  { name: 'an answer of the AI', lines: (text) => [answer(text)] },
  {
    name: 'a line of a person',
    lines: (text) => [{ ...stamp(), from: 'human', text, agent: alex }],
  },
  {
    name: 'the customer’s own line',
    lines: (text) => [{ ...stamp(), from: 'customer', text }],
  },
  {
    name: 'name and role of a person, above a line and in what happened',
    lines: (text) => [
      happened({ kind: 'agent-joined', agent: agent(text) }),
      { ...stamp(), from: 'human', text: 'Hello', agent: agent(text) },
      happened({ kind: 'agent-transferred', agent: alex, to: null, team: text }),
    ],
  },
  {
    name: 'a notice of the desk',
    lines: (text) => [
      happened({ kind: 'notice', text }),
      happened({ kind: 'copy-asked', address: text }),
    ],
  },
  {
    name: 'titles and links of sources',
    lines: (text) => [
      answer('See below.', {
        signals: { ...silent, sources: [{ title: text, url: text, quote: text }] },
      }),
    ],
  },
  {
    name: 'an answer out of a FAQ',
    lines: (text) => {
      const faq = [{ question: 'When do you open?', answer: text, url: text }];
      const { entries } = parseKnowledge(JSON.stringify(faq));
      const reply = answerFrom(indexKnowledge(entries), 'When do you open?');
      if (reply.kind !== 'answer') return [];
      return [answer(reply.text, { signals: { ...silent, sources: reply.sources } })];
    },
  },
  {
    name: 'the name of a file',
    lines: (text) => {
      const file = { id: text, name: text, type: text, size: 1 };
      return [{ ...stamp(), from: 'customer', text, file }];
    },
  },
  {
    name: 'what a person has decided',
    lines: (text) => {
      const action = { id: text, name: text, summary: text, input: {}, amount: null };
      const by = { id: text, name: text };
      return (['approved', 'rejected'] as const).map((outcome) =>
        happened({ kind: 'approval-decided', action, outcome, by, reason: text, token: null }),
      );
    },
  },
];

export const framePlaces: readonly FramePlace[] = [
  {
    name: 'the AI’s name and topics in the scope document, and the title',
    at: 'bot.listening',
    memory: (text) => ({
      scope: { ...defaultScope, ai: { name: text, can: [text], cannot: [text] } },
    }),
    config: (title) => ({ title }),
  },
  {
    name: 'what we passed on, and who speaks in the header',
    at: 'human.talking',
    memory: (text) => ({
      owner: 'desk',
      ticket: { ...ticket, reference: text },
      agent: agent(text),
      agentIs: 'typing',
      packet: {
        ...passed,
        handoff: {
          ...passed.handoff,
          ask: text,
          facts: [{ kind: 'product', value: text, said_in: 'l1' }],
        },
      },
    }),
  },
  {
    name: 'reference and links of a booked call',
    at: 'callback.booked',
    memory: (text) => ({
      owner: 'desk',
      ticket: { ...ticket, reference: text },
      booked: bookedOf({
        id: text,
        status: 'scheduled',
        start: '2026-11-24T10:00:00.000Z',
        manage_url: text,
        join_url: text,
      }),
      caller: { name: text, contact: text, note: text },
    }),
  },
  {
    name: 'the action that a person is asked about',
    at: 'bot.awaitingApproval',
    memory: (text) => ({
      approval: {
        action: { id: text, name: text, summary: text, input: { [text]: text }, amount: null },
        askedAt: '2026-11-22T10:00:00.000Z',
        ticket: null,
      },
    }),
  },
  {
    name: 'what the desk says of its hours, and the mail that a customer is offered',
    at: 'escalating.pending',
    memory: (text) => ({
      service: { kind: 'closed', opensAt: null, notice: text },
      packet: { ...passed, handoff: { ...passed.handoff, subject: text, summary: text } },
    }),
    config: () => ({ mailto: 'help@shop.example' }),
  },
];
