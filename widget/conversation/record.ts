/** What a desk is told of a conversation that the AI has had alone, and when there is something new to tell. */
import { fit, metricsOf, transcriptOf } from '../escalation/packet/packet.ts';
import { routingOf } from '../escalation/packet/routing.ts';
import type { Language } from '../escalation/languages/language.ts';
import type { Customer } from '../model/customer.ts';
import { eventOf, type Line } from '../model/line.ts';
import type { RecordEnd, WireRecord } from '../model/wireRecord.ts';
import { delivery, send, settle, type Stamp } from './edit.ts';
import type { Delivery } from './cargo.ts';
import type { Memory } from './memory.ts';

export const wantsRecords = ({ scope }: Memory) => scope.review.records === 'all';

/** `version`: what the site asks customers to agree to, where it does. */
export function isForRecord(memory: Memory, version: string | undefined): boolean {
  const { ticket, owner, lines, consent } = memory;
  const isAlone = ticket === null && owner === 'bot' && !lines.some(asksForPerson);
  const isAgreed = version === undefined || consent?.version === version;
  return (
    wantsRecords(memory) && isAlone && isAgreed && lines.some(({ from }) => from === 'customer')
  );
}

/** Whatever has become of it: people may have heard of this conversation. */
function asksForPerson(line: Line): boolean {
  return /^(?:handoff-requested|callback-booked)$/.test(eventOf(line)?.kind ?? '');
}

/** It has come to an end, or the customer has said what they think of it, and the desk has not been told. */
export function isJudgedAnew(memory: Memory): boolean {
  const judgment = judgmentOn(memory);
  return judgment !== '' && judgment !== memory.recorded?.judgment;
}

/** Whoever leaves may not come back. */
export function hasNews(memory: Memory): boolean {
  return isJudgedAnew(memory) || memory.lines.length !== memory.recorded?.lines;
}

function judgmentOn({ lines, words, ratings }: Memory): string {
  const thumbs = lines.flatMap((line) =>
    line.from === 'ai' && line.feedback ? [line.id, line.feedback, words?.[line.id]] : [],
  );
  const said = [endIn(lines) ?? [], thumbs, ratings.bot ?? []].flat();
  return said.length === 0 ? '' : JSON.stringify(said);
}

function endIn(lines: Memory['lines']): 'ended' | 'idle' | null {
  const last = lines
    .map(eventOf)
    .findLast((event) => event?.kind === 'ended' || event?.kind === 'reopened');
  if (last?.kind !== 'ended') return null;
  return last.by === 'system' ? 'idle' : 'ended';
}

type Around = { readonly languages: readonly Language[]; readonly language: string };

/** `end`: unless it has come to one. What has not been sent yet is not needed any more. */
export function record(memory: Memory, { id, at }: Stamp, end: RecordEnd, around: Around): Memory {
  const number = (memory.recorded?.number ?? 0) + 1;
  const own = (end !== 'begun-anew' && endIn(memory.lines)) || end;
  const told = recordFrom(settle(memory, 'interrupted'), { number, end: own, at }, around);
  const outbox = memory.outbox.filter((entry) => !isOwn(memory, entry));
  const judgment = judgmentOn(memory);
  return send(
    { ...memory, outbox, recorded: { number, judgment, lines: memory.lines.length } },
    id,
    { kind: 'record', record: told },
  );
}

function recordFrom(
  memory: Memory,
  { number, end, at }: Pick<WireRecord, 'number' | 'end'> & { readonly at: string },
  { languages, language: page }: Around,
): WireRecord {
  const { conversation, startedAt, previous, consent, anonymousId, customer, lines } = memory;
  const { words = {}, ratings, scope } = memory;
  const routing = routingOf({ lines, reasons: [], tier: null, languages, page });
  return fit({
    hep: '1',
    number,
    conversation: {
      client_id: conversation,
      started_at: startedAt,
      last_at: at,
      channel: 'web',
      ...(previous === null ? {} : { previous }),
      ...(consent && { consent }),
    },
    end,
    language: routing.lang,
    user: { anonymous_id: anonymousId, ...standingOf(customer) },
    transcript: transcriptOf(lines),
    feedback: Object.entries(words).map(([message, comment]) => ({ message, comment })),
    ...(ratings.bot === undefined ? {} : { rating: { score: ratings.bot, scale_max: 5 } }),
    scope_version: scope.version,
    metrics: metricsOf(lines, { at, startedAt }),
  });
}

/** What the rules go by, and nothing that says who it is. */
function standingOf(customer: Customer | null): Omit<WireRecord['user'], 'anonymous_id'> {
  const { lifetimeValue, segment, tier, userHash, jwt } = customer ?? {};
  return {
    ...(lifetimeValue === undefined ? {} : { lifetime_value: lifetimeValue }),
    ...(segment === undefined ? {} : { segment }),
    ...(tier === undefined ? {} : { tier }),
    ...((userHash ?? jwt) === undefined ? {} : { jwt_given: true }),
  };
}

function isOwn({ conversation }: Memory, { cargo }: Delivery): boolean {
  return cargo.kind === 'record' && cargo.record.conversation.client_id === conversation;
}

/** A handoff takes the place of the record: what only that would have told goes to the desk by itself. */
export function unheard(memory: Memory): {
  readonly records: readonly Delivery[];
  readonly thoughts: readonly Delivery[];
} {
  const { outbox, lines, words = {}, recorded } = memory;
  const records = outbox.filter((entry) => isOwn(memory, entry));
  if (recorded?.judgment && records.length === 0) return { records, thoughts: [] };
  const thoughts = lines.flatMap((line): readonly Delivery[] => {
    const comment = words[line.id];
    if (line.from !== 'ai' || !line.feedback || comment === undefined) return [];
    const { id, feedback: verdict } = line;
    return [delivery(`${id}-words`, { kind: 'feedback', line: id, verdict, words: comment })];
  });
  return { records, thoughts };
}
