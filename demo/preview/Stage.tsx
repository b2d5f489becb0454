/** A pretend site in a window of the chosen width, with the widget on it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Knobs } from './knobs.ts';
import { createStand, isDark, type Stand } from './stand.tsx';
import type { Scene } from './views/scene.ts';

type Props = { readonly scene: Scene; readonly knobs: Knobs };

export function Stage({ scene, knobs }: Props) {
  const window = useRef<HTMLDivElement>(null);
  const stand = useRef<Stand | null>(null);
  const [deed, setDeed] = useState('');

  useEffect(() => {
    if (window.current === null) return undefined;
    stand.current = createStand(window.current, setDeed);
    return () => stand.current?.remove();
  }, []);
  useEffect(() => setDeed(''), [scene]);
  useEffect(() => stand.current?.show(scene, knobs), [scene, knobs]);

  const tone = isDark(knobs.theme, matchMedia('(prefers-color-scheme: dark)').matches);
  return (
    <section class="stage" aria-label="Stage">
      <div class="stage__room">
        <div class={`window window--${knobs.device} ${tone ? 'window--dark' : 'window--light'}`}>
          <div class="site" dir={knobs.direction} aria-hidden="true">
            <i class="site__bar" />
            <i class="site__title" />
            <i class="site__picture" />
            <i class="site__text" />
            <i class="site__text" />
            <i class="site__text site__text--short" />
          </div>
          <div class="window__glass" ref={window} />
        </div>
      </div>
      <p class="stage__deed" role="status">
        {deed === '' ? (
          'Press anything: what the widget would do is named here, and nothing is sent.'
        ) : (
          <>
            The widget would do: <code>{deed}</code>
          </>
        )}
      </p>
    </section>
  );
}
