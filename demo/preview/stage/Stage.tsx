/** A pretend site in a window of the chosen size, with the widget on it. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Overlay } from '../compare/Overlay.tsx';
import type { Screenshot } from '../compare/screenshot.ts';
import { type Knobs, valueOf } from '../knobs/knobs.ts';
import { isDark } from './dress.ts';
import { captionOf, type Frame, frameOf, type Room } from './frame.ts';
import { createStand, type Shown, type Stand } from './stand.tsx';
import type { Target } from './targets.ts';

type Props = {
  readonly name: string;
  readonly shown: Shown;
  readonly knobs: Knobs;
  readonly screenshot: Screenshot;
  readonly onMeasure: (targets: readonly Target[]) => void;
};

/** Long enough for what the panel fetches and presses when it is first shown. */
const measuredAfterMs = 400;

export function Stage({ name, shown, knobs, screenshot, onMeasure }: Props) {
  const glass = useRef<HTMLDivElement>(null);
  const stand = useRef<Stand | null>(null);
  const [deed, setDeed] = useState('');
  const [room, place] = useRoom();
  const frame = frameOf(knobs, room);

  useEffect(() => {
    if (glass.current === null) return undefined;
    stand.current = createStand(glass.current, setDeed);
    return () => stand.current?.remove();
  }, []);
  useEffect(() => setDeed(''), [shown.id]);
  useEffect(() => void stand.current?.show(shown, knobs), [shown, knobs]);
  useEffect(() => {
    const timer = setTimeout(() => {
      if (stand.current !== null) onMeasure(stand.current.targets(frame.scale));
    }, measuredAfterMs);
    return () => clearTimeout(timer);
  }, [shown, knobs, frame.width, frame.height, deed]);

  const tone = isDark(knobs, matchMedia('(prefers-color-scheme: dark)').matches);
  const device = valueOf(knobs, 'device');
  return (
    <section class="stage" aria-label={name}>
      <div class="stage__room">
        <div class="stage__measure" ref={place}>
          <div
            class={`window window--${device} ${tone ? 'window--dark' : 'window--light'}`}
            ref={useSize(frame)}
          >
            <div class="window__page">
              <div class="site" aria-hidden="true">
                <i class="site__bar" />
                <i class="site__title" />
                <i class="site__picture" />
                <i class="site__text" />
                <i class="site__text" />
                <i class="site__text site__text--short" />
              </div>
              <div class="window__glass" ref={glass} />
            </div>
            <Overlay {...screenshot} />
          </div>
        </div>
      </div>
      <p class="stage__deed">
        <span role="status" class="stage__said">
          {deed === '' ? (
            'Press anything: nothing is sent.'
          ) : (
            <>
              It would do: <code>{deed}</code>
            </>
          )}
        </span>
        <span class="stage__size">{captionOf(frame)}</span>
      </p>
    </section>
  );
}

/** The room there is for a window, as it changes. */
function useRoom(): readonly [Room, { current: HTMLDivElement | null }] {
  const place = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<Room>({ width: 800, height: 600 });
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const measure = () => setRoom({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const sizes = new ResizeObserver(measure);
    sizes.observe(element);
    return () => sizes.disconnect();
  }, []);
  return [room, place];
}

function useSize({ width, height, scale }: Frame): { current: HTMLDivElement | null } {
  const window = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const style = window.current?.style;
    style?.setProperty('--width', `${width}px`);
    style?.setProperty('--height', `${height}px`);
    style?.setProperty('--scale', String(scale));
  }, [width, height, scale]);
  return window;
}
