import type { DeliveryStage } from '../../conversation/view.ts';
import type { AiLine, Line, SystemEvent } from '../../model/line.ts';
import type { Act } from '../act.ts';
import { eventText } from '../eventText.ts';
import { agentName, aiLineName } from '../speakerName.ts';
import { shown } from '../shown.ts';
import { later } from '../later.tsx';
import { breakable } from './breakable.tsx';
import { Feedback } from './Feedback.tsx';
import { Link, RichText } from './RichText.tsx';
import type { Words } from '../strings/words.ts';

const FileLine = later(async () => (await import('../files/FileParts.tsx')).FileLine);

export type LineProps = {
  readonly line: Line;
  /** The line above is by the same speaker, so the name need not be seen again. It is always heard. */
  readonly isFollowing: boolean;
  /** Null: delivered. */
  readonly delivery: DeliveryStage | null;
  readonly aiName: string;
  readonly words: Words;
  readonly act: Act;
};

export function LineView(props: LineProps) {
  const { line, isFollowing, words, aiName } = props;
  const { say } = words;
  switch (line.from) {
    case 'customer':
      return (
        <article class="line line--customer">
          <h3 class="hidden">{say('speaker.you')}</h3>
          {line.file ? (
            <FileLine
              id={line.id}
              file={line.file}
              delivery={props.delivery}
              words={words}
              act={props.act}
            />
          ) : (
            <p class="bubble" part="bubble-customer" dir="auto">
              {breakable(shown(line.text))}
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
          <h3 class={isFollowing ? 'hidden' : 'line__who'}>{agentName(line.agent, words)}</h3>
          {line.file ? (
            <FileLine id={line.id} file={line.file} delivery={null} words={words} act={props.act} />
          ) : (
            <div class="bubble" part="bubble-human">
              <RichText text={line.text} words={words} />
            </div>
          )}
        </article>
      );
    case 'system': {
      const text = eventText(line.event, words, aiName);
      return text === '' ? null : (
        <p class={`line line--system line--${isGrave(line.event) ? 'grave' : line.event.kind}`}>
          {/* By itself a browser would go by the name that the sentence begins with, isolated or not. */}
          <span dir={words.direction}>{text}</span>
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
  words,
  aiName,
  act,
}: LineProps & { readonly line: AiLine }) {
  const { sources } = line.signals;
  return (
    <article class="line line--ai">
      <h3 class={isFollowing ? 'hidden' : 'line__who'}>
        {aiLineName(line, aiName, words)}
        {line.isMeanwhile ? ` · ${words.say('speaker.meanwhile')}` : ''}
      </h3>
      <div class="bubble" part="bubble-ai">
        <RichText text={line.text} words={words} />
        {sources.length > 0 && line.stage !== 'streaming' ? (
          <p class="sources">
            <span class="sources__title">{words.say('line.sources')}</span>{' '}
            {sources.map(({ title, url }, at) => (
              <span key={title} dir="auto">
                {at > 0 ? ', ' : ''}
                <Link text={shown(title)} address={url ?? ''} />
              </span>
            ))}
          </p>
        ) : null}
      </div>
      {line.stage === 'interrupted' ? (
        <p class="line__state">{words.say('line.interrupted')}</p>
      ) : null}
      {line.stage === 'whole' ? <Feedback line={line} words={words} act={act} /> : null}
    </article>
  );
}

function Delivery({ delivery, words: { say }, act, id }: LineProps & { readonly id: string }) {
  if (delivery === null) return null;
  return (
    <p class={`line__state line__state--${delivery}`}>
      {delivery === 'tooLong' ? say('composer.tooLong') : say(`line.${delivery}`)}
      {delivery === 'failed' ? (
        <button
          type="button"
          class="quiet"
          onClick={() => act.tell({ type: 'customer.retried', id })}
        >
          {say('line.tryAgain')}
        </button>
      ) : null}
    </p>
  );
}
