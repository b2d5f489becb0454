import { useLayoutEffect } from 'preact/hooks';

/**
 * A keyboard on the screen covers the page without making it smaller (https://www.w3.org/TR/cssom-view-1/#visualviewport);
 * a panel that covers the page keeps to what is seen of it, so the composer stays above the keyboard.
 */
export function useSeenHeight(
  panel: { readonly current: HTMLElement | null },
  isNarrow: boolean,
): void {
  useLayoutEffect(() => {
    const seen = window.visualViewport;
    const element = panel.current;
    if (!seen || !element || !isNarrow) return undefined;
    const fit = () => {
      // Zooming in is the reader's own doing.
      const isCovered = seen.scale === 1 && seen.height < innerHeight - 1;
      element.style.height = isCovered ? `${seen.height}px` : '';
      element.style.top = isCovered ? `${seen.offsetTop}px` : '';
    };
    fit();
    for (const change of ['resize', 'scroll']) seen.addEventListener(change, fit);
    return () => {
      for (const change of ['resize', 'scroll']) seen.removeEventListener(change, fit);
      element.style.height = element.style.top = '';
    };
  }, [isNarrow]);
}
