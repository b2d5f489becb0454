/** Names for what the wire calls by a code, and times as people say them. */
import type { WireEvent } from '../../widget/model/packet.ts';
import type { Detail, Item } from '../desk/agents/wire.ts';

const triggers: Readonly<Record<string, string>> = {
  request: 'Asked for a person',
  scope: 'Not for the AI',
  confidence: 'The AI was unsure',
  sentiment: 'Upset',
  topics: 'Sensitive topic',
  repetition: 'Going in circles',
  failure: 'The AI failed',
};

export function triggerName(trigger: string): string {
  return triggers[trigger] ?? trigger;
}

const outcomes = {
  accepted: 'helped',
  rejected: 'customer rejected it',
  unresolved: 'did not solve it',
  unknown: 'outcome unknown',
} as const;

export function outcomeName(outcome: keyof typeof outcomes): string {
  return outcomes[outcome];
}

const priorities = { urgent: 'Urgent', high: 'High', normal: 'Normal', low: 'Low' } as const;

export function priorityName(priority: Item['priority']): string {
  return priorities[priority];
}

const channels = { chat: 'by chat', phone: 'by phone', video: 'by video', email: 'by e-mail' };

export function channelName(channel: NonNullable<Item['callback']>['channel']): string {
  return channels[channel];
}

const results = {
  reached: 'reached',
  no_answer: 'no answer',
  voicemail: 'left a message',
  wrong_number: 'wrong number',
} as const;

export function resultName(result: keyof typeof results): string {
  return results[result];
}

/** "cancel-order" as people read it. */
export function actionName(name: string): string {
  const words = name.replaceAll(/[-_]/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export function countdown(until: string, now: number): string {
  const seconds = Math.max(0, Math.ceil((Date.parse(until) - now) / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** What happened between the lines, as the widget names it. */
const happenings: Readonly<Record<string, string>> = {
  'offer-made': 'A person was offered',
  'offer-declined': 'The offer was declined',
  'offer-ignored': 'The offer was not answered',
  'approval-requested': 'Somebody was asked to allow an action',
  'approval-decided': 'An action was decided on',
  'bot-failed': 'The AI could not answer',
  'handoff-requested': 'A person was asked for',
  'agent-joined': 'A person joined',
  'agent-left': 'The person left',
  'agent-transferred': 'The person passed the customer on',
  'waiting-stopped': 'The customer stopped waiting',
  'passed-on': 'Passed on to where nobody can chat',
  returned: 'Back with the AI',
  'callback-booked': 'A callback was booked',
  'callback-cancelled': 'The callback was cancelled',
  'callback-told': 'The customer was told of the callback',
  ended: 'The conversation ended',
  reopened: 'The conversation was gone on with',
  'note-ai': 'The customer was told that this is an AI',
  'note-language': 'The customer was told that the answer is in another language',
  'copy-asked': 'The customer asked for a copy',
};

export function happeningName(text: string): string {
  return happenings[text] ?? text;
}

const facts: Readonly<Record<string, string>> = {
  order: 'reference',
  email: 'e-mail',
  other: 'answer',
  step: 'has done',
};

export function factName(kind: string): string {
  return facts[kind] ?? kind;
}

/** The customer's words are in the customer's language, as far as it is one. */
export function languageOf(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** What a person said to an action of the AI, where the packet tells; null for all else. */
export function decisionName(event: WireEvent | undefined): string | null {
  if (event?.kind === 'approval-requested') {
    return `Somebody was asked to allow: ${actionName(event.action.name)}`;
  }
  if (event?.kind !== 'approval-decided') return null;
  const who = event.by === null ? '' : ` by ${event.by.name}`;
  const why = event.reason === null ? '' : `: ${event.reason}`;
  return `${actionName(event.action.name)} ${outcomesOfActions[event.outcome]}${who}${why}`;
}

const outcomesOfActions = {
  approved: 'was approved',
  rejected: 'was rejected',
  'not-needed': 'needed nobody',
  withdrawn: 'was taken back by the customer',
  undecided: 'was not decided in time',
} as const;

/** The AI writes Markdown; here only its words matter. */
export function plain(text: string): string {
  return text
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/\*\*|__|`/g, '')
    .replaceAll(/\*(\S[^*\n]*)\*/g, '$1');
}

const briefest = 110;

/** As much as fits beside others in a summary; the whole stands in the transcript. */
export function brief(text: string): string {
  const words = plain(text).replaceAll(/\s+/g, ' ').trim();
  if (words.length <= briefest) return words;
  return `${words.slice(0, words.lastIndexOf(' ', briefest))} …`;
}

export function span(from: string, now: number): string {
  const seconds = Math.max(0, Math.round((now - Date.parse(from)) / 1000));
  if (seconds < 60) return 'just now';
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return `${hours} h ${minutes % 60} min`;
  return `${Math.floor(hours / 24)} d ${hours % 24} h`;
}

export function clock(at: string): string {
  return new Date(at).toLocaleTimeString([], { hour: 'numeric', minute: '2-digit' });
}

export function dayAndClock(at: string): string {
  return new Date(at).toLocaleString([], {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit',
  });
}

/** Who this is, in one line: name first, then what an agent weighs. */
export function whoLine({ packet }: Detail, now: number): readonly string[] {
  const { user, handoff } = packet;
  const years =
    user.since === undefined ? 0 : (now - Date.parse(user.since)) / (365.25 * 24 * 3_600_000);
  const value = user.lifetime_value;
  const tier = user.tier ?? user.segment ?? handoff.routing.tier;
  return [
    years >= 1 ? `${Math.floor(years)}-year customer` : '',
    years > 0 && years < 1 ? 'customer for less than a year' : '',
    value === undefined
      ? ''
      : `${new Intl.NumberFormat([], { style: 'currency', currency: value.currency, maximumFractionDigits: 0 }).format(value.value)} lifetime value`,
    tier ?? '',
    user.email ?? '',
    user.phone ?? '',
    languageName(user.locale ?? handoff.routing.lang),
  ].filter((part) => part !== '');
}

/** `tag`: BCP 47. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Why a conversation waits again, for whoever opens it; and for whoever had it. */
export function whyLeft(left: NonNullable<Detail['left']>, reader: string): string {
  const isYou = left.agent.id === reader;
  const { name } = left.agent;
  const front = 'The customer is at the front of the queue.';
  switch (left.reason) {
    case 'silent':
      return `${isYou ? 'You claimed this and did not answer in time.' : `${name} claimed this and did not answer.`} ${front}`;
    case 'offline':
      return `${isYou ? 'Your console was gone for a while' : `${name} went offline`}, so this was given back. ${front}`;
    default:
      return `${isYou ? 'You' : name} gave this back. ${front}`;
  }
}
