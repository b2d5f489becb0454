/** What is wrong with a recorded stream of events: each by itself, and their order. */
import * as v from 'valibot';
import { envelope, eventSchemaOf, isEventType } from './eventSchema.ts';
import { type Finding, mistake, readAs, warning } from './finding.ts';

export type EventRules = {
  /** For desks that do not say `gapless_seq` in their discovery. */
  readonly mayHaveGaps: boolean;
};

const anyEvent = v.object({ ...envelope, type: v.string(), data: v.unknown() });
type AnyEvent = v.InferOutput<typeof anyEvent>;

/** Gone when it has been seen, so it has no place in the sequence. */
const passing = /^hep\.(typing|presence|stream)\./;
/** What no longer happens once a conversation is closed. */
const living: ReadonlySet<string> = new Set([
  'hep.queue.updated',
  'hep.agent.joined',
  'hep.message.created',
  'hep.callback.scheduled',
  'hep.callback.reminder',
  'hep.callback.missed',
  'hep.conversation.returned',
  'hep.typing.started',
]);

type Course = {
  readonly sequence: number | null;
  readonly state: string | null;
  readonly isClosed: boolean;
};

const fresh: Course = { sequence: null, state: null, isClosed: false };

/** One list of findings for each event. Streams of several conversations may be mixed. */
export function checkEvents(
  events: readonly unknown[],
  rules: EventRules,
): readonly (readonly Finding[])[] {
  const courses = new Map<string, Course>();
  const seen = new Set<string>();
  return events.map((input) => {
    const read = readAs(anyEvent, input);
    if (!read.ok) return read.findings;
    const event = read.value;
    // At least once is the rule: whoever has seen an id drops it.
    if (seen.has(event.id)) return [];
    seen.add(event.id);
    const course = courses.get(event.source) ?? fresh;
    courses.set(event.source, after(course, event));
    return [...ownFindings(event, input), ...orderFindings(course, event, rules)];
  });
}

function ownFindings({ type, sequence }: AnyEvent, input: unknown): readonly Finding[] {
  if (!isEventType(type)) {
    return [warning(['type'], `“${type}” is no type of the protocol: the widget ignores it`)];
  }
  const isNumbered = sequence !== undefined;
  const read = readAs(eventSchemaOf(type), input);
  return [
    ...(read.ok ? [] : read.findings),
    ...(passing.test(type) && isNumbered
      ? [mistake(['sequence'], `expected none: ${type} is never replayed`)]
      : []),
    ...(!passing.test(type) && !isNumbered
      ? [mistake(['sequence'], 'expected the number of the event, which is the cursor after it')]
      : []),
  ];
}

function orderFindings(
  course: Course,
  { type, sequence, data }: AnyEvent,
  { mayHaveGaps }: EventRules,
): readonly Finding[] {
  const findings: Finding[] = [];
  const before = course.sequence;
  const number = sequence === undefined ? null : Number(sequence);
  if (before !== null && number !== null) {
    if (number <= before) {
      findings.push(mistake(['sequence'], `expected a number over ${before}, not ${number}`));
    } else if (number > before + 1 && !mayHaveGaps) {
      findings.push(mistake(['sequence'], `expected ${before + 1}, not ${number}`));
    }
  }
  if (course.isClosed && living.has(type)) {
    findings.push(
      mistake(['type'], `expected nothing of the kind after the conversation was closed`),
    );
  }
  if (type === 'hep.conversation.state' && v.is(stateData, data)) {
    const { previous, state } = data;
    if (course.state !== null && previous !== undefined && previous !== course.state) {
      findings.push(mistake(['data', 'previous'], `expected ${course.state}, not ${previous}`));
    }
    if (course.state === 'closed' && state !== 'closed') {
      findings.push(mistake(['data', 'state'], `expected closed, which is final, not ${state}`));
    }
  }
  return findings;
}

function after(course: Course, { type, sequence, data }: AnyEvent): Course {
  return {
    sequence: sequence === undefined ? course.sequence : Number(sequence),
    state: type === 'hep.conversation.state' && v.is(stateData, data) ? data.state : course.state,
    isClosed: course.isClosed || type === 'hep.conversation.closed',
  };
}

const stateData = v.object({ state: v.string(), previous: v.exactOptional(v.string()) });
