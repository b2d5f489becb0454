/** `baton-scope try`: after which line of a transcript which verdict comes, and why. */
import type { Customer } from '../../model/customer.ts';
import type { Line } from '../../model/line.ts';
import type { Evidence, Reason } from '../../model/reason.ts';
import type { Scope } from '../../model/scope.ts';
import { explain } from '../explain.ts';
import { type Moment, play } from './play.ts';
import type { Colour, Printed } from './print.ts';

export type Trial = {
  readonly scope: Scope;
  readonly lines: readonly Line[];
  readonly customer: Customer | null;
};

const colours: Readonly<Record<Moment['verdict']['do'], Colour>> = {
  stay: 'green',
  offer: 'yellow',
  escalate: 'red',
  'with-people': 'dim',
};

export function printedTrial({ scope, lines, customer }: Trial): Printed {
  const moments = play(scope, lines, customer);
  return [
    ...moments.flatMap((moment) => printedMoment(moment, lines)),
    [],
    [['bold', outcome(moments)], ` (scope ${scope.version}, ${lines.length} lines)`],
  ];
}

function printedMoment({ line, number, verdict, since }: Moment, lines: readonly Line[]): Printed {
  const reasons = verdict.do === 'offer' || verdict.do === 'escalate' ? verdict.reasons : [];
  const again = since === null ? '' : ` for the same reasons as after line ${since}`;
  return [
    [['bold', `${number} ${line.from}`], ` ${textOf(line)}`],
    ['  ', [colours[verdict.do], verdict.do], again],
    ...(since === null ? reasons.flatMap((reason) => printedReason(reason, lines)) : []),
  ];
}

function printedReason(reason: Reason, lines: readonly Line[]): Printed {
  const tier = reason.tier === null ? '' : ` Stricter by the tier “${reason.tier}”.`;
  return [
    ['  ', ['bold', `${reason.trigger}/${reason.rule}`], ` ${explain(reason)}${tier}`],
    ...reason.evidence.map((one) => [
      ['dim', `    ${shown(one)}, in line ${numberOf(one, lines)}`] as const,
    ]),
  ];
}

function shown(evidence: Evidence): string {
  switch (evidence.kind) {
    case 'quote':
      return `words: “${evidence.text}”`;
    case 'score':
      return `${evidence.name}: ${rounded(evidence.value)}, threshold ${rounded(evidence.threshold)}`;
    case 'fact':
      return `${evidence.name}: ${evidence.value}`;
  }
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

function numberOf({ line }: Evidence, lines: readonly Line[]): number {
  return lines.findIndex(({ id }) => id === line) + 1;
}

function outcome(moments: readonly Moment[]): string {
  const offered = firstOf(moments, 'offer');
  const escalated = firstOf(moments, 'escalate');
  if (escalated !== null) {
    const before = offered !== null && offered < escalated ? `, offered after line ${offered}` : '';
    return `A person takes over after line ${escalated}${before}.`;
  }
  return offered === null
    ? 'The AI keeps the conversation.'
    : `A person is offered after line ${offered}.`;
}

function firstOf(moments: readonly Moment[], act: 'offer' | 'escalate'): number | null {
  return moments.find(({ verdict }) => verdict.do === act)?.number ?? null;
}

/** The same for programs. */
export function trialAsJson({ scope, lines, customer }: Trial): object {
  const moments = play(scope, lines, customer);
  return {
    scopeVersion: scope.version,
    firstOffer: firstOf(moments, 'offer'),
    firstEscalation: firstOf(moments, 'escalate'),
    moments: moments.map(({ line, number, verdict, since }) => ({
      line: number,
      id: line.id,
      from: line.from,
      text: textOf(line),
      verdict: verdict.do,
      sameAsAfterLine: since,
      reasons:
        'reasons' in verdict
          ? verdict.reasons.map((reason) => ({ ...reason, sentence: explain(reason) }))
          : [],
    })),
  };
}

function textOf(line: Line): string {
  return line.from === 'system' ? line.event.kind : line.text;
}
