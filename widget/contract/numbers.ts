/** Whether a summary has numbers in it that nobody said. */
import type { HandoffPacket } from '../model/packet.ts';

/** Numbers of the summary that stand neither in the transcript nor in the customer record, nor are counted from them. */
export function inventedIn(packet: HandoffPacket): readonly string[] {
  const known = new Set(numbersIn(sourcesOf(packet)).map(digitsOf));
  for (const derived of derivedFrom(packet)) known.add(digitsOf(derived));
  return numbersIn(packet.handoff.summary).filter((number) => !known.has(digitsOf(number)));
}

function sourcesOf({ transcript, user, handoff }: HandoffPacket): string {
  const said = transcript.messages.flatMap(({ parts, ai, event }) => [
    ...parts.map(({ text }) => text ?? ''),
    JSON.stringify(ai ?? {}),
    JSON.stringify(event ?? {}),
  ]);
  return [...said, JSON.stringify(user), JSON.stringify(handoff.reasons)].join('\n');
}

/** Years as a customer, counts of what there is, and figures as they are written for people. */
function derivedFrom({ transcript, user, handoff, created_at: at, metrics }: HandoffPacket) {
  const outcomes = handoff.attempts.map(({ outcome }) => outcome);
  const roles = transcript.messages.map(({ author }) => author.role);
  const lists = [
    handoff.attempts,
    handoff.reasons,
    handoff.facts,
    handoff.open_questions,
    transcript.messages,
  ];
  const scores = handoff.reasons.flatMap(({ evidence }) =>
    evidence.flatMap((one) => (one.kind === 'score' ? [one.value, one.threshold] : [])),
  );
  const year = 365.25 * 24 * 60 * 60 * 1000;
  const since = Date.parse(user.since ?? '');
  return [
    ...(Number.isNaN(since) ? [] : [String(Math.floor((Date.parse(at) - since) / year))]),
    ...lists.map(({ length }) => String(length)),
    ...[...counted(outcomes), ...counted(roles), metrics.turns].map(String),
    ...[...scores, user.lifetime_value?.value ?? 0].map((value) => value.toFixed(2)),
    ...scores.map((value) => `${Math.round(value * 100)}`),
  ];
}

function counted(names: readonly string[]): readonly number[] {
  return [...new Set(names)].map((name) => names.filter((one) => one === name).length);
}

/** A space is the end of a number: what “1 042” means depends on who reads it. */
function numbersIn(text: string): readonly string[] {
  return text.match(/\d+(?:[.,’']\d+)*/g) ?? [];
}

function digitsOf(number: string): string {
  return number.replaceAll(/\D/g, '');
}
