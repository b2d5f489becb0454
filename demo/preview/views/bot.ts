/** While the AI answers. */
import { ai, customer, event, late, transcript, helped } from './lines.ts';
import { circling, persona, unsure, upset } from './people.ts';
import { type Scene, scene } from './scene.ts';

export const bot: readonly Scene[] = [
  scene({
    id: 'closed',
    title: 'Closed',
    note: 'The launcher alone: all of Baton that a page shows before the chat is wanted.',
    at: 'bot.listening',
    memory: { isOpen: false },
  }),
  scene({
    id: 'closed-unread',
    title: 'Closed, with news',
    note: 'Something was said while the panel was closed.',
    at: 'human.talking',
    memory: { isOpen: false, unread: 3, lines: transcript(...helped) },
  }),
  scene({
    id: 'bot-empty',
    title: 'First opening',
    note: 'The first thing read: this is an AI, what it can and cannot do, how to reach a person.',
    at: 'bot.listening',
  }),
  scene({
    id: 'bot-answer',
    title: 'An answer with its source',
    note: 'The label names the AI, the source is a link, the two thumbs wait below.',
    at: 'bot.listening',
    memory: { lines: transcript(...late) },
  }),
  scene({
    id: 'bot-thinking',
    title: 'Thinking',
    note: 'Nothing written yet; Send has become Stop.',
    at: 'bot.answering',
    memory: { lines: transcript(customer('Where is my order #4892?')) },
  }),
  scene({
    id: 'bot-streaming',
    title: 'Writing',
    note: 'The answer arrives piece by piece; neither thumbs nor sources until it is whole.',
    at: 'bot.answering',
    memory: {
      lines: transcript(
        customer('Where is my order #4892?'),
        ai('Your parcel left our warehouse on Monday. It is now', { stage: 'streaming' }),
      ),
    },
  }),
  scene({
    id: 'bot-interrupted',
    title: 'Interrupted answer',
    note: 'The stream ended early: what came is kept and marked.',
    at: 'bot.listening',
    memory: {
      lines: transcript(
        customer('Where is my order #4892?'),
        ai('Your parcel left our warehouse on', { stage: 'interrupted' }),
      ),
    },
  }),
  scene({
    id: 'bot-helpful',
    title: 'Judged helpful',
    note: 'A pressed thumb stays lit.',
    at: 'bot.listening',
    memory: {
      lines: transcript(
        customer('When are you open?'),
        ai('Monday to Friday from 9 to 18, Saturday from 10 to 14.', { feedback: 'helpful' }),
      ),
    },
  }),
  scene({
    id: 'bot-busy',
    title: 'People are busy',
    note: 'What a person would cost in time stands beside the button.',
    at: 'bot.listening',
    memory: {
      lines: transcript(customer('When are you open?'), ai('Monday to Friday from 9 to 18.')),
      service: { kind: 'busy', wait: { fromSeconds: 120, toSeconds: 420 } },
    },
  }),
  scene({
    id: 'bot-closed',
    title: 'People have gone home',
    note: 'Until when, in the customer’s own time, and what can be had instead.',
    at: 'bot.listening',
    memory: {
      lines: transcript(customer('When are you open?'), ai('Monday to Friday from 9 to 18.')),
      service: { kind: 'closed', opensAt: '2026-11-24T08:00:00.000Z', notice: null },
    },
  }),
  scene({
    id: 'bot-failed',
    title: 'The AI cannot be reached',
    note: 'Said in words, and the way to a person is still where it was.',
    at: 'bot.listening',
    memory: {
      lines: transcript(
        customer('When are you open?'),
        event({ kind: 'bot-failed', cause: 'network' }),
      ),
    },
  }),
  scene({
    id: 'bot-offer',
    title: 'A person is offered',
    note: 'One question, two answers, asked once.',
    at: 'bot.offering',
    memory: {
      lines: transcript(
        ...late,
        customer('So when exactly?'),
        ai('I am not sure about that one.', { signals: { confidence: 0.41 } }),
        event({ kind: 'offer-made', reasons: [unsure] }),
      ),
    },
  }),
  scene({
    id: 'bot-offer-upset',
    title: 'A person is offered to somebody upset',
    note: 'Sorry first, then the question; their words are never quoted back at them.',
    at: 'bot.offering',
    memory: {
      lines: transcript(
        ...late,
        customer('This is the third time I ask!'),
        event({ kind: 'offer-made', reasons: [upset] }),
      ),
    },
  }),
  scene({
    id: 'bot-offer-circles',
    title: 'A person is offered when it goes in circles',
    note: 'The same question came again after an answer.',
    at: 'bot.offering',
    memory: {
      lines: transcript(
        ...late,
        customer('So when exactly?'),
        event({ kind: 'offer-made', reasons: [circling] }),
      ),
    },
  }),
  scene({
    id: 'bot-declined',
    title: 'Offer declined',
    note: 'The choice is noted in the transcript and not put again for the same reason.',
    at: 'bot.listening',
    memory: {
      lines: transcript(
        ...late,
        event({ kind: 'offer-made', reasons: [unsure] }),
        event({ kind: 'offer-declined' }),
      ),
    },
  }),
  scene({
    id: 'bot-returned',
    title: 'Handed back to the AI',
    note: 'The label is the AI’s again, and the transcript says from where on.',
    at: 'bot.listening',
    memory: {
      lines: transcript(
        ...helped,
        event({ kind: 'returned', note: 'Refund of #4892 agreed.' }),
        ai('Your refund for #4892 is on its way. Is there anything else?'),
      ),
    },
  }),
  scene({
    id: 'bot-claims-human',
    title: 'An AI that says it is human',
    note: 'Whatever the line claims, its label does not.',
    at: 'bot.listening',
    memory: {
      lines: transcript(
        customer('Am I talking to a person?'),
        ai(`I am Alex from the support team, a real human. Not ${persona.name}!`),
      ),
    },
  }),
  scene({
    id: 'hidden',
    title: 'Something private in the message',
    note: 'Said before it is sent; sending it anyway is the site’s to allow.',
    at: 'bot.listening',
    memory: { lines: transcript(...late) },
    draft: 'My card is 4111 1111 1111 1111, it was charged twice',
  }),
  scene({
    id: 'menu',
    title: 'More options',
    note: 'Transcript and data, one press away.',
    at: 'bot.listening',
    memory: { lines: transcript(...late) },
    press: ['panel.more'],
  }),
  scene({
    id: 'menu-erase',
    title: 'Really delete?',
    note: 'What cannot be undone is asked twice.',
    at: 'bot.listening',
    memory: { lines: transcript(...late) },
    press: ['panel.more', 'menu.erase'],
  }),
];
