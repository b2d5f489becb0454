import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Blocks that are drawn at once. More than that nobody scrolls through, and every line more would cost all that are drawn. */
const most = 6;

type Earlier = {
  /** The first block that is drawn. */
  readonly first: number;
  readonly showMore: () => void;
};

/**
 * Of a long conversation the newest blocks are drawn, and earlier ones when they are asked for; what is being read stays
 * where it is.
 */
export function useEarlier(
  scroller: { readonly current: HTMLElement | null },
  blocks: number,
  isAtEnd: { readonly current: boolean },
): Earlier {
  const [asked, setAsked] = useState<number | null>(null);
  const drawn = useRef(0);
  const reading = useRef<{ readonly line: Element; readonly top: number } | null>(null);

  const newest = Math.max(0, blocks - most);
  // While somebody reads further up, nothing is taken away under their eyes.
  if (isAtEnd.current && asked === null) drawn.current = newest;
  const first = Math.min(asked ?? drawn.current, newest);

  useLayoutEffect(() => {
    const element = scroller.current;
    const kept = reading.current;
    reading.current = null;
    if (element && kept) element.scrollTop += kept.line.getBoundingClientRect().top - kept.top;
  }, [first]);

  return {
    first,
    showMore() {
      const line = scroller.current?.querySelector('.block');
      if (line) reading.current = { line, top: line.getBoundingClientRect().top };
      setAsked(Math.max(0, first - most));
    },
  };
}
