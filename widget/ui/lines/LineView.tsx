import type { DeliveryStage } from '../../conversation/view.ts';
import type { AiLine, Line, SystemEvent } from '../../model/line.ts';
import type { Act } from '../act.ts';
import { eventText } from '../eventText.ts';
import { Icon } from '../Icon.tsx';
import { later } from '../later.tsx';
import { Link, RichText } from './RichText.tsx';
import type { Strings } from '../strings/en.ts';

const FileLine = later(async () => (await import('../files/FileParts.tsx')).FileLine);

export type LineProps = {
  readonly line: Line;
  /** The line above is by the same speaker, so the name need not be seen again. It is always heard. */
  readonly isFollowing: boolean;
  /** Null: delivered. */
  readonly delivery: DeliveryStage | null;
  readonly aiName: string;
  readonly strings: Strings;
  readonly locale: string;
  readonly act: Act;
};

export function LineView(props: LineProps) {
  const { line, isFollowing, strings, aiName, locale } = props;
  switch (line.from) {
    case 'customer':
      return (
        <article class="line line--customer">
          <h3 class="hidden">{strings.speaker.you}</h3>
          {line.file ? (
            <FileLine id={line.id} file={line.file} delivery={props.delivery} act={props.act} />
          ) : (
            <p class="bubble" dir="auto">
              {line.text}
            </p>
          )}
          <Delivery {...props} id={line.id} />
        </article>
      );
    case 'ai':
      return line.text === '' ? null : <AiAnswer {...props} line={line} />;
    case 'human':
      return (
        <article class="line line--human">
          <h3 class={isFollowing ? 'hidden' : 'line__who'}>
            {strings.speaker.human(line.agent.name, line.agent.role)}
          </h3>
          {line.file ? (
            <FileLine id={line.id} file={line.file} delivery={null} act={props.act} />
          ) : (
            <div class="bubble">
              <RichText text={line.text} />
            </div>
          )}
        </article>
      );
    case 'system': {
      const text = eventText(line.event, strings, aiName, locale);
      return text === '' ? null : (
        <p class={`line line--system line--${isGrave(line.event) ? 'grave' : line.event.kind}`}>
          <span dir="auto">{text}</span>
        </p>
      );
    }
  }
}

/** Somebody may come to harm: what helps at once must not be overlooked. */
function isGrave(event: SystemEvent): boolean {
  return event.kind === 'handoff-requested' && event.reasons[0]?.rule === 'harm';
}

function AiAnswer({
  line,
  isFollowing,
  strings,
  aiName,
  act,
}: LineProps & { readonly line: AiLine }) {
  const { sources } = line.signals;
  const judge = (verdict: 'helpful' | 'unhelpful') => () =>
    act.tell({ type: 'customer.judged', line: line.id, verdict });
  return (
    <article class="line line--ai">
      <h3 class={isFollowing ? 'hidden' : 'line__who'}>
        {strings.speaker.aiLine(aiName, line.approvedBy?.name ?? null)}
        {line.isMeanwhile ? ` · ${strings.speaker.meanwhile}` : ''}
      </h3>
      <div class="bubble">
        <RichText text={line.text} />
        {sources.length > 0 && line.stage !== 'streaming' ? (
          <p class="sources">
            {strings.line.sources}:{' '}
            {sources.map(({ title, url }, at) => (
              <span key={title}>
                {at > 0 ? ', ' : ''}
                {url === null ? title : <Link text={title} url={url} />}
              </span>
            ))}
          </p>
        ) : null}
      </div>
      {line.stage === 'interrupted' ? <p class="line__state">{strings.line.interrupted}</p> : null}
      {line.stage === 'whole' ? (
        <p class="feedback">
          {(['helpful', 'unhelpful'] as const).map((verdict) => (
            <button
              key={verdict}
              type="button"
              class="icon icon--small"
              aria-label={strings.line[verdict]}
              aria-pressed={line.feedback === verdict}
              onClick={judge(verdict)}
            >
              <Icon name="up" turned={verdict === 'unhelpful'} />
            </button>
          ))}
        </p>
      ) : null}
    </article>
  );
}

function Delivery({ delivery, strings, act, id }: LineProps & { readonly id: string }) {
  if (delivery === null) return null;
  return (
    <p class={`line__state line__state--${delivery}`}>
      {delivery === 'tooLong' ? strings.composer.tooLong : strings.line[delivery]}
      {delivery === 'failed' ? (
        <button
          type="button"
          class="quiet"
          onClick={() => act.tell({ type: 'customer.retried', id })}
        >
          {strings.line.tryAgain}
        </button>
      ) : null}
    </p>
  );
}
