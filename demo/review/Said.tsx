/** Every line with its origin; the words that called for a person marked, and where a rule fires today. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { WireMessage } from '../../widget/model/packet.ts';
import { pieces } from '../console/highlight.ts';
import { clock, happeningName, plain, triggerName } from '../console/words.ts';
import type { Detail } from '../desk/agents/wire.ts';
import type { About, Marks, ReviewMark } from '../desk/agents/wireReview.ts';
import { textOf } from '../../widget/escalation/packet/fromPacket.ts';
import { hider } from '../desk/training/example.ts';
import { AnswerMarks } from './AnswerMarks.tsx';
import type { Taught } from './knowledge/Teach.tsx';
import type { Step } from './replay.ts';
import { MissingTrigger, WrongIntent } from './TurnMarks.tsx';

type Props = {
  readonly detail: Detail;
  readonly steps: readonly Step[];
  /** The line that the replay points at. */
  readonly pointed: string | null;
  readonly marks: readonly ReviewMark[];
  /** What the customer wrote about answers. */
  readonly thoughts: Marks['thoughts'];
  readonly reviewer: string;
  /** Ids of those that the rules name. */
  readonly intents: readonly string[];
  readonly onMark: (about: About) => void;
};

export function Said({
  detail,
  steps,
  pointed,
  marks,
  thoughts,
  reviewer,
  intents,
  onMark,
}: Props) {
  const { packet, messages } = detail;
  const customer = packet.user.name ?? 'Customer';
  const numbers = numbered(packet.transcript.messages);
  const line = (message: WireMessage, isLive: boolean) => (
    <Line
      key={message.id}
      message={message}
      customer={customer}
      number={numbers.get(message.id) ?? null}
      // What was said to the person came after the verdict: nothing there is evidence.
      reasons={isLive ? [] : packet.handoff.reasons}
      step={steps.find((step) => step.line === message.id) ?? null}
      isPointed={message.id === pointed}
    >
      <Thought message={message} thoughts={thoughts} />
      {message.author.role === 'bot' ? (
        <AnswerMarks
          message={message.id}
          marks={marks}
          reviewer={reviewer}
          onMark={onMark}
          taught={taughtBy(detail, message)}
        />
      ) : null}
      {isLive || message.author.role !== 'bot' ? null : (
        <WrongIntent
          message={message.id}
          marks={marks}
          reviewer={reviewer}
          given={message.ai?.intent ?? null}
          intents={intents}
          onMark={onMark}
        />
      )}
      {isLive || message.author.role !== 'user' ? null : (
        <MissingTrigger message={message.id} marks={marks} reviewer={reviewer} onMark={onMark} />
      )}
    </Line>
  );
  return (
    <section class="transcript" aria-label="Transcript">
      <div
        class="transcript__lines"
        role="log"
        aria-live="off"
        aria-label="Lines"
        // Safari does not let the keyboard into a scroller by itself.
        tabIndex={0}
      >
        {packet.transcript.messages.map((message) => line(message, false))}
        <p class="divider">
          {detail.isAlone ? 'Last heard of' : 'Handed over'} at {clock(packet.created_at)}
        </p>
        {messages.map((message) => line(message, true))}
      </div>
    </section>
  );
}

type ThoughtProps = { readonly message: WireMessage; readonly thoughts: Marks['thoughts'] };

/** The customer's thumb, and what they wrote with it. */
function Thought({ message: { id, ai }, thoughts }: ThoughtProps) {
  const written = thoughts.filter(({ message }) => message === id);
  const feedback = ai?.feedback ?? (written.at(-1)?.isGood === false ? 'unhelpful' : null);
  if (feedback === null && written.length === 0) return null;
  return (
    <p class="thought">
      The customer: <b>{feedback === 'unhelpful' ? 'Not helpful' : 'Helpful'}</b>
      {written.map(({ comment }) => (
        <q key={comment} class="thought__words" dir="auto">
          {comment}
        </q>
      ))}
    </p>
  );
}

type LineProps = {
  readonly message: WireMessage;
  readonly customer: string;
  /** Of the customer's messages, from 1. */
  readonly number: number | null;
  readonly reasons: Detail['packet']['handoff']['reasons'];
  readonly step: Step | null;
  readonly isPointed: boolean;
  readonly children: ComponentChildren;
};

function Line({ message, customer, number, reasons, step, isPointed, children }: LineProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isPointed) place.current?.scrollIntoView({ block: 'center' });
  }, [isPointed]);

  const { role, name } = message.author;
  if (role === 'system') {
    return (
      <>
        <p class="divider">{happeningName(textOf(message))}</p>
        {step === null ? null : <Fires step={step} />}
      </>
    );
  }
  const text = role === 'bot' ? plain(textOf(message)) : textOf(message);
  const speaker = { user: customer, bot: name ?? 'Assistant', agent: name ?? 'Agent' }[role];
  return (
    <div ref={place} class={`said said--${role} ${isPointed ? 'said--pointed' : ''}`}>
      <p class="said__who">
        {speaker} <span class="origin">{origins[role]}</span>
        {number === null ? null : <span class="origin">message {number}</span>}
        {message.ai?.interrupted ? <span class="origin">cut short</span> : null}
        <time dateTime={message.created_at}>{clock(message.created_at)}</time>
      </p>
      <p class="said__text" dir="auto">
        {pieces(text, message.id, [...reasons, ...(step?.reasons ?? [])]).map(
          ({ text: piece, isQuoted }, index) =>
            isQuoted ? (
              <mark key={index} class="quote">
                {piece}
              </mark>
            ) : (
              piece
            ),
        )}
      </p>
      {step === null ? null : <Fires step={step} />}
      {children}
    </div>
  );
}

const origins = { user: 'customer', bot: 'AI', agent: 'person' } as const;

function Fires({ step }: { readonly step: Step }) {
  return (
    <p class="fires">
      {step.do === 'escalate' ? 'Hands over here' : 'Offers a person here'}:{' '}
      {step.reasons.map(({ trigger }) => triggerName(trigger)).join(', ')}
    </p>
  );
}

/** The question before it, and the entry that it quotes first. */
function taughtBy({ id, packet, messages }: Detail, answer: WireMessage): Taught {
  const all = [...packet.transcript.messages, ...messages];
  const before = all.slice(
    0,
    all.findIndex((message) => message.id === answer.id),
  );
  const question = before.findLast(({ author }) => author.role === 'user');
  return {
    question: question === undefined ? '' : hider(packet)(textOf(question)).slice(0, 500),
    intent: answer.ai?.intent ?? null,
    corrects: answer.ai?.sources?.[0]?.title ?? null,
    conversation: id,
  };
}

function numbered(messages: readonly WireMessage[]): ReadonlyMap<string, number> {
  const said = messages.filter(({ author }) => author.role === 'user');
  return new Map(said.map(({ id }, at) => [id, at + 1]));
}
