/** English for what most conversations never get to: it comes with the cards that show it. */
import type { QueueReason } from '../../conversation/memory.ts';
import type { Worded } from './en.ts';

export const enLater = {
  callback: {
    title: 'Request a callback',
    name: 'Your name',
    contact: 'Phone or e-mail',
    contactHint: '+1 212 555 0100 or you@mail.example',
    when: 'When',
    soon: 'As soon as somebody is free',
    messageTitle: 'Leave a message',
    message: 'Your message',
    send: 'Send message',
    request: 'Request callback',
    requesting: 'Requesting…',
    back: 'Back',
    needName: 'Please enter your name.',
    needContact: 'Please enter a phone number or an e-mail address.',
    failed: 'The callback could not be booked. Your details are kept; please try again.',
  },
  grown: {
    priority: 'Somebody whose case is more urgent goes first. Sorry for the longer wait.',
    returned: 'Somebody whose conversation broke off goes first. Sorry for the longer wait.',
    agents: 'Fewer people are answering than before. Sorry for the longer wait.',
    slower: 'The conversations before yours take longer. Sorry for the longer wait.',
    left: 'You go to the front of the queue, with all that you have written.',
  } satisfies Record<QueueReason, string>,
  approval: {
    title: 'A colleague is checking',
    text: 'The AI may not do this by itself, so somebody on our team looks at it first:',
    left: (minutes: string, seconds: string) => `At most ${minutes}:${seconds} left.`,
    after: 'If nobody can decide in time, a person takes over.',
    withdraw: 'Never mind',
  },
  booked: {
    at: (when: string) => `We will get in touch on ${when}.`,
    soon: 'We will get back to you as soon as somebody is free.',
    message: 'We have your message and will write to you.',
    reference: (reference: string) => `Your reference is ${reference}.`,
    addToCalendar: 'Add to calendar',
    change: 'Change time',
    cancel: 'Cancel callback',
    calendarTitle: 'Callback',
  },
  rating: {
    title: 'How did it go?',
    bot: 'The AI assistant',
    human: 'The person',
    star: (score: number) => (score === 1 ? '1 star' : `${score} stars`),
    skip: 'Skip',
    stay: 'Keep talking',
    done: 'Done',
  },
  ended: {
    thanks: 'Thank you. The conversation is closed.',
    again: 'Start a new conversation',
    reopen: 'Go on with this one',
  },
  idle: {
    question: 'Are you still there?',
    otherwise: 'If not, this conversation ends in two minutes. You can go on with it later.',
    stay: 'I’m still here',
  },
} as const;

export type LaterStrings = Worded<typeof enLater>;
