/** What is wrong with a recorded packet, also where a schema has no words for it. */
import { textOf } from '../escalation/packet/fromPacket.ts';
import type { HandoffPacket, WireMessage, WireReason } from '../model/packet.ts';
import { packetSchema } from '../model/packetSchema.ts';
import { type Finding, mistake, readAs, warning } from './finding.ts';
import { inventedIn } from './numbers.ts';

export const mostBytes = 61_440;

type Keys = readonly (string | number)[];

export function checkPacket(input: unknown): readonly Finding[] {
  const size = sizeOf(input);
  const read = readAs(packetSchema, input);
  return read.ok ? [...size, ...beyondSchema(read.value)] : [...size, ...read.findings];
}

function sizeOf(input: unknown): readonly Finding[] {
  const bytes = bytesOf(input);
  if (bytes === null) return [mistake([], 'expected parts that are not nested without end')];
  if (bytes <= mostBytes) return [];
  return [mistake([], `expected at most ${mostBytes} bytes, not ${bytes}`)];
}

/** Null for what is nested too deeply to be written. */
function bytesOf(input: unknown): number | null {
  try {
    return new TextEncoder().encode(JSON.stringify(input)).length;
  } catch {
    return null;
  }
}

function beyondSchema(packet: HandoffPacket): readonly Finding[] {
  return [...linesIn(packet), ...quotesIn(packet), ...attemptsIn(packet), ...summaryIn(packet)];
}

function linesIn(packet: HandoffPacket): readonly Finding[] {
  const { handoff, transcript } = packet;
  const ids = transcript.messages.map(({ id }) => id);
  const twice = ids.flatMap((id, at) => {
    const what = `expected an id of its own, not “${id}” again`;
    return ids.indexOf(id) < at ? [mistake(['transcript', 'messages', at, 'id'], what)] : [];
  });
  // What was left out of a long transcript cannot be looked for.
  if (transcript.omitted > 0) return twice;

  const named: readonly (readonly [Keys, string | undefined])[] = [
    ...handoff.facts.map(
      (fact, at) => [['handoff', 'facts', at, 'said_in'], fact.said_in] as const,
    ),
    ...(handoff.mood ?? []).map(
      (mood, at) => [['handoff', 'mood', at, 'line'], mood.line] as const,
    ),
    ...handoff.attempts.map(({ line }, at) => [['handoff', 'attempts', at, 'line'], line] as const),
    ...evidenceIn(packet).map(({ here, evidence }) => [[...here, 'line'], evidence.line] as const),
  ];
  const missing = named.flatMap(([keys, line]) =>
    line === undefined || ids.includes(line)
      ? []
      : [mistake(keys, `expected the id of a line, and there is none “${line}”`)],
  );
  return [...twice, ...missing];
}

function quotesIn(packet: HandoffPacket): readonly Finding[] {
  const { messages, redactions } = packet.transcript;
  return evidenceIn(packet).flatMap(({ here, evidence }) => {
    const said = messages.find(({ id }) => id === evidence.line);
    if (evidence.kind !== 'quote' || said === undefined) return [];
    return quoteIn(said, evidence, here, redactions.length > 0);
  });
}

/** Of the handoff, and of what happened before it. */
function evidenceIn({ handoff, transcript }: HandoffPacket) {
  const places: readonly (readonly [Keys, readonly WireReason[]])[] = [
    [['handoff', 'reasons'], handoff.reasons],
    ...transcript.messages.flatMap(({ event }, at) =>
      event !== undefined && 'reasons' in event
        ? [[['transcript', 'messages', at, 'event', 'reasons'], event.reasons] as const]
        : [],
    ),
  ];
  return places.flatMap(([keys, reasons]) =>
    reasons.flatMap((reason, at) =>
      reason.evidence.map((evidence, nth) => ({ here: [...keys, at, 'evidence', nth], evidence })),
    ),
  );
}

function quoteIn(
  said: WireMessage,
  { text, start, end }: { readonly text: string; readonly start: number; readonly end: number },
  here: Keys,
  isRedacted: boolean,
): readonly Finding[] {
  const found = textOf(said).slice(start, end);
  if (found === text) return [];
  const what = `expected the words that stand at ${start} to ${end} of line “${said.id}”, which are “${found}”`;
  // Masking moves words, and may have masked these.
  return [(isRedacted ? warning : mistake)([...here, 'text'], what)];
}

/** `tried` is what `attempts` says, for desks that know only a list of texts. */
function attemptsIn({ handoff, transcript }: HandoffPacket): readonly Finding[] {
  const { tried, attempts } = handoff;
  const texts = attempts.map((attempt) => attempt.tried);
  const isSame =
    tried.length === Math.min(10, texts.length) &&
    tried.every((one, at) => one === texts.slice(-10)[at]);
  const byOthers = attempts.flatMap(({ line }, at) => {
    const role = transcript.messages.find(({ id }) => id === line)?.author.role ?? 'bot';
    return role === 'bot'
      ? []
      : [
          mistake(
            ['handoff', 'attempts', at, 'line'],
            `expected a line of the bot, not of the ${role}`,
          ),
        ];
  });
  return isSame
    ? byOthers
    : [
        mistake(['handoff', 'tried'], 'expected the texts of the newest attempts, in their order'),
        ...byOthers,
      ];
}

function summaryIn(packet: HandoffPacket): readonly Finding[] {
  const report = packet.transcript.omitted > 0 ? warning : mistake;
  return inventedIn(packet).map((number) =>
    report(
      ['handoff', 'summary'],
      `expected numbers that somebody said, and nobody said ${number}`,
    ),
  );
}
