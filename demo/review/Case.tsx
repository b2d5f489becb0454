/** One conversation: what the rules say now, what was sent then, and every line with its origin. */
import { useState } from 'preact/hooks';
import type { Scope } from '../../widget/model/scope.ts';
import type { RecordEnd } from '../../widget/model/wireRecord.ts';
import { Summary } from '../console/Summary.tsx';
import { dayAndClock, languageName } from '../console/words.ts';
import type { Actor, Detail } from '../desk/agents/wire.ts';
import type { About } from '../desk/agents/wireReview.ts';
import { endNames } from './endNames.ts';
import { Marks } from './Marks.tsx';
import { replay } from './replay.ts';
import { Replayed } from './Replayed.tsx';
import { Said } from './Said.tsx';
import { Signals } from './Signals.tsx';
import { stateName } from './stateName.ts';
import { useMarkKeys } from './useMarkKeys.ts';
import { useMarks } from './useMarks.ts';

type Props = {
  readonly detail: Detail;
  /** Null when there are no rules to replay with. */
  readonly scope: Scope | null;
  readonly now: number;
  readonly reviewer: Actor;
  readonly onMarked: () => void;
  readonly onBack: () => void;
};

export function Case({ detail, scope, now, reviewer, onMarked, onBack }: Props) {
  const { packet, reference, state, openedAt, agent } = detail;
  const [pointed, point] = useState<string | null>(null);
  const result = scope === null ? null : replay(packet, scope);
  const { marks, signals, thoughts, end, trouble, mark } = useMarks(detail.id, reviewer, onMarked);
  const markByKey = (about: About) => {
    const isOfHandoff = about.kind === 'handoff' && about.verdict === 'right';
    if (!detail.isAlone || !isOfHandoff) mark(about);
  };
  useMarkKeys(answersIn(detail), pointed, point, marks, reviewer, markByKey);

  return (
    <article class="talk">
      <header class="talk__head">
        <button type="button" class="talk__back" aria-label="Back to the list" onClick={onBack}>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M15 5l-7 7 7 7" />
          </svg>
        </button>
        <div class="talk__who">
          <h2 class="talk__name">{packet.user.name ?? packet.user.email ?? 'Visitor'}</h2>
          <p class="talk__state">
            {reference} · {detail.isAlone ? 'AI alone' : stateName(state)}
            {agent === null ? '' : ` (${agent.name})`} · {dayAndClock(openedAt)}
          </p>
        </div>
      </header>
      <div class="case">
        <div class="case__side">
          <Marks
            isAlone={detail.isAlone}
            marks={marks}
            reviewer={reviewer.id}
            trouble={trouble}
            onMark={mark}
          />
          {result === null ? null : (
            <Replayed
              result={result}
              packet={packet}
              isAlone={detail.isAlone}
              onPoint={point}
              pointed={pointed}
            />
          )}
          <Signals given={signals} messages={packet.transcript.messages} onPoint={point} />
          {detail.isAlone ? (
            <Had detail={detail} end={end} />
          ) : (
            <Summary detail={detail} now={now} />
          )}
          <Earlier detail={detail} />
        </div>
        <Said
          detail={detail}
          steps={result?.steps ?? []}
          pointed={pointed}
          marks={marks}
          thoughts={thoughts}
          reviewer={reviewer.id}
          intents={scope?.intents.map(({ id }) => id) ?? []}
          onMark={mark}
        />
      </div>
    </article>
  );
}

function Earlier({ detail }: { readonly detail: Detail }) {
  if (detail.earlier.length === 0) return null;
  return (
    <section class="panel" aria-label="Earlier">
      <h3 class="panel__head">Earlier conversations</h3>
      <ul class="summary__list">
        {detail.earlier.map(({ id, reference, subject, openedAt }) => (
          <li key={id}>
            <a href={`#/${id}`}>
              {reference} {subject}
            </a>{' '}
            <span class="summary__aside">{dayAndClock(openedAt)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

type HadProps = { readonly detail: Detail; readonly end: RecordEnd | null };

/** What there is to know of a conversation that nobody was called in. */
function Had({ detail, end }: HadProps) {
  const { packet, rating } = detail;
  const { metrics, handoff } = packet;
  return (
    <section class="panel" aria-label="Had by the AI alone">
      <h3 class="panel__head">Had by the AI alone</h3>
      <ul class="panel__list">
        <li>{end === null ? 'No person was asked for' : endNames[end]}</li>
        {rating === null ? null : (
          <li>
            Rated {rating.score} of {rating.scale_max}
          </li>
        )}
        <li>
          {metrics.turns} {metrics.turns === 1 ? 'message' : 'messages'} of the customer, in{' '}
          {languageName(handoff.routing.lang)}
        </li>
      </ul>
      <p class="panel__aside">
        The desk is told no name and no address of whoever has asked for nobody.
      </p>
    </section>
  );
}

/** Ids of what the AI has said, before and after the handoff. */
function answersIn({ packet, messages }: Detail): readonly string[] {
  return [...packet.transcript.messages, ...messages].flatMap(({ id, author }) =>
    author.role === 'bot' ? [id] : [],
  );
}
