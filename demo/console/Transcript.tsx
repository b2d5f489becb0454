/** What was said, by whom, with the words that called for a person marked where they stand. */
import { useEffect, useRef } from 'preact/hooks';
import type { WireMessage } from '../../widget/model/packet.ts';
import type { Actor, Detail } from '../desk/agents/wire.ts';
import { FilePart } from './FilePart.tsx';
import { pieces } from './highlight.ts';
import { lineId } from './Jump.tsx';
import type { Pending } from './state.ts';
import { clock, dayAndClock, decisionName, happeningName, plain } from './words.ts';

type Props = {
  readonly detail: Detail;
  readonly agent: Actor;
  readonly customer: string;
  /** Whoever talks to the customer has read the summary. */
  readonly isMine: boolean;
  readonly pending: readonly Pending[];
  readonly isTyping: boolean;
  readonly onResend: (pending: Pending) => void;
};

/** Closer to the end than this, the reader is reading along. */
const near = '120px';

export function Transcript(props: Props) {
  const { detail, agent, customer, isMine, pending, isTyping, onResend } = props;
  const { transcript, handoff } = detail.packet;
  const end = useRef<HTMLParagraphElement>(null);
  // On a phone the summary comes first and everything scrolls as one.
  const isNear = useRef(matchMedia('(min-width: 760px)').matches);
  const wasMine = useRef(false);
  const length = detail.messages.length + pending.length;

  useEffect(() => {
    const isReading = isNear.current || pending.length > 0;
    if (isReading || isMine !== wasMine.current) end.current?.scrollIntoView({ block: 'end' });
    wasMine.current = isMine;
  }, [isMine, length, isTyping, detail.amendments.length]);

  useEffect(() => {
    if (end.current === null) return undefined;
    const observer = new IntersectionObserver(
      ([entry]) => {
        isNear.current = entry?.isIntersecting ?? false;
      },
      { rootMargin: near },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, []);

  const line = (message: WireMessage, isLive: boolean) => (
    <Line
      key={message.id}
      message={message}
      name={speaker(message, customer, agent)}
      reasons={isLive ? [] : handoff.reasons}
      isRead={message.id === detail.read.customer}
    />
  );

  return (
    <section class="transcript" aria-label="Transcript">
      <div
        class="transcript__lines"
        role="log"
        aria-label="Lines"
        // Safari does not let the keyboard into a scroller by itself.
        tabIndex={0}
      >
        {detail.earlier.map((one) => (
          <details class="earlier" key={one.id}>
            <summary>
              Earlier: {one.subject} ({one.reference}, {dayAndClock(one.openedAt)})
            </summary>
            {one.messages.map((message) => line(message, true))}
          </details>
        ))}
        {transcript.omitted > 0 ? (
          <p class="divider">{transcript.omitted} older lines were left out</p>
        ) : null}
        {transcript.messages.map((message) => line(message, false))}
        <p class="divider">
          {detail.queuedAt === null ? 'Asked' : 'Handed over'} at {clock(detail.packet.created_at)}
          {detail.episode > 1 ? `, for the ${ordinal(detail.episode)} time` : ''}
        </p>
        {detail.messages.map((message) => line(message, true))}
        {pending.map((one) => (
          <div class="said said--agent said--pending" key={one.id}>
            <p class="said__who">{agent.name} (you)</p>
            <p class="said__text">{one.text}</p>
            {one.failure === null ? (
              <p class="said__state">Sending …</p>
            ) : (
              <p class="said__state said__state--failed" role="alert">
                Not sent. {one.failure}{' '}
                <button type="button" class="link" onClick={() => onResend(one)}>
                  Try again
                </button>
              </p>
            )}
          </div>
        ))}
        <p class="typing" ref={end}>
          {isTyping ? `${customer} is typing …` : ''}
        </p>
      </div>
    </section>
  );
}

type LineProps = {
  readonly message: WireMessage;
  readonly name: string;
  readonly reasons: Detail['packet']['handoff']['reasons'];
  /** The customer has seen what was said up to here. */
  readonly isRead: boolean;
};

function Line({ message, name, reasons, isRead }: LineProps) {
  const said = message.parts.flatMap(({ text: words }) => words ?? []).join('\n');
  const files = message.parts.filter(({ type }) => type === 'attachment');
  if (message.author.role === 'system') {
    return <p class="divider">{decisionName(message.event) ?? happeningName(said)}</p>;
  }
  const text = message.author.role === 'bot' ? plain(said) : said;
  return (
    <div class={`said said--${message.author.role}`} id={lineId(message.id)} tabIndex={-1}>
      <p class="said__who">
        {name} <time dateTime={message.created_at}>{clock(message.created_at)}</time>
      </p>
      {files.map((part) => (
        <FilePart key={part.attachment} part={part} />
      ))}
      {text === '' ? null : (
        <p class="said__text">
          {pieces(text, message.id, reasons).map(({ text: piece, isQuoted }, index) =>
            isQuoted ? (
              <mark key={index} class="quote">
                {piece}
              </mark>
            ) : (
              piece
            ),
          )}
        </p>
      )}
      {message.ai?.interrupted ? <p class="said__state">Cut short</p> : null}
      {isRead ? <p class="said__state">Read</p> : null}
    </div>
  );
}

function speaker({ author, ai }: WireMessage, customer: string, agent: Actor): string {
  switch (author.role) {
    case 'user':
      return customer;
    case 'bot':
      return ai?.approved_by === undefined
        ? `${author.name ?? 'Assistant'} (AI)`
        : `${author.name ?? 'Assistant'} (AI, approved by ${ai.approved_by.name})`;
    case 'agent':
      return author.id === agent.id
        ? `${author.name ?? agent.name} (you)`
        : (author.name ?? 'Agent');
    case 'system':
      return '';
  }
}

function ordinal(number: number): string {
  return ['', 'first', 'second', 'third', 'fourth', 'fifth'][number] ?? `${number}th`;
}
