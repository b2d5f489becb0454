/**
 * Transcripts as people have them: written by hand, exported from the widget, or as the desk received them.
 * What a line leaves out is filled in with what says nothing.
 */
import { check, type Checked } from '../../model/check.ts';
import type { Customer } from '../../model/customer.ts';
import { type Line, silent } from '../../model/line.ts';
import { linesSchema } from '../../model/lineSchema.ts';
import { packetSchema } from '../../model/packetSchema.ts';
import { customerOf, linesOf } from '../packet/fromPacket.ts';

export type Transcript = {
  readonly lines: readonly Line[];
  /** As far as the transcript itself says who the customer is. */
  readonly customer: Customer | null;
};

export function readTranscript(input: unknown): Checked<Transcript> {
  if (Array.isArray(input)) return readLines(input);
  if (isRecord(input) && isRecord(input['transcript'])) {
    const packet = check(packetSchema, input, 'transcript');
    return packet.ok
      ? { ok: true, value: { lines: linesOf(packet.value), customer: customerOf(packet.value) } }
      : packet;
  }
  const expected = 'a list of lines, or a handoff packet, not anything else';
  return { ok: false, mistakes: [{ path: 'transcript', expected }] };
}

function readLines(input: readonly unknown[]): Checked<Transcript> {
  const lines = check(linesSchema, input.map(completed), 'transcript');
  if (lines.ok) return { ok: true, value: { lines: lines.value, customer: null } };

  const mistakes = lines.mistakes.map(({ path, expected }) => ({
    // What an AI says of its answer may stand beside the text, and is then to be found there.
    path: path.replace(/^(transcript\[(\d+)\])\.signals\b/, (whole, line: string, at: string) =>
      isRecord(input[Number(at)]) && 'signals' in Object(input[Number(at)]) ? whole : line,
    ),
    expected,
  }));
  return { ok: false, mistakes };
}

function completed(line: unknown, at: number): unknown {
  if (!isRecord(line)) return line;
  const stamped = { id: `line-${at + 1}`, at: '', ...line };
  switch (line['from']) {
    case 'ai':
      return {
        stage: 'whole',
        approvedBy: null,
        feedback: null,
        ...stamped,
        signals: signalsIn(line),
      };
    case 'human':
      return { ...stamped, agent: agentIn(line['agent']) };
    case 'system':
      return { ...stamped, event: eventIn(line['event'] ?? line['text']) };
    default:
      return stamped;
  }
}

function signalsIn(line: Readonly<Record<string, unknown>>): unknown {
  const given = line['signals'] ?? line;
  if (!isRecord(given)) return given;
  const said = Object.keys(silent).flatMap((key) => {
    const value = given[key];
    return value === undefined ? [] : [[key, key === 'sources' ? sourcesIn(value) : value]];
  });
  return { ...silent, ...Object.fromEntries(said) };
}

function sourcesIn(sources: unknown): unknown {
  if (!Array.isArray(sources)) return sources;
  return sources.map((source: unknown) => {
    if (typeof source === 'string') return { title: source, url: null };
    return isRecord(source) ? { url: null, ...source } : source;
  });
}

function agentIn(agent: unknown): unknown {
  const unnamed = { id: '', name: 'Agent', role: null, avatarUrl: null };
  if (typeof agent === 'string') return { ...unnamed, name: agent };
  return agent === undefined || isRecord(agent) ? { ...unnamed, ...agent } : agent;
}

/** `"offer-declined"` says as much as `{ "kind": "offer-declined" }`. */
function eventIn(event: unknown): unknown {
  const given = typeof event === 'string' ? { kind: event } : event;
  if (!isRecord(given)) return given;
  const unsaid: Readonly<Record<string, object>> = {
    'offer-made': { reasons: [] },
    'handoff-requested': { reasons: [] },
    'bot-failed': { cause: 'none' },
    'approval-decided': { outcome: 'undecided', by: null, reason: null, token: null },
    'agent-joined': { agent: agentIn(given['agent']) },
    'agent-left': { agent: agentIn(given['agent']) },
    'agent-transferred': { agent: agentIn(given['agent']), to: null, team: null },
    returned: { note: null },
    'callback-booked': { start: null },
    'callback-told': { about: 'reminder', at: '', start: null },
    ended: { by: 'system' },
  };
  return { ...unsaid[String(given['kind'])], ...given };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
