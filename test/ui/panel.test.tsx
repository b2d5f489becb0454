import { screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { blank } from '../../widget/conversation/memory.ts';
import { ai, customer, human } from '../fakes/transcript.ts';
import { press, show } from './show.tsx';

describe('the panel', () => {
  it('says first that this is an AI, what it may do, and that a person can be had', () => {
    const { ai: _ai, ...rest } = blank('c', 'a', '').scope;
    const persona = { name: 'Pell', can: ['orders', 'returns'], cannot: ['change a payment'] };
    show('bot.listening', { scope: { ai: persona, ...rest } });

    expect(screen.getByRole('log', { name: 'Conversation' }).textContent).toBe(
      'You are chatting with Pell, an AI. It can help with orders and returns. ' +
        'It cannot change a payment. You can ask for a person at any time.',
    );
    expect(screen.getByRole('dialog', { name: 'Acme Assistant' }).textContent).toContain(
      'AI assistant',
    );
  });

  it('takes a message with Enter, breaks the line with Shift+Enter, and never sends nothing', async () => {
    const { told } = show('bot.listening');
    const box = screen.getByRole('textbox', { name: 'Message' });
    await userEvent.type(box, '   {Enter}');
    await userEvent.clear(box);
    await userEvent.type(box, 'one{Shift>}{Enter}{/Shift}two{Enter}');

    expect(told).toEqual([{ type: 'customer.said', text: 'one\ntwo' }]);
    expect(box).toHaveProperty('value', '');
  });

  it('does not send while a word is being composed', async () => {
    const { told } = show('bot.listening');
    const box = screen.getByRole('textbox', { name: 'Message' });
    await userEvent.type(box, 'にほん');
    box.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }),
    );
    box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true }));

    expect(told).toEqual([]);
  });

  it.for(['bot.listening', 'bot.offering', 'bot.awaitingApproval'] as const)(
    'has the way to a person on screen in %s',
    async (place) => {
      const { told } = show(place);
      await press('Talk to a human');
      expect(told).toEqual([{ type: 'customer.asked', reason: null }]);
    },
  );

  it('asks once, with two answers', async () => {
    const { told } = show('bot.offering');
    const question = screen.getByRole('group', { name: 'Would you like to talk to a person?' });
    await userEvent.click(within(question).getByRole('button', { name: 'Yes, get a person' }));
    await userEvent.click(within(question).getByRole('button', { name: 'No, keep chatting' }));
    expect(told).toEqual([{ type: 'customer.accepted' }, { type: 'customer.declined' }]);
  });

  it('names the speaker of every line', async () => {
    show('human.talking', { lines: [customer('help'), ai('I am an AI.'), human('I am Alex.')] });
    const lines = await screen.findAllByRole('article');
    expect(lines.map((line) => within(line).getByRole('heading').textContent)).toEqual([
      'You',
      'AI assistant, AI',
      'Alex, support team',
    ]);
  });

  it('says what became of a line, and lets the customer try again', async () => {
    const line = customer('hello?');
    const cargo = { kind: 'message', text: 'hello?', at: line.at } as const;
    const failed = { id: line.id, attempts: 3, failure: 'refused' as const, notBefore: 0, cargo };
    const { told } = show('human.talking', { lines: [line], outbox: [failed] });

    await screen.findByText('Not delivered');
    await press('Try again');
    expect(told).toEqual([{ type: 'customer.retried', id: line.id }]);
  });

  it('shows place and wait as a range with its age, and nothing the desk does not know', async () => {
    const queue = {
      position: 2,
      wait: { fromSeconds: 60, toSeconds: 290 },
      at: '2026-11-22T10:00:00Z',
    };
    const { change } = show('waiting.queued', { queue });
    const status = await screen.findByText('You are number 2 in the queue.');
    expect(status.parentElement?.textContent).toMatch(/Usually 1–5 minutes\. As of .+\./);

    change({ queue: { position: null, wait: null, at: queue.at } });
    expect(screen.queryByText(/Usually/)).toBeNull();
  });

  it('keeps every way open when the team cannot be reached', async () => {
    const cargo = { kind: 'cancel-callback' } as const;
    const outbox = [
      { id: 'packet-1', attempts: 1, failure: 'refused' as const, notBefore: 0, cargo },
    ];
    const { told } = show('escalating.pending', { outbox }, 'help@acme.example');
    await press('Try again').catch(() =>
      screen.findByRole('button', { name: 'Try again' }).then((b) => userEvent.click(b)),
    );

    expect(told).toEqual([{ type: 'customer.retried', id: 'packet-1' }]);
    expect(await screen.findByRole('link', { name: 'Write an e-mail' })).toHaveProperty(
      'href',
      'mailto:help@acme.example',
    );
    screen.getByRole('button', { name: 'Call me back' });
    screen.getByRole('button', { name: 'Back to the AI' });
  });

  it('lets AI and person be rated apart', async () => {
    const { told } = show('ended.rating', { lines: [ai('Hi'), human('Hello')] });
    const groups = await screen.findAllByRole('radiogroup');
    expect(groups.map((group) => group.getAttribute('aria-label'))).toEqual([
      'How did it go? The person',
      'How did it go? The AI assistant',
    ]);
    await userEvent.click(
      within(groups[0] ?? document.body).getByRole('radio', { name: '5 stars' }),
    );
    expect(told).toEqual([{ type: 'customer.rated', about: 'human', score: 5 }]);
  });

  it('closes with Escape', async () => {
    const { closed } = show('bot.listening');
    await userEvent.type(screen.getByRole('textbox', { name: 'Message' }), '{Escape}');
    expect(closed).toHaveBeenCalledOnce();
  });

  it('announces an answer once, when it is whole', async () => {
    const half = { ...ai('Three'), stage: 'streaming' as const };
    const { change } = show('bot.listening', { lines: [] });
    const region = document.querySelector('[aria-live="polite"]');
    expect(region?.textContent).toMatch(/^You are chatting with/);

    change({ lines: [half] });
    expect(region?.textContent).toMatch(/^You are chatting with/);
    change({ lines: [{ ...half, text: 'Three days.', stage: 'whole' }] });
    await expect.poll(() => region?.textContent).toBe('AI assistant, AI: Three days.');
  });

  it('says what is hidden before it is sent, and sends it as it is only when asked to', async () => {
    const { told } = show('bot.listening');
    const message = screen.getByRole('textbox', { name: 'Message' });
    await userEvent.type(message, 'card 4111');
    await screen.findByText('your card number will be hidden', { exact: false });
    await press('Send');
    await userEvent.type(message, '4111');
    await press('Send it as it is');
    expect(told).toMatchObject([{ text: 'card 4111' }, { text: '4111', asTyped: true }]);
    expect(told[0]).not.toHaveProperty('asTyped');
  });
});
