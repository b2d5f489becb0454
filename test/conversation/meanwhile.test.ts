import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alex, begin } from '../fakes/conversation.ts';

/** Waits for a person where the site lets the AI go on. */
function waitingWithAi(whileWaiting: 'silent' | 'bot' = 'bot') {
  const chat = begin({}, { whileWaiting });
  chat.say('can I talk to a person?');
  chat.deliverHandoff();
  return chat;
}

describe('while a customer waits for a person', () => {
  it('the AI is silent, unless the site wants it otherwise', () => {
    const chat = waitingWithAi('silent');
    chat.say('when are you open?');

    expect(chat.asked).toEqual([]);
  });

  it('the AI answers what is asked from then on, marked as such, and the place is kept', () => {
    const chat = waitingWithAi();
    chat.say('when are you open?');
    chat.botSays({ type: 'bot.wrote', text: 'From nine to six.' });
    chat.botSays({ type: 'bot.finished' });

    expect(chat.asked).toHaveLength(1);
    expect(chat.memory().lines.at(-1)).toMatchObject({ from: 'ai', isMeanwhile: true });
    expect(chat.view()).toMatchObject({ mode: 'waiting', card: { kind: 'waiting' } });
  });

  it('what was asked and answered reaches the person, after the packet', () => {
    const chat = waitingWithAi();
    chat.say('when are you open?');
    chat.botSays({ type: 'bot.wrote', text: 'From nine to six.' });
    chat.botSays({ type: 'bot.finished' });
    chat.deliverLast();

    expect(chat.deliveries.map(({ delivery: { cargo } }) => cargo)).toMatchObject([
      { kind: 'handoff' },
      { kind: 'message', text: 'when are you open?' },
      { kind: 'amendment', by: 'ai', text: 'From nine to six.', isAnswer: true },
    ]);
  });

  it('the AI falls silent in mid-sentence when the person is here', () => {
    const chat = waitingWithAi();
    chat.say('when are you open?');
    chat.botSays({ type: 'bot.wrote', text: 'From ni' });
    chat.deskSays({ type: 'desk.joined', agent: alex, cursor: '1' });
    chat.botSays({ type: 'bot.wrote', text: 'ne to six.' });

    expect(chat.isBotStopped()).toBe(true);
    expect(chat.memory().lines.find(({ from }) => from === 'ai')).toMatchObject({
      text: 'From ni',
      stage: 'interrupted',
    });
    chat.say('hello?');
    expect(chat.asked).toHaveLength(1);
  });

  it('no word of the AI comes after a person is here, in whatever order things happen', () => {
    const moves = fc.constantFrom('say', 'bot', 'done', 'fail', 'join', 'leave');
    fc.assert(
      fc.property(fc.array(moves, { maxLength: 25 }), (script) => {
        const chat = waitingWithAi();
        const words = () => chat.memory().lines.map((line) => ('text' in line ? line.text : ''));
        for (const move of script) {
          const before = words();
          if (move === 'say') chat.say('when are you open?');
          if (move === 'bot') chat.botSays({ type: 'bot.wrote', text: 'word ' });
          if (move === 'done') chat.botSays({ type: 'bot.finished' });
          if (move === 'fail') chat.botSays({ type: 'bot.failed', cause: 'network' });
          if (move === 'join') chat.deskSays({ type: 'desk.joined', agent: alex, cursor: '1' });
          if (move === 'leave') chat.deskSays({ type: 'desk.left', agent: alex, cursor: '2' });
          const isAi = move === 'bot' || move === 'done' || move === 'fail';
          if (isAi && chat.view().mode === 'human') expect(words()).toEqual(before);
        }
      }),
      { numRuns: 300, seed: 13 },
    );
  });
});
