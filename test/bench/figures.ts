/** Every figure, in the order it is read: what it is, what it is held against, what is aimed for. */
import type { Sample } from './opening.ts';
import type { ChatSubject, Subject } from './subject.ts';

export type Samples = Readonly<Record<Subject, readonly Sample[]>>;

export type Goal =
  | { readonly kind: 'none' }
  | { readonly kind: 'most'; readonly value: number }
  /** Times another subject's figure of the same run, or another figure of its own. */
  | { readonly kind: 'times'; readonly factor: number; readonly of: Reference };
type Reference = { readonly subject: ChatSubject; readonly key: string };

export type Figure = {
  readonly name: string;
  readonly unit: string;
  readonly key: string;
  /** Divides what was measured. */
  readonly scale: number;
  /** Taken off: the same figure of the page without a chat. */
  readonly isOverBare: boolean;
  readonly goal: Goal;
};

const none: Goal = { kind: 'none' };
const most = (value: number): Goal => ({ kind: 'most', value });
const times = (factor: number, subject: ChatSubject, key: string): Goal => ({
  kind: 'times',
  factor,
  of: { subject, key },
});

function figure(name: string, unit: string, key: string, goal: Goal, scale = 1): Figure {
  return { name, unit, key, scale, isOverBare: false, goal };
}

export const figures: readonly Figure[] = [
  figure('to the launcher, gzip', 'kB', 'gzipLauncher', most(2), 1000),
  figure('to the launcher, brotli', 'kB', 'brotliLauncher', most(2), 1000),
  figure('requests to the launcher', '', 'requestsLauncher', most(1)),
  figure('to typing, brotli', 'kB', 'brotliTyping', most(35), 1000),
  figure('to typing, gzip', 'kB', 'gzipTyping', most(37), 1000),
  figure('requests to typing', '', 'requestsTyping', none),
  figure('once settled, brotli', 'kB', 'brotliSettled', none, 1000),
  figure('requests to other hosts', '', 'foreignSettled', most(0)),
  figure('launcher', 'ms', 'launcher', times(1.05, 'floor', 'launcher')),
  {
    ...figure('work at load, over the bare page', 'ms', 'loadWork', most(56)),
    isOverBare: true,
  },
  figure('click → typing, cold', 'ms', 'typing', times(1.5, 'floor', 'typing')),
  figure('click → typing, after hover', 'ms', 'hoverTyping', times(0.6, 'floor', 'typing')),
  figure('click event, cold', 'ms', 'clickEvent', most(32)),
  figure('click event, after hover', 'ms', 'hoverClickEvent', most(32)),
  figure('blocking at load', 'ms', 'loadBlocking', times(1.1, 'stack', 'loadBlocking')),
  figure('blocking at open, cold', 'ms', 'openBlocking', most(15)),
  figure('blocking at open, after hover', 'ms', 'hoverBlocking', most(15)),
  figure('longest task at load', 'ms', 'loadLongest', none),
  figure('longest task at open', 'ms', 'openLongest', none),
  figure('layout shift', '', 'shift', most(0)),
  { ...figure('heap, open', 'MB', 'heap', most(0.9), 1e6), isOverBare: true },
  figure('append at 10 lines', 'ms', 'append10', none),
  figure('append at 1,000 lines', 'ms', 'append1000', none),
  figure('append at 10,000 lines', 'ms', 'append10000', times(1.5, 'baton', 'append10')),
  figure('heap at 10,000 lines', 'MB', 'heap10000', none, 1e6),
  figure('longest frame, scroll at 10,000', 'ms', 'scroll10000', most(50)),
  figure('streamed answer, per kB', 'ms', 'streamWork', times(0.65, 'floor', 'streamWork')),
  figure('streamed answer, longest task', 'ms', 'streamLongest', most(50)),
  figure('streamed answer, blocking', 'ms', 'streamBlocking', none),
  figure('streamed answer, end shown after', 'ms', 'streamEnd', most(60)),
];

export type Reading = {
  readonly figure: Figure;
  readonly floor: number | null;
  readonly stack: number | null;
  readonly baton: number | null;
  readonly goal: string;
  readonly verdict: 'met' | 'not met' | '–';
};

export function read(samples: Samples): readonly Reading[] {
  const value = ({ key, scale, isOverBare }: Figure, subject: ChatSubject): number | null => {
    const measured = middle(samples[subject], key);
    const bare = isOverBare ? middle(samples.bare, key) : 0;
    return measured === null || bare === null ? null : (measured - bare) / scale;
  };
  return figures.flatMap((one) => {
    const baton = value(one, 'baton');
    if (baton === null) return [];
    const limit = limitOf(one.goal, samples);
    const isMet = limit === null || baton <= limit + 1e-6;
    return [
      {
        figure: one,
        floor: value(one, 'floor'),
        stack: value(one, 'stack'),
        baton,
        goal: textOf(one.goal, limit),
        verdict: limit === null ? '–' : isMet ? 'met' : 'not met',
      },
    ];
  });
}

function limitOf(goal: Goal, samples: Samples): number | null {
  if (goal.kind === 'none') return null;
  if (goal.kind === 'most') return goal.value;
  const other = middle(samples[goal.of.subject], goal.of.key);
  return other === null ? null : goal.factor * other;
}

function textOf(goal: Goal, limit: number | null): string {
  if (goal.kind === 'none') return '';
  if (goal.kind === 'most') return `≤ ${goal.value}`;
  const { subject, key } = goal.of;
  const what = subject === 'baton' ? `its own at ${key.replace('append', '')} lines` : subject;
  return `≤ ${goal.factor} × ${what}${limit === null ? '' : ` (${limit.toFixed(0)})`}`;
}

function middle(samples: readonly Sample[], key: string): number | null {
  const values = samples
    .flatMap((sample) => sample[key] ?? [])
    .filter((value) => !Number.isNaN(value))
    .toSorted((a, b) => a - b);
  const half = Math.floor(values.length / 2);
  const [low, high] = [values[values.length % 2 === 0 ? half - 1 : half], values[half]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
