/** What the widget's own rules say about this conversation today, beside what was recorded. */
import type { ComponentChildren } from 'preact';
import { explain } from '../../widget/escalation/explain.ts';
import type { HandoffPacket, WireReason } from '../../widget/model/packet.ts';
import { triggerName } from '../console/words.ts';
import type { Comparison, Replay, Step } from './replay.ts';

type Props = {
  readonly result: Replay;
  readonly packet: HandoffPacket;
  readonly isAlone: boolean;
  readonly pointed: string | null;
  readonly onPoint: (line: string) => void;
};

export function Replayed({ result, packet, isAlone, pointed, onPoint }: Props) {
  const { steps, comparison, recordedScope, replayedScope } = result;
  const { omitted } = packet.transcript;
  return (
    <section class="panel" aria-label="Replay">
      <h3 class="panel__head">Replay</h3>
      {isAlone ? (
        <AloneOutcome steps={steps} />
      ) : (
        <Outcome comparison={comparison} recorded={packet.handoff.reasons} />
      )}
      {steps.length === 0 ? (
        <p class="panel__aside">No rule fires at any message.</p>
      ) : (
        <ol class="steps">
          {steps.map((step) => (
            <li key={step.line}>
              <button
                type="button"
                class="step"
                aria-pressed={step.line === pointed}
                onClick={() => onPoint(step.line)}
              >
                <span class="step__at">Message {step.message}</span>
                <span class={step.do === 'escalate' ? 'chip chip--urgent' : 'chip chip--high'}>
                  {step.do === 'escalate' ? 'Hand over' : 'Offer'}
                </span>
                <Why step={step} />
              </button>
            </li>
          ))}
        </ol>
      )}
      {recordedScope === replayedScope ? (
        <p class="panel__aside">Same rules as then ({recordedScope}).</p>
      ) : (
        <p class="panel__aside">
          Then the rules were <code>{recordedScope}</code>, this replay is with{' '}
          <code>{replayedScope}</code>: a difference may be the rules’.
        </p>
      )}
      {omitted === 0 ? null : (
        <p class="panel__aside">{omitted} older lines did not travel and are not replayed.</p>
      )}
    </section>
  );
}

/** No person was asked for: would these rules have called one? */
function AloneOutcome({ steps }: Pick<Replay, 'steps'>) {
  const call = steps.find((step) => step.do === 'escalate') ?? steps[0];
  if (call === undefined) {
    return (
      <Line chip="Alone" tone="">
        No person was asked for, and no rule calls one.
      </Line>
    );
  }
  return (
    <Line chip="Calls now" tone={call.do === 'escalate' ? 'chip--urgent' : 'chip--high'}>
      A rule {call.do === 'escalate' ? 'hands over' : 'offers a person'} at message {call.message} (
      {names(call.reasons)}). No person came.
    </Line>
  );
}

type OutcomeProps = {
  readonly comparison: Comparison;
  readonly recorded: readonly WireReason[];
};

function Outcome({ comparison, recorded }: OutcomeProps) {
  switch (comparison.kind) {
    case 'same':
      return (
        <Line chip="Same" tone="chip--good">
          The rules give the recorded {recorded.length === 1 ? 'reason' : 'reasons'}:{' '}
          {names(recorded)}.
        </Line>
      );
    case 'button':
      return (
        <Line chip="Button" tone="">
          The customer pressed “Talk to a human”. No rule had to fire, and none does.
        </Line>
      );
    case 'earlier':
      return (
        <Line chip="Earlier" tone="chip--urgent">
          A rule hands over at message {comparison.step.message} ({names(comparison.step.reasons)}).
          The customer got a person after message {comparison.handedOver}.
        </Line>
      );
    case 'different':
      return (
        <Line chip="Different" tone="chip--high">
          Recorded: {names(recorded) || 'no reason'}. The rules now give:{' '}
          {names(comparison.now) || 'no reason'}.
        </Line>
      );
  }
}

type LineProps = {
  readonly chip: string;
  readonly tone: string;
  readonly children: ComponentChildren;
};

function Line({ chip, tone, children }: LineProps) {
  return (
    <p class="replayed">
      <span class={`chip ${tone}`}>{chip}</span> {children}
    </p>
  );
}

function Why({ step }: { readonly step: Step }) {
  return (
    <span class="step__why">
      {step.reasons.map((reason) => (
        <span key={`${reason.trigger} ${reason.rule}`} class="step__reason">
          {triggerName(reason.trigger)} <code>{reason.rule}</code>
          {': '}
          {explain(reason)}
        </span>
      ))}
    </span>
  );
}

function names(reasons: readonly Pick<WireReason, 'trigger' | 'rule'>[]): string {
  return reasons.map(({ trigger, rule }) => `${triggerName(trigger)}, ${rule}`).join('; ');
}
