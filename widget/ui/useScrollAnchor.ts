import { useEffect, useRef, useState } from 'preact/hooks';

/** How near to the end still counts as being there, in px. */
const near = 60;

type ScrollAnchor = {
  /** Something new came while the reader was further up. */
  readonly isAway: boolean;
  readonly isAtEnd: { readonly current: boolean };
  readonly toEnd: () => void;
};

/** Stays at the end while the reader is there, and leaves whoever has gone up in peace. */
export function useScrollAnchor(
  scroller: { readonly current: HTMLElement | null },
  lines: readonly unknown[],
): ScrollAnchor {
  const isAtEnd = useRef(true);
  const [isAway, setAway] = useState(false);

  const toEnd = () => {
    const element = scroller.current;
    if (element) element.scrollTop = element.scrollHeight;
    isAtEnd.current = true;
    setAway(false);
  };

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    let top = 0;
    const look = () => {
      const isNear = element.scrollHeight - element.scrollTop - element.clientHeight < near;
      // Content that grows moves the end away from the reader; only going up is leaving it.
      if (isNear) isAtEnd.current = true;
      else if (element.scrollTop < top) isAtEnd.current = false;
      top = element.scrollTop;
      if (isNear) setAway(false);
    };
    // A card that comes or goes changes the room there is; the last line stays in sight.
    const room = new ResizeObserver(() => {
      if (isAtEnd.current) toEnd();
    });
    room.observe(element);
    // What is said also grows by itself: an answer streams in, a part of the panel arrives.
    if (element.firstElementChild) room.observe(element.firstElementChild);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      room.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, []);

  // Following is the observer's: it hears of growth when the page has been laid out anyway.
  useEffect(() => {
    if (!isAtEnd.current) setAway(true);
  }, [lines]);

  return { isAway, isAtEnd, toEnd };
}
