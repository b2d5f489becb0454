/** English, and thereby the type of every language: whole sentences, with named values. */
import type { BotFailure, CallNews } from '../../model/line.ts';
import type { PacketFailure } from '../../conversation/happening.ts';

export const en = {
  launcher: {
    name: 'Chat with us',
    unread: (count: number) => `${count} unread`,
  },
  panel: {
    close: 'Close chat',
    more: 'More options',
    talkToHuman: 'Talk to a human',
    end: 'End conversation',
    conversation: 'Conversation',
    newMessages: 'New messages',
  },
  speaker: {
    ai: 'AI assistant',
    aiLine: (name: string, approver: string | null) =>
      approver === null ? `${name}, AI` : `${name}, AI, approved by ${approver}`,
    meanwhile: 'while you wait',
    human: (name: string, role: string | null) => `${name}, ${role ?? 'support team'}`,
    away: (name: string) => `${name} is away for a moment`,
    nobody: {
      waiting: 'Looking for a person',
      promised: 'A person will get back to you',
      ended: 'Conversation ended',
    },
    you: 'You',
    system: 'Notice',
  },
  disclosure: {
    is: (name: string) => `You are chatting with ${name}, an AI.`,
    can: (topics: string) => `It can help with ${topics}.`,
    cannot: (topics: string) => `It cannot ${topics}.`,
    person: 'You can ask for a person at any time.',
  },
  composer: {
    message: 'Message',
    send: 'Send',
    stop: 'Stop answering',
    placeholder: 'Write a message…',
    tooLong: 'This message is too long. Please send it in parts.',
  },
  line: {
    sending: 'Sending…',
    waiting: 'Waiting for connection',
    failed: 'Not delivered',
    read: 'Read',
    tryAgain: 'Try again',
    interrupted: 'This answer was interrupted.',
    helpful: 'Helpful',
    unhelpful: 'Not helpful',
    sources: 'Sources',
    aiWriting: 'The AI is writing',
    humanWriting: (name: string) => `${name} is typing`,
  },
  event: {
    offerDeclined: 'You are staying with the AI.',
    approvalRequested: 'A colleague is asked first.',
    approved: (name: string, action: string) => `${name} has approved this: ${action}.`,
    rejected: (name: string, why: string) =>
      why === '' ? `${name} did not approve this.` : `${name} did not approve this: ${why}`,
    withdrawn: 'You took this back.',
    undecided: 'Nobody could decide this in time.',
    botFailed: {
      network: 'The AI could not be reached.',
      timeout: 'The AI did not answer in time.',
      refused: 'The AI could not answer.',
      'rate-limited': 'The AI is too busy right now.',
      unusable: 'The AI could not answer.',
      none: 'There is no AI here to answer you.',
    } satisfies Record<BotFailure, string>,
    handoff: 'You asked for a person.',
    silent: 'The AI has stopped answering.',
    goingOn: 'Until one is here, the AI can go on answering.',
    handoffByRule: (why: string) => `${why} A person takes over from here.`.trimStart(),
    here: (name: string) => `${name} is here`,
    joined: (name: string) => `${name} has joined. You are now talking to a person.`,
    left: (name: string) => `Sorry: ${name} had to leave. Somebody else will take over.`,
    passedOn:
      'There is no live chat with a person here. Your conversation was passed on to the team.',
    transferred: (from: string, to: string) => `${from} has passed you to ${to}.`,
    waitingStopped: 'You stopped waiting. The AI assistant is back.',
    returned: (name: string) => `${name}, the AI, is answering again.`,
    callbackBooked: (when: string | null) =>
      when === null ? 'A callback is requested.' : `A callback is booked for ${when}.`,
    callbackCancelled: 'The callback is cancelled. Nobody will call you.',
    /** `when` is null where it is not called again; `at`: when it was so. */
    callback: {
      reminder: (when: string | null) => `Your callback is near: ${when}.`,
      missed: () => 'Sorry, nobody has called you in time.',
      tried: (when: string | null, at: string) =>
        `We tried to call you at ${at}.` + (when === null ? '' : ` We will try again on ${when}.`),
    } satisfies Record<CallNews, (when: string | null, at: string) => string>,
    ended: 'The conversation has ended.',
    reopened: 'The conversation goes on.',
    copyAsked: (to: string) => `A copy of this conversation is sent to ${to}.`,
  },
  /** Why a person is offered or called. */
  because: {
    request: 'You asked for a person.',
    scope: 'Our team looks after this.',
    'out-of-scope': 'The AI does not know enough about this.',
    topics: 'Our team looks after this.',
    confidence: 'The AI is not sure of its answer.',
    repetition: 'This seems to be going in circles.',
    failure: 'The AI could not answer.',
    sentiment: 'Sorry that this is not going well.',
    urgency: 'This sounds urgent.',
    distress: 'Sorry that you are going through this.',
    harm: 'If anybody is in danger, please call your local emergency number now.',
  },
  offer: {
    question: 'Would you like to talk to a person?',
    accept: 'Yes, get a person',
    decline: 'No, keep chatting',
  },
  /** What happens to whoever asks for a person now. */
  reach: {
    busy: 'Everybody is busy: you would wait in the queue.',
    closed: 'Nobody is here right now.',
    opens: (when: string) => `Nobody is here until ${when}.`,
    instead: 'You can leave a message or ask for a call.',
  },
  waiting: {
    connecting: 'Getting you a person…',
    queued: 'You are in the queue. Somebody will be with you.',
    position: (place: number) =>
      place === 1 ? 'You are next in the queue.' : `You are number ${place} in the queue.`,
    wait: (from: string, to: string) => `Usually between ${from} and ${to}.`,
    waitUpTo: (to: string) => `Usually under ${to}.`,
    asOf: (time: string) => `As of ${time}.`,
    more: 'You can add details meanwhile: they will be read first.',
    overdue: 'Sorry, this takes longer than it should. You keep your place while you decide.',
    kept: 'Your conversation is in the queue and keeps its place.',
    keepWaiting: 'Keep waiting',
    callBack: 'Call me back',
    leaveMessage: 'Leave a message',
    stop: 'Stop waiting',
  },
  pending: {
    title: 'We could not reach the team yet',
    because: {
      network: 'Your conversation is kept on this device and goes out as soon as it can.',
      busy: 'The team’s system is busy. Your conversation goes out as soon as it can.',
      nobody: 'Nobody is there to take your conversation right now.',
      refused: 'The team’s system did not accept the conversation.',
      gone: 'The team’s system no longer knows this conversation.',
      'no-desk': 'No live person is configured for this chat.',
    } satisfies Record<PacketFailure, string>,
    tryAgain: 'Try again',
    mail: 'Write an e-mail',
    mailHint: 'This opens your mail program. It is sent only once you send it there.',
    mailBody: {
      name: 'My name:',
      contact: 'Phone or e-mail:',
      when: 'Best time to reach me:',
    },
    back: 'Back to the AI',
  },
  passedOn: {
    title: 'What we passed on',
    ask: (words: string) => `Your words: “${words}”, and the whole conversation.`,
    all: 'The whole conversation so far.',
    facts: (list: string) => `You stated: ${list}.`,
    show: 'Show',
    hide: 'Hide',
    correct: 'Correct this',
    correction: 'Your correction',
    send: 'Send correction',
    cancel: 'Cancel',
    sent: 'Your correction is on its way to the team.',
  },
  notice: {
    offline: 'You are offline. What you write is sent when you are back.',
    reconnecting: 'The connection is interrupted. Trying again…',
    forgetful: 'Nothing can be stored here: the chat lasts only while this page is open.',
    outdated: 'A newer version of this chat is open in another tab. Please reload this page.',
    broken: 'Something went wrong here. Your conversation is safe.',
    reload: 'Show it again',
  },
  duration: {
    seconds: (count: number) => (count === 1 ? '1 second' : `${count} seconds`),
    minutes: (count: number) => (count === 1 ? '1 minute' : `${count} minutes`),
  },
} as const;

/** Texts and functions with the same names and values; the words are each language's own. */
export type Worded<Node> = Node extends string
  ? string
  : Node extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { readonly [Key in keyof Node]: Worded<Node[Key]> };

export type Strings = Worded<typeof en>;
