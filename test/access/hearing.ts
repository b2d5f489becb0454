/** What a screen reader is given to say: a recorder of all live regions, from inside the shadow root. */
import type { Page } from 'playwright-core';

export type Hearing = {
  /** Everything said since the page was loaded, in order. */
  readonly heard: () => Promise<readonly string[]>;
};

/** Before the page is opened. */
export async function listenTo(page: Page): Promise<Hearing> {
  await page.addInitScript(() => {
    const said: string[] = [];
    Reflect.set(window, 'heard', said);
    const live = '[aria-live], [role=status], [role=alert]';

    const hear = (changes: readonly MutationRecord[]) => {
      const regions = new Set<Element>();
      for (const { target, addedNodes } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest(live);
        // Nothing new is nothing to say.
        if (region && (addedNodes.length > 0 || target instanceof Text)) regions.add(region);
        for (const node of addedNodes) {
          if (!(node instanceof Element)) continue;
          for (const one of [node, ...node.querySelectorAll('*')]) {
            if (one.matches(live)) regions.add(one);
          }
        }
      }
      for (const region of regions) {
        const text = region.textContent?.trim() ?? '';
        const isOn = region.getAttribute('aria-live') !== 'off' && region.checkVisibility();
        if (isOn && (text !== '' || region.childElementCount > 0)) said.push(text);
      }
    };
    const watched = new WeakSet<ShadowRoot>();
    const watch = () => {
      const root = document.querySelector('baton-chat')?.shadowRoot;
      if (!root || watched.has(root)) return;
      watched.add(root);
      new MutationObserver(hear).observe(root, {
        subtree: true,
        childList: true,
        characterData: true,
      });
    };
    new MutationObserver(watch).observe(document, { subtree: true, childList: true });
  });
  return {
    heard: async () =>
      await page.evaluate(() => {
        const said: unknown = Reflect.get(window, 'heard');
        return Array.isArray(said) ? said.map(String) : [];
      }),
  };
}
