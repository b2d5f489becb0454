import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished } from 'vitest';
import { openProfile } from '../browser/harness/browser.ts';
import { customerOn } from '../browser/harness/customer.ts';
import { widgetTag } from '../browser/harness/site.ts';
import { ignore } from './faultKinds.ts';
import { handoffs, hurry, it, messages, shown, streams } from './rig.ts';
import { valve } from './streamFaults.ts';

const signals = { method: 'POST', path: /\/signals$/ };

describe('on the customer’s machine', () => {
  it('F-07 · a tab that crashes while it sends is replaced within a second, and the message arrives once', async ({
    proxy,
    talk,
    settled,
  }) => {
    const { guest, id } = await talk();
    const page = await guest.page.context().newPage();
    await page.goto(guest.page.url());
    const other = customerOn(page);
    await other.speaksWith('Alex, support team');
    proxy.on(messages, ignore);
    await guest.say('My parcel went to Albany.');
    await expect.poll(() => proxy.seen(messages).length).toBe(1);
    const listening = proxy.seen(streams).length;

    await crash(guest.page);
    proxy.heal();
    await expect.poll(() => proxy.seen(streams).length, { timeout: 1000 }).toBe(listening + 1);
    await settled({ guest: other, id }, ['My parcel went to Albany.']);
  });

  it.skipIf(process.platform === 'win32')(
    'F-08 · a browser that is killed while it sends has lost nothing when it is opened again',
    async ({ proxy, desk, demo, site, customer, settled, faults }) => {
      const folder = mkdtempSync(join(tmpdir(), 'baton-profile-'));
      onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
      const head = widgetTag(demo.url, {
        bot: `${proxy.url}/ai/chat/completions`,
        desk: `${proxy.url}/hep/v1`,
        customer: JSON.stringify({ name: customer }),
      });
      const address = site.put({ head });
      const first = await openProfile(folder);
      await faults.watch(first);
      const guest = customerOn(await first.newPage());
      await guest.page.goto(address);
      await guest.open();
      await guest.askForPerson();
      const id = await desk.find(customer);
      await desk.claim(id);
      await guest.speaksWith('Alex, support team');
      proxy.on(messages, ignore);
      await guest.say('My parcel went to Albany.');
      await expect.poll(() => proxy.seen(messages).length).toBe(1);
      execFileSync('pkill', ['-KILL', '-f', folder]);
      await first.close().catch(() => {});
      proxy.heal();

      const second = await openProfile(folder);
      onTestFinished(() => second.close());
      const again = customerOn(await second.newPage());
      await again.page.goto(address);
      // A browser writes `localStorage` seconds later: whether the panel stood open may be forgotten, what was said is not.
      await again.page.evaluate(() => Reflect.get(window, 'Baton')('open'));
      await again.speaksWith('Alex, support team');
      await settled({ guest: again, id }, ['My parcel went to Albany.']);
      expect(proxy.seen(handoffs)).toHaveLength(1);
    },
  );

  it.skipIf(process.platform === 'win32')(
    'F-09 · a page that was frozen for a minute hears what it has missed, once',
    async ({ proxy, talk, desk, settled }) => {
      const stream = valve();
      proxy.on(streams, stream.fault, 1);
      const { guest, id } = await talk({ hasClock: true });
      await guest.say('One moment.');
      await settled({ guest, id }, ['One moment.']);
      const pids = await renderersOf(guest.page);
      expect(pids.length).toBeGreaterThan(0);
      for (const pid of pids) process.kill(pid, 'SIGSTOP');
      stream.shut();
      await desk.reply(id, 'Take your time.');
      for (const pid of pids) process.kill(pid, 'SIGCONT');

      await guest.page.clock.fastForward(60_000);
      await guest.reads('Take your time.');
      await settled({ guest, id }, ['One moment.']);
    },
  );

  it('F-46 · a clock that jumps changes neither the order nor what is sent when', async ({
    proxy,
    talk,
    desk,
    settled,
  }) => {
    const { guest, id } = await talk({ hasClock: true });
    const said: string[] = [];
    for (const hours of [1, -24, 24 * 365]) {
      await guest.page.clock.setSystemTime(Date.now() + hours * 3_600_000);
      const text = `at ${hours} hours`;
      said.push(text);
      // Whoever types on is told of no more often than every three seconds.
      await guest.page.clock.fastForward(3000);
      const typing = proxy.seen(signals).length;
      await guest.message.fill(text);
      await expect.poll(() => proxy.seen(signals).length).toBeGreaterThan(typing);
      await guest.say(text);
      await hurry(guest.page, async () => (await desk.said(id)).at(-1)?.text, text);
      await desk.reply(id, `heard ${hours}`);
      await guest.reads(`heard ${hours}`);
    }
    await settled({ guest, id }, said);
    expect(await shown(guest)).toHaveLength(6);
  });
});

async function renderersOf(page: Page): Promise<readonly number[]> {
  const session = await page.context().browser()?.newBrowserCDPSession();
  const { processInfo = [] } = (await session?.send('SystemInfo.getProcessInfo')) ?? {};
  return processInfo.flatMap(({ type, id }) => (type === 'renderer' ? [id] : []));
}

async function crash(page: Page): Promise<void> {
  const crashed = page.waitForEvent('crash');
  const session = await page.context().newCDPSession(page);
  session.send('Page.crash').catch(() => {});
  await crashed;
}
