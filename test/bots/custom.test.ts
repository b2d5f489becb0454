import { describe, expect, it } from 'vitest';
import { customBot } from '../../widget/bots/custom.ts';
import type { BotHappening } from '../../widget/conversation/happening.ts';
import type { Decision } from '../../widget/model/action.ts';
import type { AnswerFunction } from '../../widget/model/config.ts';
import { defaultScope } from '../../widget/model/scope.ts';
import { customer } from '../fakes/transcript.ts';

function ask(answer: AnswerFunction, decisions: readonly Decision[] = []): Promise<BotHappening[]> {
  const news: BotHappening[] = [];
  const question = {
    conversation: 'c',
    lines: [customer('my card is 4242')],
    customer: null,
    scope: defaultScope,
    decisions,
  };
  return new Promise((resolve) => {
    customBot(answer, (text) => text.replace('4242', '••••')).answer(question, (happening) => {
      news.push(happening);
      if (happening.type === 'bot.finished' || happening.type === 'bot.failed') resolve(news);
    });
  });
}

describe('a bot of the host’s own', () => {
  it('may return its answer, later or at once', async () => {
    const whole = [{ type: 'bot.wrote', text: 'yes' }, { type: 'bot.finished' }];
    expect(await ask(() => 'yes')).toEqual(whole);
    expect(await ask(() => Promise.resolve('yes'))).toEqual(whole);
  });

  it('may yield it in pieces, with what it knows about them', async () => {
    const news = await ask(async function* () {
      yield { confidence: 0.9 };
      yield 'a';
      yield { text: 'b', intent: 'returns' };
    });
    expect(news).toEqual([
      { type: 'bot.signalled', signals: { confidence: 0.9 } },
      { type: 'bot.wrote', text: 'a' },
      { type: 'bot.signalled', signals: { intent: 'returns' } },
      { type: 'bot.wrote', text: 'b' },
      { type: 'bot.finished' },
    ]);
  });

  it('has failed when it throws, and when it says nothing', async () => {
    const failed = [{ type: 'bot.failed', cause: 'unusable' }];
    expect(await ask(() => Promise.reject(new Error('no')))).toEqual(failed);
    expect(await ask(() => '')).toEqual(failed);
  });

  it('is given the customer’s words as the site wants them redacted', async () => {
    expect(await ask(({ text }) => text)).toContainEqual({
      type: 'bot.wrote',
      text: 'my card is ••••',
    });
  });
});
