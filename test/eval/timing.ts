/** How long a decision takes. Medians of several looks: what else the machine does is not ours. */
import { evaluate } from '../../widget/escalation/evaluate.ts';
import { type Line, silent } from '../../widget/model/line.ts';
import { defaultScope } from '../../widget/model/scope.ts';
import { summarize } from './judge.ts';
import type { Judge } from './judged.ts';
import { type Pressure, pressure } from './pressure.ts';
import type { Spread, TimeReport } from './report.ts';

const looks = 5;

export function timeReport(judge: Judge, spent: readonly number[]): TimeReport {
  const decide = ({ text }: Pressure) => judge.decide({ text }, {});
  for (const message of pressure) decide(message);
  const each = pressure.map((message) => ({
    shape: message.shape,
    spent: medianOf(() => decide(message)) * 1000,
  }));
  const [slowest] = each.toSorted((one, other) => other.spent - one.spent);
  return {
    messages: spreadOf(spent),
    pressure: { ...spreadOf(each.map((one) => one.spent)), worstShape: slowest?.shape ?? '' },
    transcript: transcriptTimes(),
    packet: packetTime(),
  };
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (part: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))];
  return {
    n: values.length,
    median: at(0.5) ?? 0,
    p99: at(0.99) ?? 0,
    worst: sorted.at(-1) ?? 0,
  };
}

/** What is heard in a line is remembered with it, so a transcript is new only once. */
function transcriptTimes() {
  const judge = (lines: readonly Line[]) => evaluate(defaultScope, lines, null);
  judge(longTranscript());
  const first = medianOf(() => judge(longTranscript()));
  const known = longTranscript();
  judge(known);
  const oneMore = medianOf(() => judge([...known, ...longTranscript().slice(-1)]));
  return { first, oneMore };
}

function packetTime(): number {
  const make = () => summarize({ turns: longTalk() });
  make();
  return medianOf(make);
}

function longTalk() {
  return longTranscript().flatMap((line) =>
    line.from === 'customer' || line.from === 'ai'
      ? [{ r: line.from === 'ai' ? ('a' as const) : ('c' as const), t: line.text }]
      : [],
  );
}

const said = [
  'i was charged twice for order 48121 and nobody tells me why',
  'no that is not what i asked, i asked about the second charge',
  'it has been three weeks now and i am still waiting for an answer',
  'ok, and when will the refund be on my account?',
  'can you look at the other parcel too, the one that came broken',
];

/** 100 questions, 100 answers; the last line is the customer's. */
function longTranscript(): readonly Line[] {
  return Array.from({ length: 200 }, (_, at): Line => {
    const stamp = { id: `line-${at}`, at: '2026-11-22T10:00:00.000Z' };
    if (at % 2 === 1) {
      return { ...stamp, from: 'customer', text: `${said[at % said.length]} (${at})` };
    }
    const text = `I understand, and I am sorry for that. As far as I can see, your order ${48_000 + at} is on its way.`;
    return {
      ...stamp,
      from: 'ai',
      text,
      stage: 'whole',
      signals: silent,
      approvedBy: null,
      feedback: null,
    };
  });
}

/** Milliseconds. */
function medianOf(work: () => unknown): number {
  const times = Array.from({ length: looks }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return spreadOf(times).median;
}
