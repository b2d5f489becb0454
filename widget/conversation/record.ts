/**
 * What a desk is told of a conversation that the AI has had alone, and when there is something new to tell. Fetched where both
 * want that, so it is handed what comes with the chart anyway.
 */
import type { Language } from '../escalation/languages/language.ts';
import type { Customer } from '../model/customer.ts';
import { eventOf, type Line } from '../model/line.ts';
import type { RecordEnd, WireRecord } from '../model/wireRecord.ts';
import type { Stamp } from './edit.ts';
import type { Memory } from './memory.ts';
import type { packetFrom } from './packetFrom.ts';

/** When something may be told: of what goes on, of what is left, of what another one is begun after. */
export type Moment = Extract<RecordEnd, 'open' | 'left' | 'begun-anew'>;

/** `version`: what the site asks customers to agree to, where it does. */
export function hasToTell(memory: Memory, moment: Moment, version: string | undefined): boolean {
  const { scope, ticket, owner, lines, consent, recorded } = memory;
  const isAlone = ticket === null && owner === 'bot' && !lines.some(asksForPerson);
  const isAgreed = version === undefined || consent?.version === version;
  const isSaid = lines.some(({ from }) => from === 'customer');
  const isWanted = scope.review.records === 'all';
  if (!isWanted || !isAlone || !isAgreed || !isSaid) return false;
  const judgment = judgmentOn(memory);
  const isJudgedAnew = judgment !== '' && judgment !== recorded?.judgment;
  switch (moment) {
    case 'open':
      return isJudgedAnew;
    case 'left':
      return isJudgedAnew || lines.length !== recorded?.lines;
    case 'begun-anew':
      return Boolean(recorded?.judgment);
  }
}

/** Whatever has become of it: people may have heard of this conversation. */
function asksForPerson(line: Line): boolean {
  return /^(?:handoff-requested|callback-booked)$/.test(eventOf(line)?.kind ?? '');
}

/** How it has ended, and what was thought of it; empty where neither. */
function judgmentOn(memory: Memory): string {
  const { lines, ratings } = memory;
  const words = wordsIn(memory);
  const thumbs = lines.flatMap((line) =>
    line.from === 'ai' && line.feedback ? [line.id, line.feedback, words.get(line.id)] : [],
  );
  const said = [endIn(lines) ?? [], thumbs, ratings.bot ?? []].flat();
  return said.length === 0 ? '' : JSON.stringify(said);
}

/** By line: they wait for a person, should one be called. */
function wordsIn({ outbox }: Memory): ReadonlyMap<string, string> {
  return new Map(
    outbox.flatMap(({ cargo, to }) =>
      cargo.kind === 'feedback' && cargo.words && !to ? [[cargo.line, cargo.words] as const] : [],
    ),
  );
}

function endIn(lines: Memory['lines']): 'ended' | 'idle' | null {
  const last = lines
    .map(eventOf)
    .findLast((event) => event?.kind === 'ended' || event?.kind === 'reopened');
  if (last?.kind !== 'ended') return null;
  return last.by === 'system' ? 'idle' : 'ended';
}

/** What of this is fetched. */
export type Recording = {
  readonly hasToTell: typeof hasToTell;
  readonly record: typeof record;
};

/** `language`: BCP 47, of the page. */
type Around = { readonly languages: () => readonly Language[]; readonly language: string };

/** What has not been sent yet is not needed any more. */
export function record(
  memory: Memory,
  { id, at }: Stamp,
  moment: Moment,
  around: Around,
  packed: typeof packetFrom,
): Memory {
  const { conversation, lines, outbox } = memory;
  const number = (memory.recorded?.number ?? 0) + 1;
  const end = (moment !== 'begun-anew' && endIn(lines)) || moment;
  const told = recordFrom(memory, { number, end }, { id, at }, around, packed);
  const rest = outbox.filter(
    ({ cargo }) => cargo.kind !== 'record' || cargo.record.conversation.client_id !== conversation,
  );
  const cargo = { kind: 'record', record: told } as const;
  return {
    ...memory,
    outbox: [...rest, { id, attempts: 0, failure: null, notBefore: 0, cargo }],
    recorded: { number, judgment: judgmentOn(memory), lines: lines.length },
  };
}

/** What goes of a packet; what is still being written does not. */
function recordFrom(
  memory: Memory,
  told: Pick<WireRecord, 'number' | 'end'>,
  stamp: Stamp,
  { languages, language }: Around,
  packed: typeof packetFrom,
): WireRecord {
  const { anonymousId, customer, consent, ratings, scope } = memory;
  const mayTrain = consent !== undefined && scope.review.training?.includes(consent.version);
  const lines = memory.lines.filter((line) => line.from !== 'ai' || line.stage !== 'streaming');
  const packet = packed({ ...memory, lines }, { ...nowhere, language }, stamp, languages());
  const { conversation, transcript, handoff, scope_version, metrics } = packet;
  return {
    hep: '1',
    ...told,
    conversation: { ...conversation, last_at: stamp.at },
    language: handoff.routing.lang,
    user: { anonymous_id: anonymousId, ...standingOf(customer) },
    transcript,
    feedback: [...wordsIn(memory)].map(([message, comment]) => ({ message, comment })),
    ...(ratings.bot === undefined ? {} : { rating: { score: ratings.bot, scale_max: 5 } }),
    scope_version,
    metrics,
    ...(mayTrain ? { fields: { training_consent: true } } : {}),
  };
}

/** The page is nobody's business here. */
const nowhere = { pageUrl: '', pageTitle: '', widget: '', viewport: '', timeZone: '' } as const;

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
