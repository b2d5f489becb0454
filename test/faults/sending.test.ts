import { describe, expect } from 'vitest';
import { customerOn } from '../browser/harness/customer.ts';
import { hold, ignore, lose, moment, refuse } from './faultKinds.ts';
import { type Page, pass } from './proxy.ts';
import { allOfDesk, failedLoads, handoffs, hurry, it, messages, streams } from './rig.ts';
import { valve } from './streamFaults.ts';

describe('what the customer sends', () => {
  it('F-01 · waits while they are offline, says so, and goes in order within two seconds of their return', async ({
    proxy,
    talk,
    desk,
    settled,
    faults,
  }) => {
    faults.expected(failedLoads);
    const { guest, id } = await talk({ hasClock: true });
    await guest.page.context().setOffline(true);
    proxy.on(allOfDesk, refuse);
    proxy.cutAll('RST');

    await guest.say('One.');
    await guest.say('Two.');
    await guest.panel.getByText('You are offline. What you write is sent').waitFor();
    await guest.log.getByText('Waiting for connection').first().waitFor();
    // By then nothing is tried for half a minute by itself.
    for (let second = 0; second < 90; second += 1) await guest.page.clock.fastForward(1000);
    expect(await desk.said(id)).toEqual([]);

    proxy.heal();
    await guest.page.context().setOffline(false);
    await expect.poll(() => desk.said(id), { timeout: 2000 }).toHaveLength(2);
    await settled({ guest, id }, ['One.', 'Two.']);
  });

  it('F-02 · is not lost when the network goes at the first byte of it', async ({
    proxy,
    talk,
    settled,
    faults,
  }) => {
    faults.expected(failedLoads);
    const conversation = await talk();
    proxy.on(messages, refuse, 2);

    await conversation.guest.say('My parcel went to Albany.');
    await settled(conversation, ['My parcel went to Albany.']);
    expect(proxy.seen(messages)).toHaveLength(3);
  });

  it('F-03 · is sent again under the same id when its answer is lost, and arrives once', async ({
    proxy,
    talk,
    settled,
    faults,
  }) => {
    faults.expected(failedLoads);
    const stream = valve();
    proxy.on(handoffs, lose, 1);
    proxy.on(streams, stream.fault, 1);
    const { guest, id } = await talk();
    proxy.on(messages, lose, 2);

    // Without the echo nobody but a second answer can tell that it is there.
    stream.shut();
    await guest.say('My parcel went to Albany.');
    await guest.say('And it is blue.');
    await expect.poll(() => proxy.seen(messages).length, { timeout: 10_000 }).toBe(4);
    proxy.cutAll('RST');
    await settled({ guest, id }, ['My parcel went to Albany.', 'And it is blue.']);
    expect(new Set(proxy.seen(messages).map(({ path }) => path)).size).toBe(2);
    expect(proxy.seen(handoffs)).toHaveLength(2);
  });

  it('F-04 · is sent again when no answer comes in time, and the late answer changes nothing', async ({
    proxy,
    talk,
    settled,
  }) => {
    const stream = valve();
    proxy.on(streams, stream.fault, 1);
    const { guest, id } = await talk({ hasClock: true });
    const late = moment();
    proxy.on(messages, hold(late.reached), 1);

    stream.shut();
    await guest.say('My parcel went to Albany.');
    await expect.poll(() => proxy.seen(messages)).toHaveLength(1);
    await hurry(guest.page, () => proxy.seen(messages).length, 2);
    late.come();
    await guest.say('And it is blue.');
    await hurry(guest.page, () => proxy.seen(streams).length, 2);
    await settled({ guest, id }, ['My parcel went to Albany.', 'And it is blue.']);
  });

  it('F-05 · survives a reload between request and answer, and arrives once', async ({
    proxy,
    talk,
    settled,
  }) => {
    const conversation = await talk();
    proxy.on(messages, hold(moment().reached), 1);

    await conversation.guest.say('My parcel went to Albany.');
    await expect.poll(() => proxy.seen(messages)).toHaveLength(1);
    await conversation.guest.page.reload();
    await conversation.guest.reads('My parcel went to Albany.');
    await settled(conversation, ['My parcel went to Albany.']);
  });

  it('F-06 · goes on when the tab was closed meanwhile and the page is opened again later', async ({
    proxy,
    talk,
    desk,
    settled,
  }) => {
    const { guest, id } = await talk();
    proxy.on(messages, ignore);

    await guest.say('My parcel went to Albany.');
    await expect.poll(() => proxy.seen(messages)).toHaveLength(1);
    const again = await guest.page.context().newPage();
    await guest.page.close();
    expect(await desk.said(id)).toEqual([]);
    proxy.heal();
    await again.goto(guest.page.url());
    const returned = customerOn(again);
    await returned.reads('My parcel went to Albany.');
    await settled({ guest: returned, id }, ['My parcel went to Albany.']);
  });

  it('F-06 · still leaves when the tab is closed at once: the browser finishes what has begun', async ({
    proxy,
    talk,
    desk,
  }) => {
    const lines: Page[] = [];
    proxy.on(streams, async (exchange) => {
      lines.push(exchange.page);
      await pass(exchange);
    });
    const { guest, id } = await talk();
    const asked = { method: 'OPTIONS', path: messages.path };
    const closed = moment();
    proxy.on(asked, hold(closed.reached), 1);

    await guest.say('My parcel went to Albany.');
    await expect.poll(() => proxy.seen(asked)).toHaveLength(1);
    await guest.page.context().newPage();
    await guest.page.close();
    // Nothing of the page is left by then.
    await expect.poll(() => lines.every((line) => line.isGone())).toBe(true);
    closed.come();
    await expect
      .poll(() => desk.said(id), { timeout: 5000 })
      .toEqual([{ from: 'user', text: 'My parcel went to Albany.' }]);
  });
});
