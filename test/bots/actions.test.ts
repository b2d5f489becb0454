import { describe, expect, it } from 'vitest';
import { customBot } from '../../widget/bots/custom.ts';
import { completionOf, signalsOf, toolCallsWith } from '../../widget/bots/completion.ts';
import { messagesFor } from '../../widget/bots/messages.ts';
import type { BotHappening } from '../../widget/conversation/happening.ts';
import { openDecisions } from '../../widget/conversation/outstanding.ts';
import type { Decision, ProposedAction } from '../../widget/model/action.ts';
import type { AnswerFunction } from '../../widget/model/config.ts';
import type { Line } from '../../widget/model/line.ts';
import { defaultScope } from '../../widget/model/scope.ts';
import { ai, customer, event, human } from '../fakes/transcript.ts';

const refund: ProposedAction = {
  id: 'call_1',
  name: 'refund',
  summary: 'order: 4978, amount: 72, currency: USD',
  input: { order: '4978', amount: 72, currency: 'USD' },
  amount: { value: 72, currency: 'USD' },
};
const lookUp: ProposedAction = { ...refund, id: 'call_2', name: 'look-up', amount: null };
const approved: Decision = {
  action: { ...refund, input: { ...refund.input, amount: 60 } },
  outcome: 'approved',
  by: { id: 'ag_1', name: 'Alex' },
  reason: null,
  token: 'signed',
};
const free: Decision = {
  action: lookUp,
  outcome: 'not-needed',
  by: null,
  reason: null,
  token: null,
};
const decided = (decision: Decision) => event({ kind: 'approval-decided', ...decision });
const questionOf = (lines: readonly Line[]) => ({
  conversation: 'c',
  lines,
  customer: null,
  scope: defaultScope,
  decisions: openDecisions(lines),
});
const messages = (...lines: readonly Line[]) => messagesFor(questionOf(lines), (text) => text);

describe('what an endpoint is told of its own tool calls', () => {
  it('is the call as it was made, and what was decided, right behind it', () => {
    const lines = [
      customer('refund me'),
      ai('I have to ask.', { actions: [refund] }),
      event({ kind: 'approval-requested', action: refund }),
      customer('how long does that take?'),
      decided(approved),
    ];
    expect(messages(...lines)).toEqual([
      { role: 'user', content: 'refund me' },
      {
        role: 'assistant',
        content: 'I have to ask.',
        tool_calls: [
          {
            id: 'call_1',
            type: 'function',
            function: {
              name: 'refund',
              arguments: '{"order":"4978","amount":72,"currency":"USD"}',
            },
          },
        ],
      },
      {
        role: 'tool',
        tool_call_id: 'call_1',
        content: JSON.stringify({
          outcome: 'approved',
          by: { id: 'ag_1', name: 'Alex' },
          reason: null,
          input: { order: '4978', amount: 60, currency: 'USD' },
          token: 'signed',
        }),
      },
      { role: 'user', content: 'how long does that take?' },
    ]);
  });

  it('leaves out a call that nobody has decided on, since endpoints refuse one without a result', () => {
    const put = event({ kind: 'approval-requested', action: refund });
    expect(messages(customer('refund me'), ai('', { actions: [refund] }), put)).toEqual([
      { role: 'user', content: 'refund me' },
    ]);
    const both = messages(
      customer('hi'),
      ai('', { actions: [lookUp, refund] }),
      decided(free),
      put,
    );
    expect(both.map((message) => message.role)).toEqual(['user', 'assistant', 'tool']);
    expect(both[1]).toMatchObject({ content: null, tool_calls: [{ id: 'call_2' }] });
  });

  it('makes a call of what a person allowed by themselves, for the bot to carry out', () => {
    const own = { ...approved, action: { ...approved.action, id: 'apr_1' } };
    const told = messages(
      customer('refund me'),
      human('I will do that.'),
      decided(own),
      event({ kind: 'returned', note: null }),
    );
    expect(told.map((message) => message.role)).toEqual([
      'user',
      'system',
      'assistant',
      'tool',
      'system',
    ]);
    expect(told[3]).toMatchObject({ tool_call_id: 'apr_1' });
  });

  it('tells calls of the same id in two answers apart', () => {
    const told = messages(
      customer('a'),
      ai('', { actions: [refund] }),
      customer('b'),
      ai('', { actions: [refund] }),
      decided(approved),
    );
    expect(told.map((message) => message.role)).toEqual(['user', 'user', 'assistant', 'tool']);
  });
});

describe('a tool call', () => {
  it('is an action with its input, and a sum where it has one', () => {
    const pieces = [
      { index: 0, id: 'call_1', function: { name: 'refund', arguments: '{"order":"4978",' } },
      {
        index: 0,
        id: null,
        function: { arguments: '"amount":"72.5","currency":"usd","to":{"a":1}}' },
      },
      { index: 1, id: 'call_2', function: { name: 'look-up', arguments: '{}' } },
    ];
    expect(signalsOf(toolCallsWith([], pieces))).toEqual({
      actions: [
        {
          id: 'call_1',
          name: 'refund',
          summary: 'order: 4978, amount: 72.5, currency: usd, to: {"a":1}',
          input: { order: '4978', amount: '72.5', currency: 'usd', to: '{"a":1}' },
          amount: { value: 72.5, currency: 'USD' },
        },
        { id: 'call_2', name: 'look-up', summary: '', input: {}, amount: null },
      ],
    });
  });

  it('keeps its id in an answer that comes whole, and one for a person goes before all others', () => {
    const call = (id: string, name: string) => ({
      id,
      type: 'function',
      function: { name, arguments: '{}' },
    });
    const whole = completionOf({
      choices: [
        {
          message: { content: null, tool_calls: [call('x', 'refund'), call('y', 'talk_to_human')] },
        },
      ],
    });
    expect(whole?.toolCalls.map(({ id }) => id)).toEqual(['x', 'y']);
    const calls = toolCallsWith([], whole?.toolCalls ?? []);
    expect(signalsOf(calls)).toEqual({ handoff: 'talk_to_human' });
  });
});

describe('a bot of the host’s own', () => {
  async function ask(answer: AnswerFunction, lines: readonly Line[]): Promise<BotHappening[]> {
    const news: BotHappening[] = [];
    await new Promise<void>((resolve) => {
      customBot(answer, (text) => text).answer(questionOf(lines), (happening) => {
        news.push(happening);
        if (happening.type === 'bot.finished' || happening.type === 'bot.failed') resolve();
      });
    });
    return news;
  }

  it('may propose an action by its name and input alone', async () => {
    const input = { order: '4978', amount: 72, currency: 'USD' };
    const answer = () => Promise.resolve({ actions: [{ name: 'refund', input }] });
    expect(await ask(answer, [customer('refund me')])).toEqual([
      { type: 'bot.signalled', signals: { actions: [{ ...refund, id: '' }] } },
      { type: 'bot.finished' },
    ]);
  });

  it('is told what was decided, and goes on from there', async () => {
    const lines = [customer('refund me'), ai('', { actions: [refund] }), decided(approved)];
    const news = await ask(
      ({ decision }) => `${decision?.outcome} by ${decision?.by?.name}: ${decision?.token}`,
      lines,
    );
    expect(news[0]).toEqual({ type: 'bot.wrote', text: 'approved by Alex: signed' });
    expect(
      await ask(({ decision }) => decision?.outcome ?? 'nothing', [customer('hi')]),
    ).toContainEqual({
      type: 'bot.wrote',
      text: 'nothing',
    });
  });
});
