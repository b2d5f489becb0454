/** English for what most conversations never get to: it comes with the cards that show it. */
import type { QueueReason } from '../../conversation/memory.ts';
import type { Dictionary } from '../../model/sentence.ts';
import type { Say } from './words.ts';

export const englishLater = {
  'callback.title': 'Request a callback',
  'callback.name': 'Your name',
  'callback.contact': 'Phone or e-mail',
  'callback.contactHint': '+1 212 555 0100 or you@mail.example',
  'callback.when': 'When',
  'callback.soon': 'As soon as somebody is free',
  'callback.video': 'By video: you get a link here',
  'callback.messageTitle': 'Leave a message',
  'callback.message': 'Your message',
  'callback.send': 'Send message',
  'callback.request': 'Request callback',
  'callback.requesting': 'Requesting…',
  'callback.back': 'Back',
  'callback.needName': 'Please enter your name.',
  'callback.needContact': 'Please enter a phone number or an e-mail address.',
  'callback.needMessage': 'Please write your message.',
  'callback.needTime': 'Please choose a time.',
  'callback.wrong.email':
    'This e-mail address is not complete. It should look like you@mail.example.',
  'callback.wrong.country':
    'This number does not begin with a country code. It should look like +1 212 555 0100.',
  'callback.wrong.short': 'This phone number is too short.',
  'callback.wrong.long': 'This phone number is too long.',
  'callback.wrong.neither': 'This is neither a phone number nor an e-mail address.',
  'callback.looking': 'Looking for times…',
  'callback.noTimes': 'No times can be booked right now.',
  'callback.moreTimes': 'More times',
  'callback.note': 'What should we know? (optional)',
  'callback.taken': 'That time has just been taken. Please choose another one.',
  'callback.failed': 'The callback could not be booked. Your details are kept; please try again.',

  'grown.priority': 'Somebody whose case is more urgent goes first. Sorry for the longer wait.',
  'grown.returned': 'Somebody whose conversation broke off goes first. Sorry for the longer wait.',
  'grown.agents': 'Fewer people are answering than before. Sorry for the longer wait.',
  'grown.slower': 'The conversations before yours take longer. Sorry for the longer wait.',
  'grown.left': 'You go to the front of the queue, with all that you have written.',

  'approval.title': 'A colleague is checking',
  'approval.text': 'The AI may not do this by itself, so somebody on our team looks at it first:',
  'approval.left': 'At most {time} left.',
  'approval.after': 'If nobody can decide in time, a person takes over.',
  'approval.withdraw': 'Never mind',

  'booked.at': 'We will get in touch on {when}.',
  'booked.soon': 'We will get back to you as soon as somebody is free.',
  'booked.soonFrom': 'We are back on {when}, and get in touch as soon as somebody is free then.',
  'booked.missed': 'Sorry that we have not talked yet. What shall we do?',
  'booked.callSoon': 'Call me as soon as possible',
  'booked.message': 'We have your message and will write to you.',
  'booked.messageFrom': 'We have your message. The team is back on {when} and answers here.',
  'booked.reference': 'Your reference is {reference}.',
  'booked.join': 'Join the video call',
  'booked.addToCalendar': 'Add to calendar',
  'booked.change': 'Change time',
  'booked.cancel': 'Cancel callback',
  'booked.calendarTitle': 'Callback',
  'booked.manage': 'Change or cancel it: {url}',

  'rating.title': 'How did it go?',
  'rating.bot': 'The AI assistant',
  'rating.human': 'The person',
  'rating.star': { one: '{count} star', other: '{count} stars' },
  'rating.skip': 'Skip',
  'rating.stay': 'Keep talking',
  'rating.again': 'Start a new conversation',
  'rating.done': 'Done',

  'ended.thanks': 'Thank you. The conversation is closed.',
  'ended.again': 'Start a new conversation',
  'ended.reopen': 'Go on with this one',

  'idle.question': 'Are you still there?',
  'idle.otherwise': 'If not, this conversation ends in two minutes. You can go on with it later.',
  'idle.stay': 'I’m still here',
} as const satisfies Dictionary & Record<`grown.${QueueReason}`, string>;

export type SayLater = Say<typeof englishLater>;
