/**
 * Finds text that a reader cannot read whole where it stands.
 *
 * Not a fault: what ends in an ellipsis, what is only for screen readers, and tables and code, which may
 * scroll sideways by themselves (https://www.w3.org/TR/WCAG22/#reflow).
 *
 * @param frame everything below it is looked at; it has to be laid out.
 * @returns a sentence for each fault, with the text.
 */
export function textFaults(frame: HTMLElement): readonly string[] {
  /** Lengths are rounded at borders, in px. */
  const slack = 1.5;
  const panel = frame.querySelector<HTMLElement>('[role=dialog]:not([hidden])');
  const faults = new Set<string>();
  const said = (element: Element) =>
    `${element.className || element.localName}: “${element.textContent?.trim().slice(0, 60)}”`;
  const isForEarsOnly = (element: Element) => element.closest('.hidden') !== null;
  const mayScroll = (element: Element) => element.closest('pre, table, .rich__table') !== null;

  for (const element of frame.querySelectorAll<HTMLElement>('*')) {
    if (isForEarsOnly(element) || element.textContent?.trim() === '') continue;
    const style = getComputedStyle(element);
    const isWide = element.scrollWidth > element.clientWidth + slack && element.clientWidth > 0;
    const isHigh = element.scrollHeight > element.clientHeight + slack && element.clientHeight > 0;
    const isCut = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    const isScroller = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
    if (isWide && isCut(style.overflowX) && style.textOverflow !== 'ellipsis') {
      faults.add(`cut at the side: ${said(element)}`);
    }
    if (isHigh && isCut(style.overflowY) && style.webkitLineClamp === 'none') {
      faults.add(`cut at the bottom: ${said(element)}`);
    }
    if (isWide && isScroller(style.overflowX) && !mayScroll(element)) {
      faults.add(`scrolls sideways: ${said(element)}`);
    }
  }

  const texts = document.createTreeWalker(frame, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const parent = text.parentElement;
    if (!parent || text.textContent?.trim() === '' || isForEarsOnly(parent)) continue;
    if (mayScroll(parent) || getComputedStyle(parent).textOverflow === 'ellipsis') continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const box of [parent, ...(panel?.contains(parent) ? [panel] : [])]) {
      const { left, right } = box.getBoundingClientRect();
      // An inline box of several lines has the bounds of all of them.
      const isOut = [...range.getClientRects()].some(
        (line) => line.width > 0 && (line.left < left - slack || line.right > right + slack),
      );
      if (isOut)
        faults.add(`sticks out of ${box === panel ? 'the panel' : 'its box'}: ${said(parent)}`);
    }
  }
  return [...faults];
}
