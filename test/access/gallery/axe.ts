/** The rules of axe-core over the widget on a page, or over the whole page around it. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** WCAG 2.2 AA, and what axe holds to be good manners beyond it. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export type Finding = { readonly rule: string; readonly html: string; readonly why: string };

export type Verdict = {
  readonly violations: readonly Finding[];
  /** What axe could not decide by itself. */
  readonly undecided: readonly Finding[];
  /** How many elements have passed a rule; one counts once for each. */
  readonly checked: number;
};

/** Has to be called once on a page before it is judged. */
export async function bringAxe(page: Page): Promise<void> {
  // By way of the debugger, so that no policy of the page has to be loosened.
  await page.evaluate(axe.source);
}

/** `within` picks the element to judge, in the page. */
export async function judge(page: Page, within: () => Element): Promise<Verdict> {
  const element = await page.evaluateHandle(within);
  try {
    return await element.evaluate(async (context, values) => {
      const told = (rules: import('axe-core').Result[]) =>
        rules.flatMap(({ id, nodes }) =>
          nodes.map(({ html, any, all, none }) => ({
            rule: id,
            html: html.slice(0, 160),
            why: [...any, ...all, ...none].map(({ message }) => message).join(' '),
          })),
        );
      const { violations, incomplete, passes } = await window.axe.run(context, {
        runOnly: { type: 'tag', values },
        preload: false,
      });
      return {
        violations: told(violations),
        undecided: told(incomplete),
        checked: passes.reduce((sum, { nodes }) => sum + nodes.length, 0),
      };
    }, tags);
  } finally {
    await element.dispose();
  }
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
