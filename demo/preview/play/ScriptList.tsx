/** The scripts by name, with the steps of the one that is open. */
import { useEffect, useRef } from 'preact/hooks';
import { type Route, writeRoute } from '../knobs/route.ts';
import { isTurn, placeIn } from './paths.ts';
import type { Moment } from './play.ts';
import type { Script } from './script.ts';

type Props = {
  readonly scripts: readonly Script[];
  readonly route: Route;
  /** Of the script that is open. */
  readonly moments: readonly Moment[];
  readonly onChoose: () => void;
};

export function ScriptList({ scripts, route, moments, onChoose }: Props) {
  const list = useRef<HTMLElement>(null);
  const step = route.place.kind === 'script' ? route.place.step : 0;
  useEffect(() => {
    list.current?.querySelector('[aria-current="step"]')?.scrollIntoView({ block: 'nearest' });
  }, [step]);
  const linkTo = (id: string, at: number) =>
    writeRoute({ ...route, place: { kind: 'script', id, step: at } });

  return (
    <nav class="catalogue" aria-label="Conversations" ref={list}>
      <ul class="group__list">
        {scripts.map(({ id, title }) => {
          const isOpen = id === route.place.id;
          return (
            <li key={id}>
              <a
                class="entry"
                href={linkTo(id, 0)}
                aria-current={isOpen ? 'page' : undefined}
                onClick={onChoose}
              >
                {title}
              </a>
              {isOpen ? (
                <ol class="steps">
                  {moments.map(({ words, on }, at) => (
                    <li key={at}>
                      <a
                        class={
                          isTurn(moments, at) ? 'steps__link steps__link--turn' : 'steps__link'
                        }
                        href={linkTo(id, at)}
                        aria-current={at === step ? 'step' : undefined}
                        onClick={onChoose}
                      >
                        {words}
                        {isTurn(moments, at) ? (
                          <span class="steps__place">
                            {placeIn(on).replace('conversation.', '')}
                          </span>
                        ) : null}
                      </a>
                    </li>
                  ))}
                </ol>
              ) : null}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
