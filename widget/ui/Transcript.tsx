import { useRef } from 'preact/hooks';
import type { View } from '../conversation/view.ts';
import type { Act } from './act.ts';
import { Disclosure } from './Disclosure.tsx';
import { Icon } from './Icon.tsx';
import { LineBlock } from './lines/LineBlock.tsx';
import type { Words } from './strings/words.ts';
import { useEarlier } from './useEarlier.ts';
import { useScrollAnchor } from './useScrollAnchor.ts';

type Props = {
  readonly view: View;
  readonly words: Words;
  readonly act: Act;
};

/** A long conversation is drawn in blocks, and a block whose lines are the same is not drawn again. */
const blockSize = 50;

export function Transcript({ view, words, act }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const { isAway, isAtEnd, toEnd } = useScrollAnchor(scroller, view.lines);
  const blocks = Math.ceil(view.lines.length / blockSize);
  const { first, showMore } = useEarlier(scroller, blocks, isAtEnd);
  const today = new Date().toDateString();
  const starts = Array.from({ length: blocks - first }, (_, at) => (first + at) * blockSize);

  return (
    <div class="scroll">
      {/* Announced by the announcer, whole and once: a log that speaks for itself reads every piece. */}
      <div
        ref={scroller}
        class="transcript"
        part="transcript"
        role="log"
        aria-live="off"
        aria-label={words.say('panel.conversation')}
        tabIndex={0}
      >
        <div class="transcript__said">
          <Disclosure persona={view.persona} words={words} />
          {first === 0 ? null : (
            <button type="button" class="quiet earlier" onClick={showMore}>
              {words.say('panel.earlier')}
            </button>
          )}
          {starts.map((start) => (
            <LineBlock
              key={start}
              lines={view.lines.slice(start, start + blockSize)}
              before={view.lines[start - 1] ?? null}
              deliveries={view.deliveries}
              aiName={view.persona.name}
              today={today}
              words={words}
              act={act}
            />
          ))}
          {view.writing ? <Writing view={view} words={words} /> : null}
        </div>
      </div>
      {isAway ? (
        <button type="button" class="pill scroll__end" onClick={toEnd}>
          <Icon name="down" />
          {words.say('panel.newMessages')}
        </button>
      ) : null}
    </div>
  );
}

function Writing({ view, words: { say } }: { readonly view: View; readonly words: Words }) {
  const { speaker, writing } = view;
  const text =
    writing === 'human' && speaker.kind === 'human'
      ? say('line.humanWriting', { name: speaker.agent.name })
      : say('line.aiWriting');
  return (
    <div class={`line line--${writing === 'human' ? 'human' : 'ai'}`}>
      <span class="bubble writing" role="img" aria-label={text}>
        <i />
        <i />
        <i />
      </span>
    </div>
  );
}
