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
    video: 'By video: you get a link here',
    messageTitle: 'Leave a message',
    message: 'Your message',
    send: 'Send message',
    request: 'Request callback',
    requesting: 'Requesting…',
    back: 'Back',
    needName: 'Please enter your name.',
    needContact: 'Please enter a phone number or an e-mail address.',
    needMessage: 'Please write your message.',
    needTime: 'Please choose a time.',
    wrongContact: {
      email: 'This e-mail address is not complete. It should look like you@mail.example.',
      country: 'This number begins with no country’s code. It should look like +1 212 555 0100.',
      short: 'This phone number is too short.',
      long: 'This phone number is too long.',
      neither: 'This is neither a phone number nor an e-mail address.',
    },
    looking: 'Looking for times…',
    noTimes: 'No times can be booked right now.',
    moreTimes: 'More times',
    note: 'What should we know? (optional)',
    taken: 'That time has just been taken. Please choose another one.',
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
    soonFrom: (when: string) =>
      `We are back on ${when}, and get in touch as soon as somebody is free then.`,
    missed: 'Sorry that we have not talked yet. What shall we do?',
    callSoon: 'Call me as soon as possible',
    message: 'We have your message and will write to you.',
    messageFrom: (when: string) =>
      `We have your message. The team is back on ${when} and answers here.`,
    reference: (reference: string) => `Your reference is ${reference}.`,
    join: 'Join the video call',
    addToCalendar: 'Add to calendar',
    change: 'Change time',
    cancel: 'Cancel callback',
    calendarTitle: 'Callback',
    manage: (url: string) => `Change or cancel it: ${url}`,
  },
  rating: {
    title: 'How did it go?',
    bot: 'The AI assistant',
    human: 'The person',
    star: (score: number) => (score === 1 ? '1 star' : `${score} stars`),
    skip: 'Skip',
    stay: 'Keep talking',
    again: 'Start a new conversation',
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
