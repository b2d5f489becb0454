/** What the customer reads of what happened between the lines; empty where it goes without saying. */
import type { Decision } from '../model/action.ts';
import type { SystemEvent } from '../model/line.ts';
import { reasonText } from './reasonText.ts';
import { agentName } from './speakerName.ts';
import { shown } from './shown.ts';
import type { Words } from './strings/words.ts';

export function eventText(event: SystemEvent, words: Words, aiName: string): string {
  const { say, locale } = words;
  switch (event.kind) {
    case 'offer-made':
    case 'offer-ignored':
      return '';
    case 'approval-requested':
      return say('event.approvalRequested');
    case 'approval-decided':
      return decisionText(event, words);
    case 'offer-declined':
      return say('event.offerDeclined');
    case 'bot-failed':
      return say(`event.botFailed.${event.cause}`);
    case 'handoff-requested':
      return handoffText(event, words);
    case 'agent-joined':
      return say('event.joined', { name: event.agent.name });
    case 'agent-left':
      return say('event.left', { name: event.agent.name });
    case 'agent-transferred':
      return say('event.transferred', {
        from: event.agent.name,
        to: event.to ? agentName(event.to, words) : (event.team ?? say('speaker.team')),
      });
    case 'waiting-stopped':
      return say('event.waitingStopped');
    case 'passed-on':
      return say('event.passedOn');
    case 'returned':
      return say('event.returned', { name: aiName });
    case 'callback-booked':
      return event.start === null
        ? say('event.callbackRequested')
        : say('event.callbackBooked', { when: dateTime(event.start, locale) });
    case 'callback-cancelled':
      return say('event.callbackCancelled');
    case 'callback-told':
      return callbackText(event, words);
    case 'notice':
      return shown(event.text);
    case 'note-ai':
      return words.together(say('disclosure.is', { name: aiName }), say('disclosure.person'));
    case 'note-language':
      return say('event.language', { language: languageName(event.language, locale) });
    case 'ended':
      return say('event.ended');
    case 'reopened':
      return say('event.reopened');
    case 'copy-asked':
      return say('event.copyAsked', { address: event.address });
  }
}

type Of<Kind extends SystemEvent['kind']> = Extract<SystemEvent, { readonly kind: Kind }>;

function handoffText({ reasons, isAnswering }: Of<'handoff-requested'>, words: Words): string {
  const [reason = null] = reasons;
  const why =
    reason?.trigger === 'request'
      ? [words.say('event.handoff')]
      : [reasonText(reason, words), words.say('event.takesOver')];
  return words.together(...why, words.say(isAnswering ? 'event.goingOn' : 'event.silent'));
}

function languageName(tag: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
}

function callbackText({ about, start, at }: Of<'callback-told'>, words: Words): string {
  const { say, locale } = words;
  const when = start === null ? null : dateTime(start, locale);
  switch (about) {
    case 'reminder':
      return say('event.callback.reminder', { when: when ?? '' });
    case 'missed':
      return say('event.callback.missed');
    case 'tried': {
      const tried = say('event.callback.tried', { at: clockTime(at, locale) });
      return words.together(tried, when === null ? '' : say('event.callback.again', { when }));
    }
  }
}

function decisionText({ action, outcome, by, reason }: Decision, { say }: Words): string {
  const name = by?.name ?? '';
  switch (outcome) {
    case 'approved':
      return say('event.approved', { name, action: action.name.replaceAll(/[-_]/g, ' ') });
    case 'rejected':
      return reason === null || reason === ''
        ? say('event.rejected', { name })
        : say('event.rejectedBecause', { name, reason });
    case 'withdrawn':
    case 'undecided':
      return say(`event.${outcome}`);
    case 'not-needed':
      return '';
  }
}

/** In the customer's own zone, with its name: a time without one is a promise nobody can keep. */
export function dateTime(at: string, locale: string, timeZone?: string): string {
  return dateTimeFormat(locale, timeZone).format(new Date(at));
}

export function dateTimeFormat(locale: string, timeZone?: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone,
  });
}

export function clockTime(at: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(
    new Date(at),
  );
}
