/** What the customer reads of what happened between the lines; empty where it goes without saying. */
import type { Decision } from '../model/action.ts';
import type { SystemEvent } from '../model/line.ts';
import { reasonText } from './reasonText.ts';
import type { Strings } from './strings/en.ts';

export function eventText(
  event: SystemEvent,
  { event: texts, because, speaker }: Strings,
  aiName: string,
  locale: string,
): string {
  switch (event.kind) {
    case 'offer-made':
    case 'offer-ignored':
      return '';
    case 'approval-requested':
      return texts.approvalRequested;
    case 'approval-decided':
      return decisionText(event, texts);
    case 'offer-declined':
      return texts.offerDeclined;
    case 'bot-failed':
      return texts.botFailed[event.cause];
    case 'handoff-requested':
      return `${
        event.reasons[0]?.trigger === 'request'
          ? texts.handoff
          : texts.handoffByRule(reasonText(event.reasons[0] ?? null, because))
      } ${event.isAnswering ? texts.goingOn : texts.silent}`;
    case 'agent-joined':
      return texts.joined(event.agent.name);
    case 'agent-left':
      return texts.left(event.agent.name);
    case 'agent-transferred':
      return texts.transferred(
        event.agent.name,
        event.to ? speaker.human(event.to.name, event.to.role) : (event.team ?? ''),
      );
    case 'waiting-stopped':
      return texts.waitingStopped;
    case 'passed-on':
      return texts.passedOn;
    case 'returned':
      return texts.returned(aiName);
    case 'callback-booked':
      return texts.callbackBooked(event.start === null ? null : dateTime(event.start, locale));
    case 'callback-cancelled':
      return texts.callbackCancelled;
    case 'callback-told':
      return texts.callback[event.about](
        event.start === null ? null : dateTime(event.start, locale),
        clockTime(event.at, locale),
      );
    case 'notice':
      return event.text;
    case 'ended':
      return texts.ended;
    case 'reopened':
      return texts.reopened;
    case 'copy-asked':
      return texts.copyAsked(event.address);
  }
}

function decisionText({ action, outcome, by, reason }: Decision, texts: Strings['event']): string {
  switch (outcome) {
    case 'approved':
      return texts.approved(by?.name ?? '', action.name.replaceAll(/[-_]/g, ' '));
    case 'rejected':
      return texts.rejected(by?.name ?? '', reason ?? '');
    case 'withdrawn':
    case 'undecided':
      return texts[outcome];
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
