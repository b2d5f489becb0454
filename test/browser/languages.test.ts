import { describe, expect } from 'vitest';
import { customerOn } from './harness/customer.ts';
import { it } from './harness/scene.ts';
import { widgetTag } from './harness/site.ts';

describe('the chat speaks', () => {
  it('the language of the page, from its side, and names its AI in it', async ({
    site,
    demo,
    newPage,
  }) => {
    const page = await newPage();
    await page.goto(site.put({ lang: 'ar', head: widgetTag(demo.url) }));
    await customerOn(page).launcher.click();
    const panel = page.getByRole('dialog', { name: 'مساعد ذكاء اصطناعي' });
    await panel.getByRole('button', { name: 'التحدث إلى شخص' }).waitFor();

    const frame = page.locator('.frame');
    expect(await frame.getAttribute('lang')).toBe('ar');
    expect(await frame.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
  });

  it('what the customer chooses in the menu, also after a reload, until the site says otherwise', async ({
    site,
    demo,
    newPage,
  }) => {
    const page = await newPage();
    await page.goto(site.put({ head: widgetTag(demo.url, { locale: 'fr' }) }));
    await customerOn(page).launcher.click();
    const button = (name: string) => page.getByRole('dialog').getByRole('button', { name });
    await button('Plus d’options').click();
    await page.getByRole('combobox', { name: 'Langue' }).selectOption('Deutsch');
    await button('Senden').waitFor();

    await page.reload();
    await button('Senden').waitFor();
    await page.evaluate(() => Reflect.get(window, 'Baton').setLocale('es'));
    await button('Enviar').waitFor();
  });

  it('English while another language is still on its way', async ({ site, demo, newPage }) => {
    const page = await newPage();
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await page.route(/\/it-[^/]+\.js/, async (route) => {
      await arrived;
      await route.continue();
    });
    await page.goto(site.put({ head: widgetTag(demo.url, { locale: 'it' }) }));
    const guest = customerOn(page);
    await guest.open();
    await guest.button('Talk to a human').waitFor();
    arrive();
    await page.getByRole('button', { name: 'Parla con una persona' }).waitFor();
  });

  it('in the site’s own words where it has some', async ({ site, demo, newPage }) => {
    const page = await newPage();
    const texts = JSON.stringify({ en: { 'panel.talkToHuman': 'Ask Maya or Tom' } });
    await page.goto(site.put({ head: widgetTag(demo.url, { texts, label: 'Ask us' }) }));
    await page.getByRole('button', { name: 'Ask us' }).click();
    await page.getByRole('button', { name: 'Ask Maya or Tom' }).waitFor();
    expect(await page.getByRole('button', { name: 'Chat with us' }).count()).toBe(1);
  });

  it('and in ours where it would hide that this is an AI, or the way to a person', async ({
    site,
    demo,
    visit,
  }) => {
    const hiding = {
      'speaker.ai': 'Anna',
      'speaker.aiLine': 'Anna, support',
      'disclosure.is': 'You are chatting with Anna.',
      'panel.talkToHuman': '',
    };
    const texts = JSON.stringify({ en: hiding });
    const guest = await visit(site.put({ head: widgetTag(demo.url, { texts }) }));
    await guest.open();
    await guest.speaksWith('AI assistant');
    await guest.reads(/^You are chatting with .*, an AI\./);
    await guest.button('Talk to a human').waitFor();
    await guest.say('How long do I have to return something?');
    await guest.log.getByRole('heading', { name: 'AI assistant, AI' }).waitFor();
    expect(await guest.panel.getByText('Anna').count()).toBe(0);
  });
});

describe('the look of the chat', () => {
  it('is the site’s by custom properties, parts and slots', async ({ site, demo, newPage }) => {
    const page = await newPage();
    await page.goto(
      site.put({
        head: `<script async src="${demo.url}/dist/baton.js"></script><style>
          baton-chat { --baton-radius: 4px; --baton-width: 460px; --baton-font: monospace }
          baton-chat { --baton-launcher-size: 72px }
          baton-chat::part(send) { background: rgb(1, 2, 3) }
        </style>`,
        body: `<baton-chat id="own" desk="${demo.url}/hep/v1"><b slot="launcher">Help</b><small slot="footer">By Acme</small></baton-chat>`,
      }),
    );
    const own = page.locator('#own');
    const guest = customerOn(page, own);
    expect(await guest.launcher.boundingBox()).toMatchObject({ width: 72, height: 72 });
    await own.getByText('Help').waitFor();
    await guest.open();

    expect(await guest.panel.boundingBox()).toMatchObject({ width: 460 });
    const styles = await guest.panel.evaluate((element) => {
      const { borderRadius, fontFamily } = getComputedStyle(element);
      return { borderRadius, fontFamily };
    });
    expect(styles).toEqual({ borderRadius: '4px', fontFamily: 'monospace' });
    const send = guest.button('Send');
    expect(await send.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(
      'rgb(1, 2, 3)',
    );
    await own.getByText('By Acme').waitFor();
  });
});
