/** Of what WCAG 2.2 has added, what concerns a page and a whole conversation; the rest is in `gallery`. */
import { describe, expect } from 'vitest';
import { it } from '../browser/harness/scene.ts';
import { widgetTag } from '../browser/harness/site.ts';
import { customerOn } from '../browser/harness/customer.ts';
import { keysOn } from './keys.ts';

/** What the accessibility statement asks of a site: room below for the launcher, as for any fixed bar. */
const room = `html { scroll-padding-block: 80px 100px } body { margin: 0; padding-block: 80px 100px }
  header { position: fixed; inset: 0 0 auto; height: 60px; background: #eee } li { text-align: end }`;

describe('WCAG 2.4.11, focus not obscured', () => {
  it('whatever has the focus can be seen, on the page and in the chat, between the page’s own bars', async ({
    site,
    demo,
    newPage,
  }) => {
    const page = await newPage();
    const links = Array.from({ length: 60 }, (_, at) => `<li><a href="#${at}">Kettle ${at}</a>`);
    const body = `<header><a href="/">A shop</a></header><ul>${links.join('')}</ul>`;
    await page.goto(site.put({ head: `<style>${room}</style>${widgetTag(demo.url)}`, body }));
    const guest = customerOn(page);
    await guest.launcher.waitFor();
    const keys = keysOn(page);
    const hidden: string[] = [];
    let ours = 0;
    for (let stop = 0; stop < 62; stop += 1) {
      await keys.press('Tab');
      const { name, isOurs } = await keys.focus();
      if (isOurs) ours += 1;
      const isSeen = await page.evaluate(() => {
        const { activeElement } = document;
        const inner = activeElement?.shadowRoot?.activeElement ?? activeElement;
        const { left, top, width, height } = inner?.getBoundingClientRect() ?? new DOMRect();
        return [0.1, 0.5, 0.9].some((across) =>
          [0.1, 0.5, 0.9].some(
            (down) =>
              document.elementFromPoint(left + width * across, top + height * down) ===
              activeElement,
          ),
        );
      });
      if (!isSeen) hidden.push(name);
    }
    expect(hidden).toEqual([]);
    expect(ours).toBe(1);
  });
});

describe('WCAG 3.3.7, redundant entry', () => {
  it('who the customer is, is asked once at most: the callback form knows it', async ({
    site,
    demo,
    visit,
  }) => {
    const customer = JSON.stringify({ name: 'Ida', email: 'ida@mail.example' });
    const guest = await visit(site.put({ head: widgetTag(demo.url, { customer }) }));
    await guest.open();
    await guest.say('My order #4892 is late.');
    await guest.askForPerson();
    await guest.button('Call me back').click();
    const form = guest.panel.getByRole('form', { name: 'Request a callback' });
    const given = async () => [
      await form.getByRole('textbox', { name: 'Your name' }).inputValue(),
      await form.getByRole('textbox', { name: 'Phone or e-mail' }).inputValue(),
    ];
    await form.waitFor();
    expect(await given()).toEqual(['Ida', 'ida@mail.example']);

    await form.getByRole('textbox', { name: 'Your name' }).fill('Ida B.');
    await form.getByRole('textbox', { name: 'Phone or e-mail' }).fill('+12125550100');
    await guest.panel.getByRole('radio').nth(1).check();
    await guest.button('Request callback').click();
    await guest.button('Change time').click();
    await form.waitFor();
    expect(await given()).toEqual(['Ida B.', '+12125550100']);
  });
});

describe('WCAG 3.3.8, accessible authentication, and 2.5.7, dragging', () => {
  it('a person is two presses away: no name, no sign-in, no puzzle, nothing to drag', async ({
    site,
    demo,
    visit,
  }) => {
    const guest = await visit(site.put({ head: widgetTag(demo.url) }));
    await guest.launcher.click();
    await guest.button('Talk to a human').click();
    await guest.waits();

    const asked = guest.panel.locator('input:not([type=file]), select, iframe, [draggable=true]');
    expect(await asked.count()).toBe(0);
    // What can be dropped can be chosen as well.
    await guest.button('Attach a file').waitFor();
  });
});
