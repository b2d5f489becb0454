import { describe, expect } from 'vitest';
import { createRandom } from '../../demo/desk/core/random.ts';
import { elsewhere, moment } from './faultKinds.ts';
import { failedLoads, hurry, it, shown, streams } from './rig.ts';
import { buffer, bytewise, events, valve } from './streamFaults.ts';

const isSaid = (event: string) => event.includes('hep.message.created');
const agentSaid = (...texts: readonly string[]) => texts.map((text) => ({ from: 'agent', text }));

describe('what the person says', () => {
  it('F-24 · is heard within 25 seconds on a line that is dead and does not know', async ({
    proxy,
    talk,
    desk,
    settled,
  }) => {
    const stream = valve();
    proxy.on(streams, stream.fault, 1);
    const { guest, id } = await talk({ hasClock: true });
    stream.shut();
    await desk.reply(id, 'Are you there?');

    await guest.page.clock.fastForward(20_000);
    expect(proxy.seen(streams)).toHaveLength(1);
    await guest.page.clock.fastForward(5000);
    await guest.reads('Are you there?');
    await settled({ guest, id }, []);
  });

  it('F-28 · is the same when each byte of it is a packet of its own', async ({
    proxy,
    talk,
    desk,
    settled,
  }) => {
    proxy.on(streams, bytewise);
    const conversation = await talk();
    await desk.reply(conversation.id, 'Grüße 👩🏽‍🌾 aus 日本');
    await desk.reply(conversation.id, 'Second.');

    await conversation.guest.reads('Grüße 👩🏽‍🌾 aus 日本');
    await settled(conversation, []);
  });

  it('F-29 · is fetched in pages where a proxy keeps streams back, and streamed again when it does no more', async ({
    proxy,
    enter,
    desk,
    customer,
    settled,
  }) => {
    const never = moment();
    proxy.on(streams, buffer(never.reached));
    const guest = await enter({ hasClock: true });
    await guest.askForPerson();
    const id = await desk.find(customer);
    await guest.waits();
    await desk.claim(id);
    await expect.poll(() => proxy.seen(streams)).toHaveLength(1);
    await guest.page.clock.fastForward(10_000);
    const pages = { method: 'GET', path: /\/events\?.*wait=/ };
    await hurry(guest.page, () => proxy.seen(pages).length > 0, true, 200);
    await guest.speaksWith('Alex, support team');

    await desk.reply(id, 'One.');
    await guest.reads('One.');
    await guest.say('Two.');
    await settled({ guest, id }, ['Two.']);
    expect(await guest.panel.getByText('The connection is interrupted').count()).toBe(0);

    proxy.heal();
    const before = proxy.seen(streams).length - proxy.seen(pages).length;
    await guest.page.clock.fastForward(5 * 60_000);
    await desk.reply(id, 'Three.');
    await hurry(
      guest.page,
      () => proxy.seen(streams).length - proxy.seen(pages).length,
      before + 1,
      200,
    );
    await guest.reads('Three.');
    await settled({ guest, id }, ['Two.']);
  });

  it('F-31 · is shown once when every event comes twice', async ({
    proxy,
    talk,
    desk,
    settled,
  }) => {
    proxy.on(
      streams,
      events((event) => [event, event]),
    );
    const conversation = await talk();
    await desk.reply(conversation.id, 'One.');
    await conversation.guest.say('Two.');
    await settled(conversation, ['Two.']);
    expect(await conversation.guest.log.getByText('Alex has joined').count()).toBe(1);
  });

  it.for([1, 2, 3])(
    'F-32 · is in order when five events at a time come in any (seed %i)',
    async (seed, { proxy, talk, desk, settled }) => {
      const { share } = createRandom(seed);
      let window: string[] = [];
      proxy.on(
        streams,
        events((event) => {
          if (!isSaid(event)) return [event];
          window.push(event);
          if (window.length < 5) return [];
          const all = window;
          window = [];
          return all
            .map((one) => ({ one, at: share() }))
            .toSorted((one, other) => one.at - other.at)
            .map(({ one }) => one);
        }),
      );
      const conversation = await talk();
      for (const text of ['One.', 'Two.', 'Three.', 'Four.', 'Five.']) {
        await desk.reply(conversation.id, text);
      }
      await conversation.guest.reads('Five.');
      await settled(conversation, []);
    },
  );

  it('F-33 · is whole within two seconds when one event is lost on the way', async ({
    proxy,
    talk,
    desk,
    settled,
  }) => {
    let isLost = false;
    proxy.on(
      streams,
      events((event) => {
        if (isLost || !event.includes('Two.')) return [event];
        isLost = true;
        return [];
      }),
    );
    const { guest, id } = await talk();
    for (const text of ['One.', 'Two.', 'Three.']) await desk.reply(id, text);

    await guest.log.getByText('Two.').waitFor({ timeout: 2000 });
    expect(isLost).toBe(true);
    expect(await shown(guest)).toEqual(agentSaid('One.', 'Two.', 'Three.'));
    await settled({ guest, id }, []);
  });

  it('F-34 · is not repeated, and not announced again, when a new line begins with all that ever was', async ({
    proxy,
    talk,
    desk,
    settled,
    faults,
  }) => {
    faults.expected(failedLoads);
    const { guest, id } = await talk();
    await desk.reply(id, 'One.');
    await guest.say('Two.');
    await settled({ guest, id }, ['Two.']);
    await guest.page.evaluate(() => {
      const region = document
        .querySelector('baton-chat')
        ?.shadowRoot?.querySelector('[aria-live=polite]');
      const spoken: string[] = [];
      Reflect.set(window, 'spoken', spoken);
      if (region)
        new MutationObserver(() => spoken.push(region.textContent ?? '')).observe(region, {
          subtree: true,
          childList: true,
          characterData: true,
        });
    });

    proxy.on(
      streams,
      elsewhere((path) => path.replace(/after=\d+/, 'after=0')),
    );
    proxy.cutAll('RST');
    await expect.poll(() => proxy.seen(streams).length).toBe(2);
    await desk.reply(id, 'Three.');
    await settled({ guest, id }, ['Two.']);
    expect(await guest.log.getByText('Alex has joined').count()).toBe(1);
    const spoken: string[] = await guest.page.evaluate(() => Reflect.get(window, 'spoken'));
    expect(spoken.join(' ')).toContain('Three.');
    expect(spoken.join(' ')).not.toMatch(/One\.|joined/);
  });
});
